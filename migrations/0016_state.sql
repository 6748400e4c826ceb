-- 0016_state.sql: the functions and views that read the versions. Bodies are parsed when they are made, so that nothing in them hangs
-- on the name of a schema.
create or replace function state.position_at(up_to bigint)
returns table (chain_id bigint, pool_id numeric, account bytea, block_number bigint, log_index integer,
               block_time timestamptz, event text, bonded numeric, unbonding numeric, release_at bigint,
               tier bigint, shares numeric, pool_shares numeric)
language sql stable parallel safe
begin atomic
    select k.chain_id, k.pool_id, k.account, v.block_number, v.log_index, v.block_time, v.event,
           v.bonded, v.unbonding, v.release_at, v.tier, v.shares, v.pool_shares
    from ( -- walks the openings, which know every position
        select distinct o.chain_id, o.account, o.pool_id from state.position_version o where o.opened and o.block_number <= up_to
    ) k
    cross join lateral (
        select * from state.position_version v
        where v.chain_id = k.chain_id and v.pool_id = k.pool_id and v.account = k.account and v.block_number <= up_to
        order by v.block_number desc, v.log_index desc limit 1
    ) v;
end;

create function state.position_at(of_chain bigint, up_to bigint)
returns table (chain_id bigint, pool_id numeric, account bytea, block_number bigint, log_index integer,
               block_time timestamptz, event text, bonded numeric, unbonding numeric, release_at bigint,
               tier bigint, shares numeric, pool_shares numeric)
language sql stable parallel safe
begin atomic
    select p.chain_id, p.pool_id, p.account, p.block_number, p.log_index, p.block_time, p.event,
           p.bonded, p.unbonding, p.release_at, p.tier, p.shares, p.pool_shares
    from state.position_at(up_to) p where p.chain_id = of_chain;
end;
comment on function state.position_at(bigint, bigint) is 'Every position of a chain as of a block, that block included; columns as in state.position. Ask for one pool or account in the where clause: it is found by key.';

create or replace function state.pool_at(up_to bigint)
returns table (chain_id bigint, pool_id numeric, asset bytea, minimum numeric, unbonding_periods bigint[],
               boosts bigint[], created_block bigint, bonded numeric, unbonding numeric, shares numeric, stakers bigint)
language sql stable parallel safe
begin atomic
    select p.chain_id, p.pool_id, p.asset, p.minimum, p.unbonding_periods, p.boosts, p.block_number,
           coalesce(v.bonded, 0), coalesce(v.unbonding, 0), coalesce(v.shares, 0), coalesce(v.stakers, 0)
    from evt.pool_created p
    left join lateral (
        select * from state.pool_version v
        where v.chain_id = p.chain_id and v.pool_id = p.pool_id and v.block_number <= up_to
        order by v.block_number desc limit 1
    ) v on true
    where p.block_number <= up_to;
end;

create function state.pool_at(of_chain bigint, up_to bigint)
returns table (chain_id bigint, pool_id numeric, asset bytea, minimum numeric, unbonding_periods bigint[],
               boosts bigint[], created_block bigint, bonded numeric, unbonding numeric, shares numeric, stakers bigint)
language sql stable parallel safe
begin atomic
    select p.chain_id, p.pool_id, p.asset, p.minimum, p.unbonding_periods, p.boosts, p.created_block, p.bonded, p.unbonding, p.shares, p.stakers
    from state.pool_at(up_to) p where p.chain_id = of_chain;
end;
comment on function state.pool_at(bigint, bigint) is 'Every pool of a chain as of a block, that block included; columns as in state.pool.';

comment on view state.pool is 'Every pool as of the tip: its terms, and its totals over all positions.';
comment on column state.pool.bonded is 'Bonded stake of all positions. Asset base units.';
comment on column state.pool.unbonding is 'Unbonding stake of all positions. Asset base units.';

create function state.penalty_at(up_to bigint)
returns table (chain_id bigint, pool_id numeric, charged numeric, leaves bigint, pending numeric)
language sql stable parallel safe
begin atomic
    select p.chain_id, p.pool_id, coalesce(v.charged, 0), coalesce(v.leaves, 0), coalesce(v.pending, 0)
    from evt.pool_created p
    left join lateral (
        select * from state.pool_version v
        where v.chain_id = p.chain_id and v.pool_id = p.pool_id and v.block_number <= up_to
        order by v.block_number desc limit 1
    ) v on true
    where p.block_number <= up_to;
end;
comment on function state.penalty_at(bigint) is 'The penalties of every pool as of a block, that block included; columns as in state.penalty.';

create or replace view state.penalty as
select chain_id, pool_id::numeric(78, 0) as pool_id, charged, leaves, pending
from state.penalty_at(9223372036854775807);

