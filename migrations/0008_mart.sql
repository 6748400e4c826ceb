-- 0008_mart.sql: views for people. Addresses and hashes are 0x text, amounts are in whole tokens beside their raw form.
create schema mart;
comment on schema mart is 'For people: addresses, hashes and pool ids as lower-case 0x text, amounts in whole tokens beside the raw base units, times as timestamps. A shape fit for spreadsheets and dashboards.';

create function mart.hex(bytes bytea) returns text language sql immutable strict parallel safe as $$
    select '0x' || encode(bytes, 'hex')
$$;
comment on function mart.hex(bytea) is 'Bytes as lower-case 0x text.';

create function mart.pool_hex(pool_id numeric) returns text language sql immutable strict parallel safe as $$
    select '0x' || regexp_replace( -- 56 bits at a time
           lpad(to_hex(div(pool_id, 26959946667150639794667015087019630673637144422540572481103610249216)::bigint), 8, '0')
        || lpad(to_hex(mod(div(pool_id, 374144419156711147060143317175368453031918731001856), 72057594037927936)::bigint), 14, '0')
        || lpad(to_hex(mod(div(pool_id, 5192296858534827628530496329220096), 72057594037927936)::bigint), 14, '0')
        || lpad(to_hex(mod(div(pool_id, 72057594037927936), 72057594037927936)::bigint), 14, '0')
        || lpad(to_hex(mod(pool_id, 72057594037927936)::bigint), 14, '0'),
        '^0{1,24}', '')
$$;
comment on function mart.pool_hex(numeric) is 'A pool id as 0x text: its salt, if any, followed by the 40 digits of its asset''s address.';

create function mart.scaled(raw numeric, decimals integer) returns numeric language sql immutable strict parallel safe as $$
    select trim_scale(raw * ('1e-' || decimals::text)::numeric)
$$;
comment on function mart.scaled(numeric, integer) is 'Base units as whole tokens, exact to the last digit.';

create function mart.duration(seconds bigint) returns text language sql immutable strict parallel safe as $$
    select case when seconds % 86400 = 0 then (seconds / 86400)::text || 'd'
                when seconds % 3600 = 0 then (seconds / 3600)::text || 'h'
                when seconds % 60 = 0 then (seconds / 60)::text || 'm'
                else seconds::text || 's' end
$$;
comment on function mart.duration(bigint) is 'Seconds in the largest unit that needs no fraction, such as 7d or 90s.';

create function mart.tier(unbonding_period bigint, boost bigint) returns text language sql immutable strict parallel safe as $$
    select case unbonding_period when 0 then 'liquid' else mart.duration(unbonding_period) end
        || ' ' || trim_scale(boost / 10000.0)::text || 'x'
$$;
comment on function mart.tier(bigint, bigint) is 'A tier as people say it, such as 7d 1.25x.';

create function mart.tiers(unbonding_periods bigint[], boosts bigint[]) returns text language sql immutable strict parallel safe as $$
    select string_agg(mart.tier(t.unbonding_period, t.boost), ', ' order by t.index)
    from unnest(unbonding_periods, boosts) with ordinality t (unbonding_period, boost, index)
$$;
comment on function mart.tiers(bigint[], bigint[]) is 'The tiers of a pool as people say them, lowest first.';

create view mart.pool_name as
select p.chain_id, p.pool_id as pool_number, mart.pool_hex(p.pool_id) as pool_id, mart.hex(p.asset) as asset,
       t.symbol as asset_symbol, t.decimals as asset_decimals,
       case when t.token0 is null then t.symbol
            else coalesce(t0.symbol, '?') || '/' || coalesce(t1.symbol, '?') || ' LP' end as name
from evt.pool_created p
left join chain.token t on t.chain_id = p.chain_id and t.address = p.asset
left join chain.token t0 on t0.chain_id = t.chain_id and t0.address = t.token0
left join chain.token t1 on t1.chain_id = t.chain_id and t1.address = t.token1;
comment on view mart.pool_name is 'What pools are called here, and their ids in both forms: the bridge from mart to evt and state.';
comment on column mart.pool_name.chain_id is 'EIP-155 chain id.';
comment on column mart.pool_name.pool_number is 'Pool id as a number, as evt and state keep it: salt << 160 | asset.';
comment on column mart.pool_name.pool_id is 'Pool id as 0x text: the salt, if any, then the address of the asset.';
comment on column mart.pool_name.asset is 'Address of the token that is staked.';
comment on column mart.pool_name.asset_symbol is 'Its symbol; null until read from the chain.';
comment on column mart.pool_name.asset_decimals is 'Its decimals; null until read from the chain.';
comment on column mart.pool_name.name is 'Symbol of the asset; for an LP token the symbols of its pair. Two pools of one asset share a name.';

