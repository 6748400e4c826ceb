-- 0012_state.sql: what the new events add up to: positions by every way out, rewards by token, votes, pauses.
create or replace view state.position_version as
select v.chain_id, v.pool_id, v.account, v.block_number, v.log_index, b.time as block_time, v.event,
       v.bonded, v.unbonding, v.release_at, v.tier, v.shares, v.pool_shares
from (
    select chain_id, pool_id, account, block_number, log_index, 'staked' as event,
           bonded, unbonding, release_at, tier, shares, pool_shares from evt.staked
    union all
    select chain_id, pool_id, account, block_number, log_index, 'unbonded' as event,
           bonded, unbonding, release_at, tier, shares, pool_shares from evt.unbonded
    union all
    select chain_id, pool_id, account, block_number, log_index, 'tier_raised' as event,
           bonded, unbonding, release_at, tier, shares, pool_shares from evt.tier_raised
    union all
    select chain_id, pool_id, account, block_number, log_index, 'withdrawn' as event,
           bonded, unbonding, release_at, tier, shares, pool_shares from evt.withdrawn
    union all
    select chain_id, pool_id, account, block_number, log_index, 'rebonded' as event,
           bonded, unbonding, release_at, tier, shares, pool_shares from evt.rebonded
    union all
    select chain_id, pool_id, account, block_number, log_index, 'withdrawn_early' as event,
           bonded, unbonding, release_at, tier, shares, pool_shares from evt.withdrawn_early
    union all
    select chain_id, pool_id, account, block_number, log_index, 'emergency_withdrawn' as event,
           0::numeric(78, 0), 0::numeric(78, 0), 0::bigint, 0::bigint, 0::numeric(78, 0), pool_shares from evt.emergency_withdrawn -- nothing is left
) v
left join chain.block b on b.chain_id = v.chain_id and b.number = v.block_number;

create view state.penalty as
select p.chain_id, p.pool_id, coalesce(c.charged, 0) as charged, coalesce(c.leaves, 0) as leaves, coalesce(l.pending, 0) as pending
from evt.pool_created p
left join (
    select chain_id, pool_id, sum(amount) as charged, count(*) filter (where amount > 0) as leaves
    from evt.penalty_charged group by chain_id, pool_id
) c on c.chain_id = p.chain_id and c.pool_id = p.pool_id
left join (
    select distinct on (chain_id, pool_id) chain_id, pool_id, pending
    from evt.penalty_charged order by chain_id, pool_id, block_number desc, log_index desc
) l on l.chain_id = p.chain_id and l.pool_id = p.pool_id;
comment on view state.penalty is 'What leaving early has cost in each pool, as of the tip.';
comment on column state.penalty.chain_id is 'EIP-155 chain id.';
comment on column state.penalty.pool_id is 'Pool: salt << 160 | asset.';
comment on column state.penalty.charged is 'All penalties so far. Asset base units.';
comment on column state.penalty.leaves is 'How often somebody paid one.';
comment on column state.penalty.pending is 'What of it waits in the vault to be handed over. Asset base units.';

create view state.pause as
select distinct on (chain_id, pool_id) chain_id, pool_id, until
from evt.entry_paused order by chain_id, pool_id, block_number desc, log_index desc;
comment on view state.pause is 'The latest pause of entry of each pool that ever had one.';
comment on column state.pause.chain_id is 'EIP-155 chain id.';
comment on column state.pause.pool_id is 'Pool: salt << 160 | asset.';
comment on column state.pause.until is 'When entry opens, or opened, again. Unix seconds.';

create function state.reward_at(up_to bigint)
returns table (chain_id bigint, pool_id numeric, token bytea, place bigint, funded numeric, carried numeric, paid numeric, claims bigint)
language sql stable parallel safe as $$
    select l.chain_id, l.pool_id, l.token,
           case when l.token = d.alm then 0
                when f.first_block is not null
                then row_number() over (partition by l.chain_id, l.pool_id
                                        order by (l.token = d.alm or f.first_block is null), f.first_block, f.first_log) end,
           coalesce(f.funded, 0), coalesce(h.held, 0), coalesce(r.paid, 0), coalesce(r.claims, 0)
    from evt.reward_token_added l
    left join chain.deployment d on d.chain_id = l.chain_id
    left join (
        select e.chain_id, e.pool_id, e.token, sum(e.amount) as funded,
               (array_agg(e.block_number order by e.block_number, e.log_index))[1] as first_block,
               (array_agg(e.log_index order by e.block_number, e.log_index))[1] as first_log
        from evt.funded e where e.block_number <= up_to group by e.chain_id, e.pool_id, e.token
    ) f on f.chain_id = l.chain_id and f.pool_id = l.pool_id and f.token = l.token
    left join (
        select distinct on (c.chain_id, c.pool_id, c.token) c.chain_id, c.pool_id, c.token, c.held
        from (
            select e.chain_id, e.pool_id, e.token, e.block_number, e.log_index, e.held from evt.carried e where e.block_number <= up_to
            union all
            select e.chain_id, e.pool_id, e.token, e.block_number, e.log_index, 0 from evt.carry_scheduled e where e.block_number <= up_to
        ) c
        order by c.chain_id, c.pool_id, c.token, c.block_number desc, c.log_index desc
    ) h on h.chain_id = l.chain_id and h.pool_id = l.pool_id and h.token = l.token
    left join (
        select e.chain_id, e.pool_id, e.token, sum(e.amount) as paid, count(*) as claims
        from evt.reward_claimed e where e.block_number <= up_to group by e.chain_id, e.pool_id, e.token
    ) r on r.chain_id = l.chain_id and r.pool_id = l.pool_id and r.token = l.token
    where l.block_number <= up_to
