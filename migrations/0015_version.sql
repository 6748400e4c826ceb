-- 0015_version.sql: state as rows. Every change of a position, a pool, a reward's books, a delegate's or a gauge's votes writes the
-- state after it, in the transaction of its block: the state as of a block is the last row up to it, and to rewind is to delete.
comment on schema state is 'What the events add up to. Tables hold versions: the state after a change, never updated, lost with their block; views and functions read the last one as of a block. Addresses are bytea, amounts raw.';

drop view state.position_version; -- becomes a table with the same columns

create table state.position_version (
    chain_id     bigint         not null,
    pool_id      numeric(78, 0) not null,
    account      bytea          not null,
    block_number bigint         not null,
    log_index    integer        not null,
    block_time   timestamptz    not null,
    event        text           not null,
    bonded       numeric(78, 0) not null,
    unbonding    numeric(78, 0) not null,
    release_at   bigint         not null,
    tier         bigint         not null,
    shares       numeric(78, 0) not null,
    pool_shares  numeric(78, 0) not null,
    opened       boolean        not null,
    primary key (chain_id, block_number, log_index)
);
comment on table state.position_version is 'Every position after every event that moved it. Found by account and pool through indexes that the indexer builds once it has caught up: keeping them while it loads would cost it half its speed, and ever more as the table grows.';
comment on column state.position_version.chain_id is 'EIP-155 chain id.';
comment on column state.position_version.pool_id is 'Pool: salt << 160 | asset.';
comment on column state.position_version.account is 'Whose stake it is. 20 bytes.';
comment on column state.position_version.block_number is 'Block of the event.';
comment on column state.position_version.log_index is 'Place of the event in its block.';
comment on column state.position_version.block_time is 'Time of that block.';
comment on column state.position_version.event is 'Table in schema evt that holds the event.';
comment on column state.position_version.bonded is 'Bonded stake after it. Asset base units.';
comment on column state.position_version.unbonding is 'Unbonding stake after it, matured part included. Asset base units.';
comment on column state.position_version.release_at is 'When the unbonding part is free; 0 = nothing unbonds. Unix seconds.';
comment on column state.position_version.tier is 'Index of the account''s tier after it, 0 = first.';
comment on column state.position_version.shares is 'Boosted shares of the account after it.';
comment on column state.position_version.pool_shares is 'Boosted shares of the whole pool after it.';
comment on column state.position_version.opened is 'Whether the event found the position empty, as the first one does. Every position is found by those.';

create table state.unbonding_version (
    chain_id     bigint         not null,
    account      bytea          not null,
    pool_id      numeric(78, 0) not null,
    block_number bigint         not null,
    log_index    integer        not null,
    unbonding    numeric(78, 0) not null,
    primary key (chain_id, account, pool_id, block_number, log_index)
);
create index unbonding_version_block on state.unbonding_version using brin (chain_id, block_number) with (pages_per_range = 16, autosummarize = on);
comment on table state.unbonding_version is 'The unbonding part of every position that has or had one, after every event that changed it: what the writer looks up when stake leaves, to tell bonded from unbonding.';
comment on column state.unbonding_version.chain_id is 'EIP-155 chain id.';
comment on column state.unbonding_version.account is 'Whose stake it is. 20 bytes.';
comment on column state.unbonding_version.pool_id is 'Pool: salt << 160 | asset.';
comment on column state.unbonding_version.block_number is 'Block of the event.';
comment on column state.unbonding_version.log_index is 'Place of the event in its block.';
comment on column state.unbonding_version.unbonding is 'Unbonding stake after it, matured part included. Asset base units.';

