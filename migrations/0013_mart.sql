-- 0013_mart.sql: for people: penalties, rewards in every token, votes; pools with all their terms.
drop view mart.pool_apr_now, mart.pool; -- made anew below

create view mart.pool as
select p.chain_id, n.pool_id, n.name, n.asset, n.asset_symbol, mart.tiers(p.unbonding_periods, p.boosts) as tiers,
       mart.scaled(p.bonded + p.unbonding, n.asset_decimals) as staked, p.bonded + p.unbonding as staked_raw,
       mart.scaled(p.unbonding, n.asset_decimals) as unbonding, p.unbonding as unbonding_raw,
       mart.scaled(p.shares, n.asset_decimals) as shares, p.shares as shares_raw,
       mart.scaled(p.minimum, n.asset_decimals) as minimum, p.minimum as minimum_raw,
       p.stakers, coalesce(w.weight, 0) as weight,
       round(f.part::numeric / nullif(f.whole, 0), 8) as emission_share,
       mart.scaled(div((p.bonded + p.unbonding) * v.alm, v.asset), a.decimals) as tvl_alm,
       div((p.bonded + p.unbonding) * v.alm, v.asset) as tvl_alm_raw,
       b.time as created_at, p.created_block, p.pool_id as pool_number,
       trim_scale(c.penalty_bps / 10000.0) as penalty, c.votes,
       mart.scaled(y.pending, n.asset_decimals) as pending_penalty, y.pending as pending_penalty_raw,
       case when to_timestamp(u.until) > i.block_time then to_timestamp(u.until) end as entry_paused_until
from state.pool p
join mart.pool_name n on n.chain_id = p.chain_id and n.pool_number = p.pool_id
join chain.block b on b.chain_id = p.chain_id and b.number = p.created_block
join evt.pool_created c on c.chain_id = p.chain_id and c.pool_id = p.pool_id
join state.emission_share f on f.chain_id = p.chain_id and f.pool_id = p.pool_id
join state.penalty y on y.chain_id = p.chain_id and y.pool_id = p.pool_id
join state.tip i on i.chain_id = p.chain_id
left join state.pause u on u.chain_id = p.chain_id and u.pool_id = p.pool_id
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
comment on column mart.pool.emission_share is 'Part of the emission that goes to the pool, 0.25 = 25 %, by votes where the epoch has any, else by weight; null while no pool has a weight.';
comment on column mart.pool.tvl_alm is 'Worth of the stake in whole ALM: ALM counts as itself, LP tokens of a pair with ALM as twice their ALM; null for other assets.';
comment on column mart.pool.tvl_alm_raw is 'The same in ALM base units, rounded down.';
comment on column mart.pool.created_at is 'Time of the block that created the pool.';
comment on column mart.pool.created_block is 'That block.';
comment on column mart.pool.pool_number is 'Pool id as a number, as evt and state keep it.';
comment on column mart.pool.penalty is 'Price of leaving a full period early: part of the amount, 0.1 = 10 %.';
comment on column mart.pool.votes is 'Whether principal in the pool votes.';
comment on column mart.pool.pending_penalty is 'Penalties that wait in the vault to be handed over. Whole asset tokens.';
comment on column mart.pool.pending_penalty_raw is 'The same in asset base units.';
comment on column mart.pool.entry_paused_until is 'When entry opens again; null where it is open.';