$$;
comment on function state.reward_at(bigint) is 'Every reward token of every pool as of a block, that block included; columns as in state.reward.';

create view state.reward as
select chain_id, pool_id, token, place, funded, carried, paid, claims from state.reward_at(9223372036854775807);
comment on view state.reward is 'Every reward token of every pool as of the tip. Emission is not in funded.';
comment on column state.reward.chain_id is 'EIP-155 chain id.';
comment on column state.reward.pool_id is 'Pool: salt << 160 | asset.';
comment on column state.reward.token is 'Reward token. 20 bytes.';
comment on column state.reward.place is 'Its place among the pool''s rewards: 0 is ALM, further ones as they were first funded; null while it never was.';
comment on column state.reward.funded is 'What sponsors and penalties ever brought. Token base units.';
comment on column state.reward.carried is 'What streamed while nobody was staked and waits for a staker, at the pool''s last settlement. Token base units.';
comment on column state.reward.paid is 'What was claimed. Token base units.';
comment on column state.reward.claims is 'How often.';

create view state.stream as
select chain_id, pool_id, token, epoch, sum(sponsored) as sponsored, sum(penalty) as penalty, sum(carried) as carried
from (
    select f.chain_id, f.pool_id, f.token, f.first_epoch + i as epoch,
           case when f.funder = d.vault then 0 else div(f.amount * (i + 1), f.epochs) - div(f.amount * i, f.epochs) end as sponsored,
           case when f.funder = d.vault then f.amount else 0 end as penalty, 0 as carried
    from evt.funded f
    join chain.deployment d on d.chain_id = f.chain_id
    cross join lateral generate_series(0, f.epochs - 1) i
    union all
    select chain_id, pool_id, token, epoch, 0, 0, amount from evt.carry_scheduled
) part
group by chain_id, pool_id, token, epoch;
comment on view state.stream is 'What streams to a pool in each epoch, past and to come, the emission apart.';
comment on column state.stream.chain_id is 'EIP-155 chain id.';
comment on column state.stream.pool_id is 'Pool: salt << 160 | asset.';
comment on column state.stream.token is 'Reward token. 20 bytes.';
comment on column state.stream.epoch is 'Epoch.';
comment on column state.stream.sponsored is 'What sponsors brought for it. Token base units.';
comment on column state.stream.penalty is 'Penalties of the epoch before. Token base units.';
comment on column state.stream.carried is 'What streamed to nobody before, and streams again. Token base units.';

create function state.vote_at(up_to bigint)
returns table (chain_id bigint, delegate bytea, votes numeric, block_number bigint)
language sql stable parallel safe as $$
    select distinct on (e.chain_id, e.delegate) e.chain_id, e.delegate, e.new_votes, e.block_number
    from evt.delegate_votes_changed e
    where e.block_number <= up_to
    order by e.chain_id, e.delegate, e.block_number desc, e.log_index desc
$$;
comment on function state.vote_at(bigint) is 'Votes of every delegate as of a block, that block included; columns as in state.vote.';

create view state.vote as
select chain_id, delegate, votes, block_number from state.vote_at(9223372036854775807);
comment on view state.vote is 'Votes of every delegate as of the tip. All of them together are the electorate: who never delegated does not count.';
comment on column state.vote.chain_id is 'EIP-155 chain id.';
comment on column state.vote.delegate is 'Who votes. 20 bytes.';
comment on column state.vote.votes is 'Votes: staked ALM of those who chose the delegate. ALM base units.';
comment on column state.vote.block_number is 'Block that changed them last.';