create table state.pool_version (
    chain_id     bigint         not null,
    pool_id      numeric(78, 0) not null,
    block_number bigint         not null,
    block_time   timestamptz    not null,
    bonded       numeric        not null,
    unbonding    numeric        not null,
    shares       numeric        not null,
    stakers      bigint         not null,
    charged      numeric        not null,
    leaves       bigint         not null,
    pending      numeric        not null,
    primary key (chain_id, pool_id, block_number)
);
create index pool_version_block on state.pool_version using brin (chain_id, block_number) with (pages_per_range = 16, autosummarize = on);
comment on table state.pool_version is 'Every pool''s totals after every block that moved them.';
comment on column state.pool_version.chain_id is 'EIP-155 chain id.';
comment on column state.pool_version.pool_id is 'Pool: salt << 160 | asset.';
comment on column state.pool_version.block_number is 'Block that moved the totals.';
comment on column state.pool_version.block_time is 'Time of that block.';
comment on column state.pool_version.bonded is 'Bonded stake of all positions. Asset base units.';
comment on column state.pool_version.unbonding is 'Unbonding stake of all positions, matured parts included. Asset base units.';
comment on column state.pool_version.shares is 'Boosted shares of all positions.';
comment on column state.pool_version.stakers is 'Accounts with stake, bonded or unbonding.';
comment on column state.pool_version.charged is 'Penalties charged so far. Asset base units.';
comment on column state.pool_version.leaves is 'Leaves so far that cost a penalty.';
comment on column state.pool_version.pending is 'Penalty the vault keeps until it can hand it over. Asset base units.';

create table state.reward_version (
    chain_id     bigint         not null,
    pool_id      numeric(78, 0) not null,
    token        bytea          not null,
    block_number bigint         not null,
    funded       numeric        not null,
    carried      numeric        not null,
    paid         numeric        not null,
    claims       bigint         not null,
    opened_block bigint,
    opened_log   integer,
    primary key (chain_id, pool_id, token, block_number)
);
create index reward_version_block on state.reward_version using brin (chain_id, block_number) with (pages_per_range = 16, autosummarize = on);
comment on table state.reward_version is 'The books of every reward token of a pool after every block that wrote in them.';
comment on column state.reward_version.chain_id is 'EIP-155 chain id.';
comment on column state.reward_version.pool_id is 'Pool: salt << 160 | asset.';
comment on column state.reward_version.token is 'Token that is paid. 20 bytes.';
comment on column state.reward_version.block_number is 'Block that wrote in the books.';
comment on column state.reward_version.funded is 'Funded so far, by sponsors and by penalties. Token base units.';
comment on column state.reward_version.carried is 'Waits for a staker. Token base units.';
comment on column state.reward_version.paid is 'Paid so far. Token base units.';
comment on column state.reward_version.claims is 'Claims so far, those that found nothing too.';
comment on column state.reward_version.opened_block is 'Block of the first funding; null before it.';
comment on column state.reward_version.opened_log is 'Place of the first funding in its block; null before it.';

create table state.vote_version (
    chain_id     bigint         not null,
    delegate     bytea          not null,
    block_number bigint         not null,
    votes        numeric(78, 0) not null,
    opened       boolean        not null,
    primary key (chain_id, block_number, delegate)
);
comment on table state.vote_version is 'Every delegate''s votes after every block that moved them. Found by delegate through indexes that the indexer builds once it has caught up.';
comment on column state.vote_version.chain_id is 'EIP-155 chain id.';
comment on column state.vote_version.delegate is 'Who votes. 20 bytes.';
comment on column state.vote_version.block_number is 'Block that moved the votes.';
comment on column state.vote_version.votes is 'Votes after it: ALM base units staked, 18 decimals.';
comment on column state.vote_version.opened is 'Whether there were none before it, as before a delegate''s first. Every delegate is found by those.';

create table state.gauge_version (
    chain_id     bigint         not null,
    epoch        bigint         not null,
    pool_id      numeric(78, 0) not null,
    block_number bigint         not null,
    votes        bigint         not null,
    total        bigint         not null,
    primary key (chain_id, epoch, pool_id, block_number)
);
create index gauge_version_block on state.gauge_version using brin (chain_id, block_number) with (pages_per_range = 16, autosummarize = on);
comment on table state.gauge_version is 'The votes for every pool and epoch after every block that moved them.';
comment on column state.gauge_version.chain_id is 'EIP-155 chain id.';
comment on column state.gauge_version.epoch is 'Epoch whose emission the votes split.';
comment on column state.gauge_version.pool_id is 'Pool: salt << 160 | asset.';
comment on column state.gauge_version.block_number is 'Block that moved the votes.';
comment on column state.gauge_version.votes is 'Votes for the pool after it. Whole ALM.';
comment on column state.gauge_version.total is 'Votes for all pools after the pool''s last. Whole ALM.';