create view mart.pool as
select p.chain_id, n.pool_id, n.name, n.asset, n.asset_symbol, mart.tiers(p.unbonding_periods, p.boosts) as tiers,
       mart.scaled(p.bonded + p.unbonding, n.asset_decimals) as staked, p.bonded + p.unbonding as staked_raw,
       mart.scaled(p.unbonding, n.asset_decimals) as unbonding, p.unbonding as unbonding_raw,
       mart.scaled(p.shares, n.asset_decimals) as shares, p.shares as shares_raw,
       mart.scaled(p.minimum, n.asset_decimals) as minimum, p.minimum as minimum_raw,
       p.stakers, coalesce(w.weight, 0) as weight,
       round(coalesce(w.weight, 0) / nullif(sum(coalesce(w.weight, 0)) over (partition by p.chain_id), 0), 8) as emission_share,
       mart.scaled(div((p.bonded + p.unbonding) * v.alm, v.asset), a.decimals) as tvl_alm,
       div((p.bonded + p.unbonding) * v.alm, v.asset) as tvl_alm_raw,
       b.time as created_at, p.created_block, p.pool_id as pool_number
from state.pool p
join mart.pool_name n on n.chain_id = p.chain_id and n.pool_number = p.pool_id
join chain.block b on b.chain_id = p.chain_id and b.number = p.created_block
left join state.weight w on w.chain_id = p.chain_id and w.pool_id = p.pool_id
left join state.pool_price v on v.chain_id = p.chain_id and v.pool_id = p.pool_id
left join chain.deployment d on d.chain_id = p.chain_id
left join chain.token a on a.chain_id = d.chain_id and a.address = d.alm;
comment on view mart.pool is 'Every pool as of the tip: its terms, who is in it, its part of the emission, its worth in ALM.';
comment on column mart.pool.chain_id is 'EIP-155 chain id.';
comment on column mart.pool.pool_id is 'Pool id as 0x text: the salt, if any, then the address of the asset.';
comment on column mart.pool.name is 'Symbol of the asset; for an LP token the symbols of its pair.';
comment on column mart.pool.asset is 'Address of the token that is staked.';
comment on column mart.pool.asset_symbol is 'Its symbol; null until read from the chain.';
comment on column mart.pool.tiers is 'Tiers, lowest first: how long an exit takes and what bonded stake counts, such as 7d 1.25x.';
comment on column mart.pool.staked is 'Stake, bonded and unbonding. Whole asset tokens; null until the decimals are read.';
comment on column mart.pool.staked_raw is 'Stake, bonded and unbonding. Asset base units.';
comment on column mart.pool.unbonding is 'The part of it that is on its way out or free. Whole asset tokens.';
comment on column mart.pool.unbonding_raw is 'The part of it that is on its way out or free. Asset base units.';
comment on column mart.pool.shares is 'Boosted shares: one whole unboosted token is one share.';
comment on column mart.pool.shares_raw is 'Boosted shares: one unboosted base unit is one.';
comment on column mart.pool.minimum is 'Shares below which the pool counts as empty.';
comment on column mart.pool.minimum_raw is 'The same in raw shares.';
comment on column mart.pool.stakers is 'Accounts with stake, bonded or unbonding.';
comment on column mart.pool.weight is 'Weight in the epoch that runs at the tip.';
comment on column mart.pool.emission_share is 'Part of the emission that goes to the pool, 0.25 = 25 %; null while no pool has a weight.';
comment on column mart.pool.tvl_alm is 'Worth of the stake in whole ALM: ALM counts as itself, LP tokens of a pair with ALM as twice their ALM; null for other assets.';
comment on column mart.pool.tvl_alm_raw is 'The same in ALM base units, rounded down.';
comment on column mart.pool.created_at is 'Time of the block that created the pool.';
comment on column mart.pool.created_block is 'That block.';
comment on column mart.pool.pool_number is 'Pool id as a number, as evt and state keep it.';