create view state.delegation as
select distinct on (chain_id, delegator) chain_id, delegator, to_delegate as delegate, block_number
from evt.delegate_changed order by chain_id, delegator, block_number desc, log_index desc;
comment on view state.delegation is 'Who votes for whom, as of the tip: one row for each account that ever delegated.';
comment on column state.delegation.chain_id is 'EIP-155 chain id.';
comment on column state.delegation.delegator is 'Whose stake it is. 20 bytes.';
comment on column state.delegation.delegate is 'Who votes for it; zero means nobody. 20 bytes.';
comment on column state.delegation.block_number is 'Block of the choice.';

create function state.gauge_vote_at(up_to bigint)
returns table (chain_id bigint, epoch bigint, pool_id numeric, votes bigint, total bigint, counted bigint)
language sql stable parallel safe as $$
    select v.chain_id, v.epoch, v.pool_id, v.pool_votes, t.total, least(v.pool_votes, greatest(1, t.total * g.cap_bps / 10000))
    from (
        select distinct on (e.chain_id, e.epoch, e.pool_id) e.chain_id, e.epoch, e.pool_id, e.pool_votes
        from evt.gauge_weighted e
        where e.block_number <= up_to
        order by e.chain_id, e.epoch, e.pool_id, e.block_number desc, e.log_index desc
    ) v
    join (
        select e.chain_id, e.epoch, max(e.total_votes) as total, min(e.block_number) as first_block
        from evt.gauge_weighted e where e.block_number <= up_to group by e.chain_id, e.epoch
    ) t on t.chain_id = v.chain_id and t.epoch = v.epoch
    cross join lateral ( -- the first vote of an epoch fixes its cap
        select s.cap_bps from evt.gauge_set s
        where s.chain_id = v.chain_id and s.block_number <= t.first_block
        order by s.block_number desc, s.log_index desc limit 1
    ) g
$$;
comment on function state.gauge_vote_at(bigint) is 'Gauge votes as of a block, that block included; columns as in state.gauge_vote.';

create view state.gauge_vote as
select chain_id, epoch, pool_id, votes, total, counted from state.gauge_vote_at(9223372036854775807);
comment on view state.gauge_vote is 'Gauge votes by epoch and pool. In an epoch that has any, they alone split the emission: each pool gets counted over total.';
comment on column state.gauge_vote.chain_id is 'EIP-155 chain id.';
comment on column state.gauge_vote.epoch is 'Epoch that the votes count in.';
comment on column state.gauge_vote.pool_id is 'Pool: salt << 160 | asset.';
comment on column state.gauge_vote.votes is 'The pool''s votes. Whole ALM.';
comment on column state.gauge_vote.total is 'All votes for the epoch. Whole ALM.';
comment on column state.gauge_vote.counted is 'What of the pool''s votes counts within the cap; the rest of its share stays in the reserve. Whole ALM.';

create view state.emission_share as
select p.chain_id, p.pool_id,
       case when g.total is null then coalesce(w.weight, 0) else coalesce(v.counted, 0) end as part,
       coalesce(g.total, sum(coalesce(w.weight, 0)) over (partition by p.chain_id)) as whole, g.total is not null as by_votes
from evt.pool_created p
left join state.tip t on t.chain_id = p.chain_id
left join state.weight w on w.chain_id = p.chain_id and w.pool_id = p.pool_id
left join (select distinct chain_id, epoch, total from state.gauge_vote) g on g.chain_id = p.chain_id and g.epoch = t.epoch
left join state.gauge_vote v on v.chain_id = p.chain_id and v.epoch = t.epoch and v.pool_id = p.pool_id;
comment on view state.emission_share is 'What part of the emission each pool gets in the epoch that runs at the tip: part over whole.';
comment on column state.emission_share.chain_id is 'EIP-155 chain id.';
comment on column state.emission_share.pool_id is 'Pool: salt << 160 | asset.';
comment on column state.emission_share.part is 'Weight of the pool, or its votes within the cap.';
comment on column state.emission_share.whole is 'All weights, or all votes.';
comment on column state.emission_share.by_votes is 'Whether gauge votes split the emission of the epoch.';

create or replace view state.token_needed as
with spoken_of as (
    select chain_id, alm as address from chain.deployment
    union
    select chain_id, asset from evt.pool_created
    union
    select chain_id, token from evt.reward_token_added
)
select chain_id, address from spoken_of
union
select t.chain_id, half.address
from chain.token t
join spoken_of s on s.chain_id = t.chain_id and s.address = t.address
cross join lateral (values (t.token0), (t.token1)) half (address)
where half.address is not null;
comment on view state.token_needed is 'Tokens the ledger speaks of: ALM, the assets and rewards of pools, and both halves of a pair among these. chain.token holds these, once read, and no others.';
