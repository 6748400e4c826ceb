-- 0004_reward.sql: rewards as they are paid, and what stands in their way.
create table evt.reward_claimed (
    chain_id     bigint         not null,
    block_number bigint         not null,
    log_index    integer        not null check (log_index >= 0),
    tx_hash      bytea          not null check (octet_length(tx_hash) = 32),
    pool_id      numeric(78, 0) not null check (pool_id >= 0),
    account      bytea          not null check (octet_length(account) = 20),
    receiver     bytea          not null check (octet_length(receiver) = 20),
    token        bytea          not null check (octet_length(token) = 20),
    amount       numeric(78, 0) not null check (amount >= 0),
    primary key (chain_id, block_number, log_index),
    foreign key (chain_id, block_number) references chain.block (chain_id, number) on delete cascade
);
comment on table evt.reward_claimed is 'StakingVault.RewardClaimed: an account''s reward was paid.';
comment on column evt.reward_claimed.chain_id is 'EIP-155 chain id.';
comment on column evt.reward_claimed.block_number is 'Block that holds the log.';
comment on column evt.reward_claimed.log_index is 'Place of the log in its block.';
comment on column evt.reward_claimed.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.reward_claimed.pool_id is 'Pool: salt << 160 | asset.';
comment on column evt.reward_claimed.account is 'Who earned the reward. 20 bytes.';
comment on column evt.reward_claimed.receiver is 'Who got it. 20 bytes.';
comment on column evt.reward_claimed.token is 'Reward token. 20 bytes.';
comment on column evt.reward_claimed.amount is 'Reward paid. Reward token base units.';

create table evt.settlement_failed (
    chain_id     bigint         not null,
    block_number bigint         not null,
    log_index    integer        not null check (log_index >= 0),
    tx_hash      bytea          not null check (octet_length(tx_hash) = 32),
    pool_id      numeric(78, 0) not null check (pool_id >= 0),
    primary key (chain_id, block_number, log_index),
    foreign key (chain_id, block_number) references chain.block (chain_id, number) on delete cascade
);
comment on table evt.settlement_failed is 'StakingVault.SettlementFailed: the distributor did not answer, principal moved without it.';
comment on column evt.settlement_failed.chain_id is 'EIP-155 chain id.';
comment on column evt.settlement_failed.block_number is 'Block that holds the log.';
comment on column evt.settlement_failed.log_index is 'Place of the log in its block.';
comment on column evt.settlement_failed.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.settlement_failed.pool_id is 'Pool: salt << 160 | asset.';

create table evt.carried (
    chain_id     bigint         not null,
    block_number bigint         not null,
    log_index    integer        not null check (log_index >= 0),
    tx_hash      bytea          not null check (octet_length(tx_hash) = 32),
    pool_id      numeric(78, 0) not null check (pool_id >= 0),
    amount       numeric(78, 0) not null check (amount >= 0),
    held         numeric(78, 0) not null check (held >= 0),
    primary key (chain_id, block_number, log_index),
    foreign key (chain_id, block_number) references chain.block (chain_id, number) on delete cascade
);
comment on table evt.carried is 'RewardDistributor.Carried: reward that streamed while the pool was empty waits to stream again.';
comment on column evt.carried.chain_id is 'EIP-155 chain id.';
comment on column evt.carried.block_number is 'Block that holds the log.';
comment on column evt.carried.log_index is 'Place of the log in its block.';
comment on column evt.carried.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.carried.pool_id is 'Pool: salt << 160 | asset.';
comment on column evt.carried.amount is 'ALM that streamed to nobody since the last such event. Base units, 18 decimals.';
comment on column evt.carried.held is 'All that waits for the pool after the event. ALM base units, 18 decimals.';