create view mart.pool_apr_now as
with yearly as (
    select p.*, t.block_time as as_of, a.decimals as alm_decimals, v.alm, v.asset as per_asset,
           (select max(boost) from unnest(s.boosts) boost) as top_boost,
           coalesce(e.per_epoch, 0) * p.weight * 31536000 / d.epoch_length
               / nullif(sum(p.weight) over (partition by p.chain_id), 0) as emission_raw
    from mart.pool p
    join evt.pool_created s on s.chain_id = p.chain_id and s.pool_id = p.pool_number
    join state.tip t on t.chain_id = p.chain_id
    join chain.deployment d on d.chain_id = p.chain_id
    left join chain.token a on a.chain_id = d.chain_id and a.address = d.alm
    left join state.emission e on e.chain_id = p.chain_id
    left join state.pool_price v on v.chain_id = p.chain_id and v.pool_id = p.pool_number
), rated as (
    select y.*, case when y.shares_raw > 0 and y.shares_raw >= y.minimum_raw and y.alm > 0
                     then coalesce(y.emission_raw, 0) * y.per_asset / (y.shares_raw * y.alm) end as rate
    from yearly y
)
select chain_id, pool_id, name, as_of, weight, emission_share,
       trim_scale(round(mart.scaled(coalesce(emission_raw, 0), alm_decimals), 6)) as emission_per_year, tvl_alm,
       round(rate, 8) as apr, trim_scale(top_boost / 10000.0) as top_boost, round(rate * top_boost / 10000.0, 8) as apr_top_boost
from rated;
comment on view mart.pool_apr_now is 'What a pool''s emission pays a year at the rates of the last indexed block, without compounding: emission alone, at today''s shares, and as long as the reserve lasts.';
comment on column mart.pool_apr_now.chain_id is 'EIP-155 chain id.';
comment on column mart.pool_apr_now.pool_id is 'Pool id as 0x text: the salt, if any, then the address of the asset.';
comment on column mart.pool_apr_now.name is 'Symbol of the asset; for an LP token the symbols of its pair.';
comment on column mart.pool_apr_now.as_of is 'Time of the last indexed block; weights and emission are those in force then.';
comment on column mart.pool_apr_now.weight is 'Weight in force.';
comment on column mart.pool_apr_now.emission_share is 'Part of the emission that goes to the pool, 0.25 = 25 %.';
comment on column mart.pool_apr_now.emission_per_year is 'Emission to the pool over 365 days at this rate. Whole ALM, 6 decimals kept.';
comment on column mart.pool_apr_now.tvl_alm is 'Worth of the stake. Whole ALM; null where the asset has no price in ALM.';
comment on column mart.pool_apr_now.apr is 'Yearly rate of stake that counts 1x, liquid or unbonding: emission per share over the worth of an unboosted share. 0.12 = 12 %. Null where the pool is empty or has no price in ALM.';
comment on column mart.pool_apr_now.top_boost is 'Boost of the highest tier, 1.25 = 1.25x.';
comment on column mart.pool_apr_now.apr_top_boost is 'Yearly rate of stake bonded in the highest tier: apr times top_boost.';

create view mart.epoch as
select t.chain_id, e.epoch, to_timestamp(d.genesis_time + e.epoch * d.epoch_length) as starts_at,
       to_timestamp(d.genesis_time + (e.epoch + 1) * d.epoch_length) as ends_at,
       b.time as triggered_at, g.lateness, case when g.to_epoch is not null then greatest(g.to_epoch - g.from_epoch - 1, 0) end as missed,
       mart.scaled(coalesce(g.emission_per_epoch, s.per_epoch), a.decimals) as emission,
       coalesce(g.emission_per_epoch, s.per_epoch) as emission_raw,
       mart.scaled(p.amount, a.decimals) as tip, p.amount as tip_raw, mart.hex(g.caller) as caller, mart.hex(g.tx_hash) as tx_hash
