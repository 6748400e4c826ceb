-- 0007_state.sql: what the events add up to, as of the tip and as of any block. Views and functions only.
create schema state;
comment on schema state is 'What the events add up to. Nothing is stored here: a position is its latest event, so every state is known as of any block and a fork needs no undo. Addresses are bytea, amounts raw.';

create view state.tip as
select d.chain_id, b.number as block_number, b.hash, b.time as block_time,
       case when extract(epoch from b.time) >= d.genesis_time
            then div(extract(epoch from b.time) - d.genesis_time, d.epoch_length)::bigint end as epoch
from chain.deployment d
cross join lateral (
    select number, hash, time from chain.block
    where chain_id = d.chain_id order by number desc limit 1
) b;
comment on view state.tip is 'The last block indexed, one row a deployment that has any.';
comment on column state.tip.chain_id is 'EIP-155 chain id.';
comment on column state.tip.block_number is 'Number of the last block indexed.';
comment on column state.tip.hash is 'Its hash. 32 bytes.';
comment on column state.tip.block_time is 'Time it carries.';
comment on column state.tip.epoch is 'Epoch that runs at that time; null before epoch 0.';

create view state.position_version as
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
) v
left join chain.block b on b.chain_id = v.chain_id and b.number = v.block_number;
comment on view state.position_version is 'Every position after every event that moved it.';
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

create function state.position_at(up_to bigint)
returns table (chain_id bigint, pool_id numeric, account bytea, block_number bigint, log_index integer,
               block_time timestamptz, event text, bonded numeric, unbonding numeric, release_at bigint,
               tier bigint, shares numeric, pool_shares numeric)
language sql stable parallel safe as $$
    select distinct on (v.chain_id, v.pool_id, v.account)
           v.chain_id, v.pool_id, v.account, v.block_number, v.log_index, v.block_time, v.event,
           v.bonded, v.unbonding, v.release_at, v.tier, v.shares, v.pool_shares
    from state.position_version v
    where v.block_number <= up_to
    order by v.chain_id, v.pool_id, v.account, v.block_number desc, v.log_index desc
$$;
comment on function state.position_at(bigint) is 'Every position as of a block, that block included; columns as in state.position.';

create view state.position as
select chain_id, pool_id, account, block_number, log_index, block_time, event,
       bonded, unbonding, release_at, tier, shares, pool_shares
from state.position_at(9223372036854775807);
comment on view state.position is 'Every position as of the tip: its latest version. Positions that were emptied stay, with zeros.';
comment on column state.position.chain_id is 'EIP-155 chain id.';
comment on column state.position.pool_id is 'Pool: salt << 160 | asset.';
comment on column state.position.account is 'Whose stake it is. 20 bytes.';
comment on column state.position.block_number is 'Block of the event that moved it last.';
comment on column state.position.log_index is 'Place of that event in its block.';
comment on column state.position.block_time is 'Time of that block.';
comment on column state.position.event is 'Table in schema evt that holds that event.';
comment on column state.position.bonded is 'Bonded stake. Asset base units.';
comment on column state.position.unbonding is 'Unbonding stake, matured part included. Asset base units.';
comment on column state.position.release_at is 'When the unbonding part is free; 0 = nothing unbonds. Unix seconds.';
comment on column state.position.tier is 'Index of the account''s tier, 0 = first.';
comment on column state.position.shares is 'Boosted shares of the account.';
comment on column state.position.pool_shares is 'Boosted shares of the whole pool after that event.';

create function state.pool_at(up_to bigint)
returns table (chain_id bigint, pool_id numeric, asset bytea, minimum numeric, unbonding_periods bigint[],
               boosts bigint[], created_block bigint, bonded numeric, unbonding numeric, shares numeric, stakers bigint)
language sql stable parallel safe as $$
    select p.chain_id, p.pool_id, p.asset, p.minimum, p.unbonding_periods, p.boosts, p.block_number,
           coalesce(s.bonded, 0), coalesce(s.unbonding, 0), coalesce(s.shares, 0), coalesce(s.stakers, 0)
    from evt.pool_created p
    left join (
        select v.chain_id, v.pool_id, sum(v.bonded) as bonded, sum(v.unbonding) as unbonding,
               (array_agg(v.pool_shares order by v.block_number desc, v.log_index desc))[1] as shares,
               count(*) filter (where v.bonded + v.unbonding > 0) as stakers
        from state.position_at(up_to) v
        group by v.chain_id, v.pool_id
    ) s on s.chain_id = p.chain_id and s.pool_id = p.pool_id
    where p.block_number <= up_to
$$;
comment on function state.pool_at(bigint) is 'Every pool as of a block, that block included; columns as in state.pool.';