create or replace function state.reward_at(up_to bigint)
returns table (chain_id bigint, pool_id numeric, token bytea, place bigint, funded numeric, carried numeric, paid numeric, claims bigint)
language sql stable parallel safe
begin atomic
    select l.chain_id, l.pool_id, l.token,
           case when l.token = d.alm then 0
                when v.opened_block is not null
                then row_number() over (partition by l.chain_id, l.pool_id
                                        order by (l.token = d.alm or v.opened_block is null), v.opened_block, v.opened_log) end,
           coalesce(v.funded, 0), coalesce(v.carried, 0), coalesce(v.paid, 0), coalesce(v.claims, 0)
    from evt.reward_token_added l
    left join chain.deployment d on d.chain_id = l.chain_id
    left join lateral (
        select * from state.reward_version v
        where v.chain_id = l.chain_id and v.pool_id = l.pool_id and v.token = l.token and v.block_number <= up_to
        order by v.block_number desc limit 1
    ) v on true
    where l.block_number <= up_to;
end;

create function state.reward_at(of_chain bigint, up_to bigint)
returns table (chain_id bigint, pool_id numeric, token bytea, place bigint, funded numeric, carried numeric, paid numeric, claims bigint)
language sql stable parallel safe
begin atomic
    select r.chain_id, r.pool_id, r.token, r.place, r.funded, r.carried, r.paid, r.claims
    from state.reward_at(up_to) r where r.chain_id = of_chain;
end;
comment on function state.reward_at(bigint, bigint) is 'The books of every reward token of a chain''s pools as of a block, that block included; columns as in state.reward.';

create or replace function state.vote_at(up_to bigint)
returns table (chain_id bigint, delegate bytea, votes numeric, block_number bigint)
language sql stable parallel safe
begin atomic
    select k.chain_id, k.delegate, v.votes, v.block_number
    from (
        select distinct o.chain_id, o.delegate from state.vote_version o where o.opened and o.block_number <= up_to
    ) k
    cross join lateral (
        select * from state.vote_version v
        where v.chain_id = k.chain_id and v.delegate = k.delegate and v.block_number <= up_to
        order by v.block_number desc limit 1
    ) v;
end;

create function state.vote_at(of_chain bigint, up_to bigint)
returns table (chain_id bigint, delegate bytea, votes numeric, block_number bigint)
language sql stable parallel safe
begin atomic
    select v.chain_id, v.delegate, v.votes, v.block_number from state.vote_at(up_to) v where v.chain_id = of_chain;
end;
comment on function state.vote_at(bigint, bigint) is 'The votes of every delegate of a chain as of a block, that block included; columns as in state.vote.';

create function state.delegation_at(up_to bigint)
returns table (chain_id bigint, delegator bytea, delegate bytea, block_number bigint)
language sql stable parallel safe
begin atomic
    select distinct on (e.chain_id, e.delegator) e.chain_id, e.delegator, e.to_delegate, e.block_number
    from evt.delegate_changed e
    where e.block_number <= up_to
    order by e.chain_id, e.delegator, e.block_number desc, e.log_index desc;
end;
comment on function state.delegation_at(bigint) is 'Who delegates to whom as of a block, that block included; columns as in state.delegation.';

create or replace function state.gauge_vote_at(up_to bigint)
returns table (chain_id bigint, epoch bigint, pool_id numeric, votes bigint, total bigint, counted bigint)
language sql stable parallel safe
begin atomic
    with recursive key as ( -- from one key to the next, past all versions between
        (select g.chain_id, g.epoch, g.pool_id from state.gauge_version g order by g.chain_id, g.epoch, g.pool_id limit 1)
        union all
        select n.chain_id, n.epoch, n.pool_id
        from key k
        cross join lateral (
            select g.chain_id, g.epoch, g.pool_id from state.gauge_version g
            where (g.chain_id, g.epoch, g.pool_id) > (k.chain_id, k.epoch, k.pool_id)
            order by g.chain_id, g.epoch, g.pool_id limit 1
        ) n
    ), latest as (
        select k.chain_id, k.epoch, k.pool_id, l.votes,
               max(l.total) over epoch as total, min(f.block_number) over epoch as first_block
        from key k
        cross join lateral (
            select g.block_number from state.gauge_version g
            where g.chain_id = k.chain_id and g.epoch = k.epoch and g.pool_id = k.pool_id
            order by g.block_number limit 1
        ) f
        cross join lateral (
            select g.votes, g.total from state.gauge_version g
            where g.chain_id = k.chain_id and g.epoch = k.epoch and g.pool_id = k.pool_id and g.block_number <= up_to
            order by g.block_number desc limit 1
        ) l
        window epoch as (partition by k.chain_id, k.epoch)
    )
    select v.chain_id, v.epoch, v.pool_id, v.votes, v.total, least(v.votes, greatest(1, v.total * c.cap_bps / 10000))
    from latest v
    cross join lateral ( -- the first vote of an epoch fixes its cap
        select s.cap_bps from evt.gauge_set s
        where s.chain_id = v.chain_id and s.block_number <= v.first_block
        order by s.block_number desc, s.log_index desc limit 1
    ) c;