from state.tip t
join chain.deployment d on d.chain_id = t.chain_id
cross join lateral generate_series(0, t.epoch) e (epoch)
left join evt.epoch_triggered g on g.chain_id = t.chain_id and g.to_epoch = e.epoch
left join chain.block b on b.chain_id = g.chain_id and b.number = g.block_number
left join lateral (
    select per_epoch from evt.emission_set
    where chain_id = t.chain_id and epoch <= e.epoch
    order by epoch desc, block_number desc, log_index desc limit 1
) s on true
left join (
    select chain_id, epoch, sum(amount) as amount from evt.tip_paid group by chain_id, epoch
) p on p.chain_id = t.chain_id and p.epoch = e.epoch
left join chain.token a on a.chain_id = d.chain_id and a.address = d.alm;
comment on view mart.epoch is 'Every epoch from the first to the one that runs at the tip, and how it was triggered. Nobody earns more or less by a late trigger.';
comment on column mart.epoch.chain_id is 'EIP-155 chain id.';
comment on column mart.epoch.epoch is 'Epoch number, 0 = first.';
comment on column mart.epoch.starts_at is 'Its first second.';
comment on column mart.epoch.ends_at is 'First second of the next.';
comment on column mart.epoch.triggered_at is 'Time of the block that triggered it; null for epoch 0, and for one that nobody triggered while it ran.';
comment on column mart.epoch.lateness is 'Seconds from the start of the epoch to its trigger.';
comment on column mart.epoch.missed is 'Epochs this trigger jumped over: those before it that nobody triggered; null where this one was not triggered.';
comment on column mart.epoch.emission is 'Emission of the epoch to all pools. Whole ALM.';
comment on column mart.epoch.emission_raw is 'Emission of the epoch to all pools. ALM base units.';
comment on column mart.epoch.tip is 'Tip paid for the trigger. Whole ALM; null where none was.';
comment on column mart.epoch.tip_raw is 'Tip paid for the trigger. ALM base units.';
comment on column mart.epoch.caller is 'Who triggered it.';
comment on column mart.epoch.tx_hash is 'Transaction that did.';

create view mart.position as
select p.chain_id, n.pool_id, n.name as pool_name, mart.hex(p.account) as account,
       mart.scaled(p.bonded, n.asset_decimals) as bonded, p.bonded as bonded_raw,
       mart.scaled(p.unbonding, n.asset_decimals) as unbonding, p.unbonding as unbonding_raw,
       case when p.release_at > 0 then to_timestamp(p.release_at) end as free_at,
       p.tier, mart.tier(c.unbonding_periods[p.tier + 1], c.boosts[p.tier + 1]) as tier_terms,
       mart.scaled(p.shares, n.asset_decimals) as shares, p.shares as shares_raw,
       mart.scaled(div((p.bonded + p.unbonding) * v.alm, v.asset), a.decimals) as value_alm,
       div((p.bonded + p.unbonding) * v.alm, v.asset) as value_alm_raw,
       p.event as moved_by, p.block_time as moved_at, p.block_number as moved_block
from state.position p
join evt.pool_created c on c.chain_id = p.chain_id and c.pool_id = p.pool_id
join mart.pool_name n on n.chain_id = p.chain_id and n.pool_number = p.pool_id
left join state.pool_price v on v.chain_id = p.chain_id and v.pool_id = p.pool_id
left join chain.deployment d on d.chain_id = p.chain_id
left join chain.token a on a.chain_id = d.chain_id and a.address = d.alm;
comment on view mart.position is 'Every position as of the tip. Positions that were emptied stay, with zeros.';
comment on column mart.position.chain_id is 'EIP-155 chain id.';
comment on column mart.position.pool_id is 'Pool id as 0x text: the salt, if any, then the address of the asset.';
comment on column mart.position.pool_name is 'Symbol of the asset; for an LP token the symbols of its pair.';
comment on column mart.position.account is 'Whose stake it is.';
comment on column mart.position.bonded is 'Bonded stake. Whole asset tokens.';
comment on column mart.position.bonded_raw is 'Bonded stake. Asset base units.';
comment on column mart.position.unbonding is 'Stake on its way out, or free already. Whole asset tokens.';
comment on column mart.position.unbonding_raw is 'Stake on its way out, or free already. Asset base units.';
comment on column mart.position.free_at is 'When the unbonding part is free; null where nothing unbonds.';
comment on column mart.position.tier is 'Index of the tier, 0 = first.';
comment on column mart.position.tier_terms is 'Terms of the tier, such as 7d 1.25x.';
comment on column mart.position.shares is 'Boosted shares: one whole unboosted token is one share.';
comment on column mart.position.shares_raw is 'Boosted shares: one unboosted base unit is one.';
comment on column mart.position.value_alm is 'Worth of the stake. Whole ALM; null where the asset has no price in ALM.';
comment on column mart.position.value_alm_raw is 'Worth of the stake, rounded down. ALM base units.';
comment on column mart.position.moved_by is 'The event that moved it last, by its table in evt.';
comment on column mart.position.moved_at is 'Time of that event''s block.';
comment on column mart.position.moved_block is 'That block.';

create view mart.reward_ledger as
select r.chain_id, b.time, r.block_number, r.log_index, mart.hex(r.account) as account, mart.hex(r.receiver) as receiver,
       mart.pool_hex(r.pool_id) as pool_id, n.name as pool_name, mart.hex(r.token) as token, t.symbol,
       mart.scaled(r.amount, t.decimals) as amount, r.amount as amount_raw, mart.hex(r.tx_hash) as tx_hash