-- What is indexed already. The writer does the same for what comes; a test holds the two against each other.
insert into state.position_version
select v.chain_id, v.pool_id, v.account, v.block_number, v.log_index, b.time, v.event,
       v.bonded, v.unbonding, v.release_at, v.tier, v.shares, v.pool_shares, v.opened
from (
    select chain_id, pool_id, account, block_number, log_index, 'staked' as event,
           bonded, unbonding, release_at, tier, shares, pool_shares, bonded + unbonding = amount as opened from evt.staked
    union all
    select chain_id, pool_id, account, block_number, log_index, 'unbonded' as event,
           bonded, unbonding, release_at, tier, shares, pool_shares, false from evt.unbonded
    union all
    select chain_id, pool_id, account, block_number, log_index, 'tier_raised' as event,
           bonded, unbonding, release_at, tier, shares, pool_shares, false from evt.tier_raised
    union all
    select chain_id, pool_id, account, block_number, log_index, 'withdrawn' as event,
           bonded, unbonding, release_at, tier, shares, pool_shares, false from evt.withdrawn
    union all
    select chain_id, pool_id, account, block_number, log_index, 'rebonded' as event,
           bonded, unbonding, release_at, tier, shares, pool_shares, false from evt.rebonded
    union all
    select chain_id, pool_id, account, block_number, log_index, 'withdrawn_early' as event,
           bonded, unbonding, release_at, tier, shares, pool_shares, false from evt.withdrawn_early
    union all
    select chain_id, pool_id, account, block_number, log_index, 'emergency_withdrawn' as event,
           0, 0, 0, 0, 0, pool_shares, false from evt.emergency_withdrawn -- nothing is left
) v
join chain.block b on b.chain_id = v.chain_id and b.number = v.block_number
join chain.deployment d on d.chain_id = v.chain_id and d.keeps_state;

insert into state.unbonding_version
select m.chain_id, m.account, m.pool_id, m.block_number, m.log_index, m.unbonding
from (
    select v.*, lag(v.unbonding) over (partition by v.chain_id, v.account, v.pool_id order by v.block_number, v.log_index) as before
    from state.position_version v where v.event not in ('staked', 'tier_raised')
) m
where m.event in ('unbonded', 'rebonded') or m.unbonding > 0 or m.before > 0;

-- What leaves is taken from the unbonding part first: all of it, where none of that part is left.
insert into state.pool_version
with amount as (
    select chain_id, block_number, log_index, amount from evt.staked
    union all select chain_id, block_number, log_index, amount from evt.unbonded
    union all select chain_id, block_number, log_index, amount from evt.rebonded
    union all select chain_id, block_number, log_index, amount from evt.withdrawn
    union all select chain_id, block_number, log_index, amount from evt.withdrawn_early
    union all select chain_id, block_number, log_index, amount from evt.emergency_withdrawn
), move as (
    select v.*, coalesce(a.amount, 0) as amount,
           coalesce(lag(v.unbonding) over (partition by v.chain_id, v.pool_id, v.account, v.event in ('staked', 'tier_raised')
                                          order by v.block_number, v.log_index), 0) as before
    from state.position_version v
    left join amount a on a.chain_id = v.chain_id and a.block_number = v.block_number and a.log_index = v.log_index
), change as (
    select chain_id, pool_id, block_number, log_index,
           case when event = 'staked' then amount when event like '%withdrawn%' then -amount else 0 end as staked,
           case when event = 'unbonded' then amount when event = 'rebonded' then -amount
                when event like '%withdrawn%' then case when unbonding > 0 then -amount else -before end else 0 end as unbonding,
           case when event = 'staked' and bonded + unbonding = amount then 1
                when event like '%withdrawn%' and bonded + unbonding = 0 then -1 else 0 end as stakers,
           pool_shares as shares, 0::numeric as charged, 0 as leaves, null::numeric as pending
    from move
    union all
    select p.chain_id, p.pool_id, p.block_number, p.log_index, 0, 0, 0, null, p.amount, (p.amount > 0)::integer, p.pending
    from evt.penalty_charged p
    join chain.deployment d on d.chain_id = p.chain_id and d.keeps_state
), block as (
    select chain_id, pool_id, block_number, sum(staked) as staked, sum(unbonding) as unbonding, sum(stakers) as stakers,
           sum(charged) as charged, sum(leaves) as leaves,
           (array_agg(shares order by log_index desc) filter (where shares is not null))[1] as shares,
           (array_agg(pending order by log_index desc) filter (where pending is not null))[1] as pending
    from change group by chain_id, pool_id, block_number
), filled as (
    select *, count(shares) over so_far as shares_era, count(pending) over so_far as pending_era
    from block window so_far as (partition by chain_id, pool_id order by block_number)
)
select f.chain_id, f.pool_id, f.block_number, b.time, sum(f.staked - f.unbonding) over so_far, sum(f.unbonding) over so_far,
       coalesce(max(f.shares) over (partition by f.chain_id, f.pool_id, f.shares_era), 0), sum(f.stakers) over so_far,
       sum(f.charged) over so_far, sum(f.leaves) over so_far,
       coalesce(max(f.pending) over (partition by f.chain_id, f.pool_id, f.pending_era), 0)