end;

create function state.gauge_vote_at(of_chain bigint, up_to bigint)
returns table (chain_id bigint, epoch bigint, pool_id numeric, votes bigint, total bigint, counted bigint)
language sql stable parallel safe
begin atomic
    select g.chain_id, g.epoch, g.pool_id, g.votes, g.total, g.counted from state.gauge_vote_at(up_to) g where g.chain_id = of_chain;
end;
comment on function state.gauge_vote_at(bigint, bigint) is 'What votes give the pools of a chain in each epoch, as of a block, that block included; columns as in state.gauge_vote.';

create function state.stream_at(up_to bigint)
returns table (chain_id bigint, pool_id numeric, token bytea, epoch bigint, sponsored numeric, penalty numeric, carried numeric)
language sql stable parallel safe
begin atomic
    select part.chain_id, part.pool_id, part.token, part.epoch, sum(part.sponsored), sum(part.penalty), sum(part.carried)
    from (
        select f.chain_id, f.pool_id, f.token, f.first_epoch + i as epoch,
               case when f.funder = d.vault then 0 else div(f.amount * (i + 1), f.epochs) - div(f.amount * i, f.epochs) end as sponsored,
               case when f.funder = d.vault then f.amount else 0 end as penalty, 0 as carried
        from evt.funded f
        join chain.deployment d on d.chain_id = f.chain_id
        cross join lateral generate_series(0, f.epochs - 1) i
        where f.block_number <= up_to
        union all
        select c.chain_id, c.pool_id, c.token, c.epoch, 0, 0, c.amount from evt.carry_scheduled c where c.block_number <= up_to
    ) part
    group by part.chain_id, part.pool_id, part.token, part.epoch;
end;
comment on function state.stream_at(bigint) is 'What streams to whom in which epoch, as known at a block, that block included; columns as in state.stream. Adds up every funding so far.';

create function state.epoch_at(up_to bigint)
returns table (chain_id bigint, block_number bigint, block_time timestamptz, epoch bigint, triggered_epoch bigint)
language sql stable parallel safe
begin atomic
    select d.chain_id, b.number, b.time,
           case when extract(epoch from b.time) >= d.genesis_time
                then div(extract(epoch from b.time) - d.genesis_time, d.epoch_length)::bigint end,
           g.to_epoch
    from chain.deployment d
    cross join lateral (
        select b.number, b.time from chain.block b
        where b.chain_id = d.chain_id and b.number <= up_to order by b.number desc limit 1
    ) b
    left join lateral (
        select e.to_epoch from evt.epoch_triggered e
        where e.chain_id = d.chain_id and e.block_number <= b.number order by e.block_number desc, e.log_index desc limit 1
    ) g on true;
end;
comment on function state.epoch_at(bigint) is 'Per chain the last block up to a number, the epoch that ran at its time (null before epoch 0), and the last epoch triggered by then (null: none).';

create view state.block_status as
select b.chain_id, b.number as block_number, b.hash, b.time as block_time,
       case when b.number <= f.finalized_number then 'finalized'
            when b.number <= f.safe_number then 'safe' else 'latest' end as status
from chain.block b
left join chain.finality f on f.chain_id = b.chain_id;
comment on view state.block_status is 'How sure each indexed block is.';
comment on column state.block_status.chain_id is 'EIP-155 chain id.';
comment on column state.block_status.block_number is 'Block number.';
comment on column state.block_status.hash is 'Its hash. 32 bytes.';
comment on column state.block_status.block_time is 'Time it carries.';
comment on column state.block_status.status is 'finalized: never taken back; safe: taken back only if a large part of the validators cheats; latest: a fork may take it back.';

-- These had their bodies as text, with names of schemas in it.
create or replace function mart.tier(unbonding_period bigint, boost bigint) returns text language sql immutable strict parallel safe
begin atomic
    select case unbonding_period when 0 then 'liquid' else mart.duration(unbonding_period) end
        || ' ' || trim_scale(boost / 10000.0)::text || 'x';
end;

create or replace function mart.tiers(unbonding_periods bigint[], boosts bigint[]) returns text language sql immutable strict parallel safe
begin atomic
    select string_agg(mart.tier(t.unbonding_period, t.boost), ', ' order by t.index)
    from unnest(unbonding_periods, boosts) with ordinality t (unbonding_period, boost, index);
end;