from evt.reward_claimed r
join chain.block b on b.chain_id = r.chain_id and b.number = r.block_number
left join mart.pool_name n on n.chain_id = r.chain_id and n.pool_number = r.pool_id
left join chain.token t on t.chain_id = r.chain_id and t.address = r.token;
comment on view mart.reward_ledger is 'One line a reward that was paid: what an account owes its tax office an explanation for.';
comment on column mart.reward_ledger.chain_id is 'EIP-155 chain id.';
comment on column mart.reward_ledger.time is 'Time of the block.';
comment on column mart.reward_ledger.block_number is 'Block.';
comment on column mart.reward_ledger.log_index is 'Place in the block.';
comment on column mart.reward_ledger.account is 'Who earned it.';
comment on column mart.reward_ledger.receiver is 'Who got it.';
comment on column mart.reward_ledger.pool_id is 'Pool id as 0x text: the salt, if any, then the address of the asset.';
comment on column mart.reward_ledger.pool_name is 'Symbol of the pool''s asset; for an LP token the symbols of its pair.';
comment on column mart.reward_ledger.token is 'Address of the reward token.';
comment on column mart.reward_ledger.symbol is 'Its symbol; null where unknown.';
comment on column mart.reward_ledger.amount is 'Reward. Whole tokens; null where the decimals are unknown.';
comment on column mart.reward_ledger.amount_raw is 'Reward. Token base units.';
comment on column mart.reward_ledger.tx_hash is 'Transaction that paid it.';

create view mart.param_change as
with change as (
    select chain_id, block_number, log_index, tx_hash, 'pool' as setting, pool_id,
           null::numeric as old_value, null::numeric as new_value,
           'created with tiers ' || mart.tiers(unbonding_periods, boosts) as detail, null::bigint as epoch
    from evt.pool_created
    union all
    select chain_id, block_number, log_index, tx_hash, 'weight' as setting, pool_id,
           lag(weight) over (partition by chain_id, pool_id order by block_number, log_index) as old_value, weight as new_value,
           'of ' || total_weight || ' in all' as detail, epoch
    from evt.weight_set
    union all
    select e.chain_id, e.block_number, e.log_index, e.tx_hash, 'emission' as setting, null::numeric as pool_id,
           mart.scaled(lag(e.per_epoch) over (partition by e.chain_id order by e.block_number, e.log_index), a.decimals) as old_value,
           mart.scaled(e.per_epoch, a.decimals) as new_value, coalesce(a.symbol, 'ALM') || ' per epoch' as detail, e.epoch
    from evt.emission_set e
    left join chain.deployment d on d.chain_id = e.chain_id
    left join chain.token a on a.chain_id = d.chain_id and a.address = d.alm
)
select c.chain_id, b.time, c.block_number, c.log_index, c.setting, mart.pool_hex(c.pool_id) as pool_id, n.name as pool_name,
       c.old_value, c.new_value, c.detail, c.epoch as effective_epoch,
       to_timestamp(d.genesis_time + c.epoch * d.epoch_length) as effective_at, mart.hex(c.tx_hash) as tx_hash
from change c
join chain.block b on b.chain_id = c.chain_id and b.number = c.block_number
left join mart.pool_name n on n.chain_id = c.chain_id and n.pool_number = c.pool_id
left join chain.deployment d on d.chain_id = c.chain_id;
comment on view mart.param_change is 'What governance set, when, and from when on it holds.';
comment on column mart.param_change.chain_id is 'EIP-155 chain id.';
comment on column mart.param_change.time is 'Time of the block that set it.';
comment on column mart.param_change.block_number is 'That block.';
comment on column mart.param_change.log_index is 'Place in the block.';
comment on column mart.param_change.setting is 'What was set: pool, weight or emission.';
comment on column mart.param_change.pool_id is 'Pool id as 0x text; null where it concerns all pools.';
comment on column mart.param_change.pool_name is 'Symbol of the pool''s asset; for an LP token the symbols of its pair.';
comment on column mart.param_change.old_value is 'Value set before, null for the first: a weight, or whole ALM per epoch.';
comment on column mart.param_change.new_value is 'Value set: a weight, or whole ALM per epoch.';
comment on column mart.param_change.detail is 'The rest in words.';
comment on column mart.param_change.effective_epoch is 'First epoch it holds in; null where it holds at once.';
comment on column mart.param_change.effective_at is 'First second of that epoch.';
comment on column mart.param_change.tx_hash is 'Transaction that set it.';
