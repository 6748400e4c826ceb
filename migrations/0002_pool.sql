-- 0002_pool.sql: schema evt, and pools as they are created.
create schema evt;
comment on schema evt is 'Contract events as they were emitted, one table each, one row a log. Rows are added, or lost with their block; nothing updates them. Addresses and hashes are bytea, amounts raw.';

create table evt.pool_created (
    chain_id          bigint         not null,
    block_number      bigint         not null,
    log_index         integer        not null check (log_index >= 0),
    tx_hash           bytea          not null check (octet_length(tx_hash) = 32),
    pool_id           numeric(78, 0) not null check (pool_id >= 0),
    asset             bytea          not null check (octet_length(asset) = 20),
    minimum           numeric(78, 0) not null check (minimum >= 0),
    unbonding_periods bigint[]       not null,
    boosts            bigint[]       not null,
    check (cardinality(unbonding_periods) between 1 and 8 and cardinality(boosts) = cardinality(unbonding_periods)),
    primary key (chain_id, block_number, log_index),
    foreign key (chain_id, block_number) references chain.block (chain_id, number) on delete cascade
);
comment on table evt.pool_created is 'StakingVault.PoolCreated: a pool with terms that never change.';
comment on column evt.pool_created.chain_id is 'EIP-155 chain id.';
comment on column evt.pool_created.block_number is 'Block that holds the log.';
comment on column evt.pool_created.log_index is 'Place of the log in its block.';
comment on column evt.pool_created.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.pool_created.pool_id is 'Pool: salt << 160 | asset.';
comment on column evt.pool_created.asset is 'Token that is staked. 20 bytes.';
comment on column evt.pool_created.minimum is 'Shares below which the pool counts as empty. Shares, one per unboosted asset base unit.';
comment on column evt.pool_created.unbonding_periods is 'Per tier the time an exit takes, strictly rising; 0 = liquid. Seconds.';
comment on column evt.pool_created.boosts is 'Per tier what a bonded base unit counts, 10000 = 1x. Basis points.';
