-- 0009_reward.sql: rewards in any token: which may be funded, what was, and what waits for a staker. Rewards have a token now, so
-- this fails where events of the contracts before are kept: those are another deployment and need a database of their own.
alter table evt.carried add column token bytea not null check (octet_length(token) = 20);
comment on table evt.carried is 'RewardDistributor.Carried: reward streamed while nobody was staked; it waits for a staker.';
comment on column evt.carried.token is 'Reward token. 20 bytes.';
comment on column evt.carried.amount is 'What streamed since the pool''s last settlement. Token base units.';
comment on column evt.carried.held is 'All of the token that waits, after the event. Token base units.';

create table evt.reward_token_added (
    chain_id     bigint         not null,
    block_number bigint         not null,
    log_index    integer        not null check (log_index >= 0),
    tx_hash      bytea          not null check (octet_length(tx_hash) = 32),
    pool_id      numeric(78, 0) not null check (pool_id >= 0),
    token        bytea          not null check (octet_length(token) = 20),
    primary key (chain_id, block_number, log_index),
    foreign key (chain_id, block_number) references chain.block (chain_id, number) on delete cascade
);
comment on table evt.reward_token_added is 'RewardDistributor.RewardTokenAdded: a token may be funded as a reward of a pool.';
comment on column evt.reward_token_added.chain_id is 'EIP-155 chain id.';
comment on column evt.reward_token_added.block_number is 'Block that holds the log.';
comment on column evt.reward_token_added.log_index is 'Place of the log in its block.';
comment on column evt.reward_token_added.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.reward_token_added.pool_id is 'Pool: salt << 160 | asset.';
comment on column evt.reward_token_added.token is 'Reward token. 20 bytes.';

create table evt.funded (
    chain_id     bigint         not null,
    block_number bigint         not null,
    log_index    integer        not null check (log_index >= 0),
    tx_hash      bytea          not null check (octet_length(tx_hash) = 32),
    pool_id      numeric(78, 0) not null check (pool_id >= 0),
    token        bytea          not null check (octet_length(token) = 20),
    funder       bytea          not null check (octet_length(funder) = 20),
    amount       numeric(78, 0) not null check (amount >= 0),
    first_epoch  bigint         not null check (first_epoch >= 0),
    epochs       bigint         not null check (epochs >= 0),
    funded       numeric(78, 0) not null check (funded >= 0),
    primary key (chain_id, block_number, log_index),
    foreign key (chain_id, block_number) references chain.block (chain_id, number) on delete cascade
);
comment on table evt.funded is 'RewardDistributor.Funded: a sponsor or a penalty brought a reward, spread evenly over epochs.';
comment on column evt.funded.chain_id is 'EIP-155 chain id.';
comment on column evt.funded.block_number is 'Block that holds the log.';
comment on column evt.funded.log_index is 'Place of the log in its block.';
comment on column evt.funded.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.funded.pool_id is 'Pool: salt << 160 | asset.';
comment on column evt.funded.token is 'Reward token. 20 bytes.';
comment on column evt.funded.funder is 'Who paid; the vault for a penalty. 20 bytes.';
comment on column evt.funded.amount is 'What arrived. Token base units.';
comment on column evt.funded.first_epoch is 'First epoch it streams in.';
comment on column evt.funded.epochs is 'Number of epochs.';
comment on column evt.funded.funded is 'All of the token ever funded for the pool, after the event. Token base units.';

create table evt.carry_scheduled (
    chain_id     bigint         not null,
    block_number bigint         not null,
    log_index    integer        not null check (log_index >= 0),
    tx_hash      bytea          not null check (octet_length(tx_hash) = 32),
    pool_id      numeric(78, 0) not null check (pool_id >= 0),
    token        bytea          not null check (octet_length(token) = 20),
    amount       numeric(78, 0) not null check (amount >= 0),
    epoch        bigint         not null check (epoch >= 0),
    primary key (chain_id, block_number, log_index),
    foreign key (chain_id, block_number) references chain.block (chain_id, number) on delete cascade
);
comment on table evt.carry_scheduled is 'RewardDistributor.CarryScheduled: reward that waited for a staker has its epoch.';
comment on column evt.carry_scheduled.chain_id is 'EIP-155 chain id.';
comment on column evt.carry_scheduled.block_number is 'Block that holds the log.';
comment on column evt.carry_scheduled.log_index is 'Place of the log in its block.';
comment on column evt.carry_scheduled.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.carry_scheduled.pool_id is 'Pool: salt << 160 | asset.';
comment on column evt.carry_scheduled.token is 'Reward token. 20 bytes.';
comment on column evt.carry_scheduled.amount is 'All that waited. Token base units.';
comment on column evt.carry_scheduled.epoch is 'Epoch over which it streams: the one after that of the stake.';

create table evt.reward_transfer_failed (
    chain_id     bigint         not null,
    block_number bigint         not null,
    log_index    integer        not null check (log_index >= 0),
    tx_hash      bytea          not null check (octet_length(tx_hash) = 32),
    pool_id      numeric(78, 0) not null check (pool_id >= 0),
    account      bytea          not null check (octet_length(account) = 20),
    token        bytea          not null check (octet_length(token) = 20),
    amount       numeric(78, 0) not null check (amount >= 0),
    primary key (chain_id, block_number, log_index),
    foreign key (chain_id, block_number) references chain.block (chain_id, number) on delete cascade
);
comment on table evt.reward_transfer_failed is 'StakingVault.RewardTransferFailed: a reward token refused to be sent; the reward stays owed.';
comment on column evt.reward_transfer_failed.chain_id is 'EIP-155 chain id.';
comment on column evt.reward_transfer_failed.block_number is 'Block that holds the log.';
comment on column evt.reward_transfer_failed.log_index is 'Place of the log in its block.';
comment on column evt.reward_transfer_failed.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.reward_transfer_failed.pool_id is 'Pool: salt << 160 | asset.';
comment on column evt.reward_transfer_failed.account is 'Whose reward it is. 20 bytes.';
comment on column evt.reward_transfer_failed.token is 'Reward token. 20 bytes.';
comment on column evt.reward_transfer_failed.amount is 'What stays owed. Token base units.';