create view mart.pool_apr_now as
with yearly as (
    select p.*, t.block_time as as_of, a.decimals as alm_decimals, v.alm, v.asset as per_asset,
           (select max(boost) from unnest(s.boosts) boost) as top_boost,
           coalesce(e.per_epoch, 0) * f.part * 31536000 / d.epoch_length / nullif(f.whole, 0) as emission_raw
    from mart.pool p
    join evt.pool_created s on s.chain_id = p.chain_id and s.pool_id = p.pool_number
    join state.tip t on t.chain_id = p.chain_id
    join chain.deployment d on d.chain_id = p.chain_id
    left join chain.token a on a.chain_id = d.chain_id and a.address = d.alm
    join state.emission_share f on f.chain_id = p.chain_id and f.pool_id = p.pool_number
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
comment on view mart.pool_apr_now is 'What a pool''s emission pays a year at the rates of the last indexed block, without compounding: emission alone, at today''s shares and votes, and as long as the reserve lasts.';
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

create or replace view mart.reward_ledger as
select r.chain_id, b.time, r.block_number, r.log_index, mart.hex(r.account) as account, mart.hex(r.receiver) as receiver,
       mart.pool_hex(r.pool_id) as pool_id, n.name as pool_name, mart.hex(r.token) as token, t.symbol,
       mart.scaled(r.amount, t.decimals) as amount, r.amount as amount_raw, mart.hex(r.tx_hash) as tx_hash, coalesce(r.receiver = d.vault, false) as compounded
from evt.reward_claimed r
join chain.block b on b.chain_id = r.chain_id and b.number = r.block_number
left join chain.deployment d on d.chain_id = r.chain_id
left join mart.pool_name n on n.chain_id = r.chain_id and n.pool_number = r.pool_id
left join chain.token t on t.chain_id = r.chain_id and t.address = r.token
where r.amount > 0; -- a claim that found nothing is told, too
comment on column mart.reward_ledger.compounded is 'Whether it went straight into the account''s stake: the vault got it.';

create or replace view mart.param_change as
with change as (
    select chain_id, block_number, log_index, tx_hash, 'pool' as setting, pool_id,
           null::numeric as old_value, null::numeric as new_value,
           'created with tiers ' || mart.tiers(unbonding_periods, boosts) || ', penalty ' || trim_scale(penalty_bps / 100.0) || ' %'
           || case when votes then ', votes' else '' end as detail, null::bigint as epoch
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
    union all
    select r.chain_id, r.block_number, r.log_index, r.tx_hash, 'reward token' as setting, r.pool_id, null::numeric, null::numeric,
           coalesce(t.symbol, '?') || ' ' || mart.hex(r.token) || ' may be funded' as detail, null::bigint
    from evt.reward_token_added r
    left join chain.token t on t.chain_id = r.chain_id and t.address = r.token
    union all
    select chain_id, block_number, log_index, tx_hash, 'pause' as setting, pool_id, null::numeric, null::numeric,
           'entry is closed until ' || to_char(to_timestamp(until) at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') || ' UTC' as detail, null::bigint
    from evt.entry_paused
    union all
    select chain_id, block_number, log_index, tx_hash, 'guardian' as setting, null::numeric, null::numeric, null::numeric,
           mart.hex(guardian) || ' may pause entry' as detail, null::bigint
    from evt.guardian_set
    union all
    select chain_id, block_number, log_index, tx_hash, 'gauge' as setting, null::numeric,
           trim_scale(lag(cap_bps) over (partition by chain_id order by block_number, log_index) / 10000.0), trim_scale(cap_bps / 10000.0),
           'most of the emission that votes by ' || mart.hex(gauge) || ' give a pool' as detail, null::bigint
    from evt.gauge_set
)
select c.chain_id, b.time, c.block_number, c.log_index, c.setting, mart.pool_hex(c.pool_id) as pool_id, n.name as pool_name,
       c.old_value, c.new_value, c.detail, c.epoch as effective_epoch,
       to_timestamp(d.genesis_time + c.epoch * d.epoch_length) as effective_at, mart.hex(c.tx_hash) as tx_hash
from change c
join chain.block b on b.chain_id = c.chain_id and b.number = c.block_number
left join mart.pool_name n on n.chain_id = c.chain_id and n.pool_number = c.pool_id
left join chain.deployment d on d.chain_id = c.chain_id;
comment on view mart.param_change is 'What governance and the guardian set, when, and from when on it holds.';
comment on column mart.param_change.setting is 'What was set: pool, weight, emission, reward token, pause, guardian or gauge.';
comment on column mart.param_change.old_value is 'Value set before, null for the first: a weight, whole ALM per epoch, or a part.';
comment on column mart.param_change.new_value is 'Value set: a weight, whole ALM per epoch, or a part; null where there is no number.';

create view mart.reward as
select r.chain_id, mart.pool_hex(r.pool_id) as pool_id, n.name as pool_name, mart.hex(r.token) as token, t.symbol, r.place,
       mart.scaled(r.funded, t.decimals) as funded, r.funded as funded_raw,
       mart.scaled(r.paid, t.decimals) as paid, r.paid as paid_raw, r.claims,
       mart.scaled(r.carried, t.decimals) as carried, r.carried as carried_raw,
       mart.scaled(coalesce(s.amount, 0), t.decimals) as this_epoch, coalesce(s.amount, 0) as this_epoch_raw, s.last_epoch
from state.reward r
join state.tip i on i.chain_id = r.chain_id
left join (
    select e.chain_id, e.pool_id, e.token, max(e.epoch) as last_epoch,
           sum(e.sponsored + e.penalty + e.carried) filter (where e.epoch = i.epoch) as amount
    from state.stream e
    join state.tip i on i.chain_id = e.chain_id
    group by e.chain_id, e.pool_id, e.token
) s on s.chain_id = r.chain_id and s.pool_id = r.pool_id and s.token = r.token
left join mart.pool_name n on n.chain_id = r.chain_id and n.pool_number = r.pool_id
left join chain.token t on t.chain_id = r.chain_id and t.address = r.token;
comment on view mart.reward is 'Every reward token of every pool as of the tip: what sponsors and penalties brought, what was paid, what streams now. The emission is in paid, not in funded.';
comment on column mart.reward.chain_id is 'EIP-155 chain id.';
comment on column mart.reward.pool_id is 'Pool id as 0x text: the salt, if any, then the address of the asset.';
comment on column mart.reward.pool_name is 'Symbol of the pool''s asset; for an LP token the symbols of its pair.';
comment on column mart.reward.token is 'Address of the reward token.';
comment on column mart.reward.symbol is 'Its symbol; null where unknown.';
comment on column mart.reward.place is 'Its place among the pool''s rewards: 0 is ALM; null while it was never funded.';
comment on column mart.reward.funded is 'What sponsors and penalties ever brought. Whole tokens; null where the decimals are unknown.';
comment on column mart.reward.funded_raw is 'The same in token base units.';
comment on column mart.reward.paid is 'What was claimed, emission included. Whole tokens.';
comment on column mart.reward.paid_raw is 'The same in token base units.';
comment on column mart.reward.claims is 'How often.';
comment on column mart.reward.carried is 'What streamed to nobody and waits for a staker. Whole tokens.';
comment on column mart.reward.carried_raw is 'The same in token base units.';
comment on column mart.reward.this_epoch is 'What streams in the epoch that runs at the tip, the emission apart. Whole tokens.';
comment on column mart.reward.this_epoch_raw is 'The same in token base units.';
comment on column mart.reward.last_epoch is 'Last epoch for which something is funded; null where nothing ever was.';

create view mart.penalty_daily as
select l.chain_id, (l.time at time zone 'UTC')::date as day, mart.pool_hex(l.pool_id) as pool_id, n.name as pool_name, n.asset_symbol,
       count(*) as leaves, count(distinct l.account) as accounts,
       mart.scaled(sum(l.amount), n.asset_decimals) as left_early, sum(l.amount) as left_early_raw,
       mart.scaled(sum(l.penalty), n.asset_decimals) as penalty, sum(l.penalty) as penalty_raw,
       round(sum(l.penalty) / nullif(sum(l.amount), 0), 8) as rate
from (
    select e.chain_id, b.time, e.pool_id, e.account, e.amount, e.penalty
    from evt.withdrawn_early e join chain.block b on b.chain_id = e.chain_id and b.number = e.block_number
    union all
    select e.chain_id, b.time, e.pool_id, e.account, e.amount, e.penalty
    from evt.emergency_withdrawn e join chain.block b on b.chain_id = e.chain_id and b.number = e.block_number
) l
left join mart.pool_name n on n.chain_id = l.chain_id and n.pool_number = l.pool_id
group by l.chain_id, day, l.pool_id, n.name, n.asset_symbol, n.asset_decimals;
comment on view mart.penalty_daily is 'What leaving early cost, by day (UTC) and pool; days without a leaver have no row. Penalties stream to the stakers who stay over the next epoch.';
comment on column mart.penalty_daily.chain_id is 'EIP-155 chain id.';
comment on column mart.penalty_daily.day is 'Day of the blocks, UTC.';
comment on column mart.penalty_daily.pool_id is 'Pool id as 0x text: the salt, if any, then the address of the asset.';
comment on column mart.penalty_daily.pool_name is 'Symbol of the pool''s asset; for an LP token the symbols of its pair.';
comment on column mart.penalty_daily.asset_symbol is 'Symbol of the asset, which the penalty is in.';
comment on column mart.penalty_daily.leaves is 'How often somebody left by withdrawEarly or emergencyWithdraw, whether it cost something or not.';
comment on column mart.penalty_daily.accounts is 'How many accounts did.';
comment on column mart.penalty_daily.left_early is 'Stake that left, penalty included. Whole asset tokens.';
comment on column mart.penalty_daily.left_early_raw is 'The same in asset base units.';
comment on column mart.penalty_daily.penalty is 'What of it stayed. Whole asset tokens.';
comment on column mart.penalty_daily.penalty_raw is 'The same in asset base units.';
comment on column mart.penalty_daily.rate is 'Penalty over what left, 0.05 = 5 %.';

create view mart.voting_power as
select v.chain_id, mart.hex(v.delegate) as delegate, mart.scaled(v.votes, a.decimals) as votes, v.votes as votes_raw,
       round(v.votes / nullif(sum(v.votes) over (partition by v.chain_id), 0), 8) as share,
       (select count(*) from state.delegation g where g.chain_id = v.chain_id and g.delegate = v.delegate) as delegators,
       v.block_number as changed_block
from state.vote v
left join chain.deployment d on d.chain_id = v.chain_id
left join chain.token a on a.chain_id = d.chain_id and a.address = d.alm;
comment on view mart.voting_power is 'Who votes with how much staked ALM, as of the tip. Delegates who lost all stay, with zero.';
comment on column mart.voting_power.chain_id is 'EIP-155 chain id.';
comment on column mart.voting_power.delegate is 'Who votes.';
comment on column mart.voting_power.votes is 'Votes. Whole ALM staked.';
comment on column mart.voting_power.votes_raw is 'The same in ALM base units.';
comment on column mart.voting_power.share is 'Part of all votes, 0.25 = 25 %.';
comment on column mart.voting_power.delegators is 'Accounts that chose the delegate, itself included.';
comment on column mart.voting_power.changed_block is 'Block that changed the votes last.';