from filled f
join chain.block b on b.chain_id = f.chain_id and b.number = f.block_number
window so_far as (partition by f.chain_id, f.pool_id order by f.block_number);

insert into state.reward_version
with entry as (
    select chain_id, pool_id, token, block_number, log_index, funded, null::numeric as carried, 0::numeric as paid, 0 as claims, log_index as opened from evt.funded
    union all
    select chain_id, pool_id, token, block_number, log_index, null, held, 0, 0, null from evt.carried
    union all
    select chain_id, pool_id, token, block_number, log_index, null, 0, 0, 0, null from evt.carry_scheduled
    union all
    select chain_id, pool_id, token, block_number, log_index, null, null, amount, 1, null from evt.reward_claimed
), block as (
    select e.chain_id, e.pool_id, e.token, e.block_number, sum(e.paid) as paid, sum(e.claims) as claims, min(e.opened) as opened,
           (array_agg(e.funded order by e.log_index desc) filter (where e.funded is not null))[1] as funded,
           (array_agg(e.carried order by e.log_index desc) filter (where e.carried is not null))[1] as carried
    from entry e
    join chain.deployment d on d.chain_id = e.chain_id and d.keeps_state
    group by e.chain_id, e.pool_id, e.token, e.block_number
), filled as (
    select *, count(funded) over so_far as funded_era, count(carried) over so_far as carried_era
    from block window so_far as (partition by chain_id, pool_id, token order by block_number)
)
select chain_id, pool_id, token, block_number,
       coalesce(max(funded) over (partition by chain_id, pool_id, token, funded_era), 0),
       coalesce(max(carried) over (partition by chain_id, pool_id, token, carried_era), 0),
       sum(paid) over so_far, sum(claims) over so_far,
       case when funded_era > 0 then min(block_number) filter (where opened is not null) over (partition by chain_id, pool_id, token) end,
       case when funded_era > 0 then first_value(opened) over (partition by chain_id, pool_id, token order by opened is null, block_number) end
from filled window so_far as (partition by chain_id, pool_id, token order by block_number);

insert into state.vote_version
select distinct on (e.chain_id, e.delegate, e.block_number) e.chain_id, e.delegate, e.block_number, e.new_votes,
       first_value(e.previous_votes) over (partition by e.chain_id, e.delegate, e.block_number order by e.log_index) = 0
from evt.delegate_votes_changed e
join chain.deployment d on d.chain_id = e.chain_id and d.keeps_state
order by e.chain_id, e.delegate, e.block_number, e.log_index desc;

insert into state.gauge_version
select distinct on (e.chain_id, e.epoch, e.pool_id, e.block_number) e.chain_id, e.epoch, e.pool_id, e.block_number, e.pool_votes, e.total_votes
from evt.gauge_weighted e
join chain.deployment d on d.chain_id = e.chain_id and d.keeps_state
order by e.chain_id, e.epoch, e.pool_id, e.block_number, e.log_index desc;