create view state.pool as
select chain_id, pool_id, asset, minimum, unbonding_periods, boosts, created_block, bonded, unbonding, shares, stakers
from state.pool_at(9223372036854775807);
comment on view state.pool is 'Every pool as of the tip: its terms, and its totals over all positions.';
comment on column state.pool.chain_id is 'EIP-155 chain id.';
comment on column state.pool.pool_id is 'Pool: salt << 160 | asset.';
comment on column state.pool.asset is 'Token that is staked. 20 bytes.';
comment on column state.pool.minimum is 'Shares below which the pool counts as empty.';
comment on column state.pool.unbonding_periods is 'Per tier the time an exit takes; 0 = liquid. Seconds.';
comment on column state.pool.boosts is 'Per tier what a bonded base unit counts, 10000 = 1x. Basis points.';
comment on column state.pool.created_block is 'Block that created the pool.';
comment on column state.pool.bonded is 'Bonded stake, summed over positions. Asset base units.';
comment on column state.pool.unbonding is 'Unbonding stake, summed over positions. Asset base units.';
comment on column state.pool.shares is 'Boosted shares, as the latest event of the pool states them.';
comment on column state.pool.stakers is 'Accounts with stake, bonded or unbonding.';

create view state.weight as
select distinct on (w.chain_id, w.pool_id) w.chain_id, w.pool_id, w.epoch as since_epoch, w.weight
from evt.weight_set w
join state.tip t on t.chain_id = w.chain_id and w.epoch <= t.epoch
order by w.chain_id, w.pool_id, w.epoch desc, w.block_number desc, w.log_index desc;
comment on view state.weight is 'The weight of each pool in the epoch that runs at the tip. A pool without a row has none.';
comment on column state.weight.chain_id is 'EIP-155 chain id.';
comment on column state.weight.pool_id is 'Pool: salt << 160 | asset.';
comment on column state.weight.since_epoch is 'First epoch the weight held in.';
comment on column state.weight.weight is 'Weight; a pool''s share of the emission is weight over the sum of weights.';

create view state.emission as
select distinct on (e.chain_id) e.chain_id, e.epoch as since_epoch, e.per_epoch
from evt.emission_set e
join state.tip t on t.chain_id = e.chain_id and e.epoch <= t.epoch
order by e.chain_id, e.epoch desc, e.block_number desc, e.log_index desc;
comment on view state.emission is 'The emission in the epoch that runs at the tip.';
comment on column state.emission.chain_id is 'EIP-155 chain id.';
comment on column state.emission.since_epoch is 'First epoch the emission held in.';
comment on column state.emission.per_epoch is 'Emission per epoch. ALM base units, 18 decimals.';

create view state.pair as
select s.chain_id, s.pair, s.reserve0, s.reserve1, coalesce(m.supply, 0) as supply
from (
    select distinct on (chain_id, pair) chain_id, pair, reserve0, reserve1
    from evt.pair_sync
    order by chain_id, pair, block_number desc, log_index desc
) s
left join (
    select chain_id, pair,
           sum(case when sender = decode(repeat('00', 20), 'hex') then amount
                    when recipient = decode(repeat('00', 20), 'hex') then -amount
                    else 0 end) as supply
    from evt.pair_transfer
    group by chain_id, pair
) m on m.chain_id = s.chain_id and m.pair = s.pair;
comment on view state.pair is 'Uniswap V2 pairs as of the tip. Right only for pairs whose events are indexed from their creation on.';
comment on column state.pair.chain_id is 'EIP-155 chain id.';
comment on column state.pair.pair is 'Address of the pair, which is its LP token. 20 bytes.';
comment on column state.pair.reserve0 is 'Reserve of the first token. Its base units.';
comment on column state.pair.reserve1 is 'Reserve of the second token. Its base units.';
comment on column state.pair.supply is 'LP tokens there are: minted less burned. Base units, 18 decimals.';

create view state.pool_price as
select p.chain_id, p.pool_id, 1::numeric as alm, 1::numeric as asset
from evt.pool_created p
join chain.deployment d on d.chain_id = p.chain_id and d.alm = p.asset
union all
select p.chain_id, p.pool_id, 2 * case d.alm when t.token0 then r.reserve0 else r.reserve1 end as alm, r.supply as asset
from evt.pool_created p
join chain.deployment d on d.chain_id = p.chain_id
join chain.token t on t.chain_id = p.chain_id and t.address = p.asset and d.alm in (t.token0, t.token1)
join state.pair r on r.chain_id = p.chain_id and r.pair = p.asset and r.supply > 0;
comment on view state.pool_price is 'What a pool''s asset is worth in ALM, as a ratio of two integers: ALM pools 1:1, LP tokens of a pair with ALM at twice their ALM. Other pools have no row.';
comment on column state.pool_price.chain_id is 'EIP-155 chain id.';
comment on column state.pool_price.pool_id is 'Pool: salt << 160 | asset.';
comment on column state.pool_price.alm is 'So many ALM base units are worth ...';
comment on column state.pool_price.asset is '... so many asset base units.';

create view state.token_needed as
with spoken_of as (
    select chain_id, alm as address from chain.deployment
    union
    select chain_id, asset from evt.pool_created
)
select chain_id, address from spoken_of
union
select t.chain_id, half.address
from chain.token t
join spoken_of s on s.chain_id = t.chain_id and s.address = t.address
cross join lateral (values (t.token0), (t.token1)) half (address)
where half.address is not null;
comment on view state.token_needed is 'Tokens the ledger speaks of: ALM, the assets of pools, and both halves of a pair among these. chain.token holds these, once read, and no others.';
comment on column state.token_needed.chain_id is 'EIP-155 chain id.';
comment on column state.token_needed.address is 'Address of the token. 20 bytes.';
