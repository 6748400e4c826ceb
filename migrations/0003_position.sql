-- 0003_position.sql: the moves of stake; each row carries the position after it.
create table evt.staked (
    chain_id     bigint         not null,
    block_number bigint         not null,
    log_index    integer        not null check (log_index >= 0),
    tx_hash      bytea          not null check (octet_length(tx_hash) = 32),
    pool_id      numeric(78, 0) not null check (pool_id >= 0),
    account      bytea          not null check (octet_length(account) = 20),
    amount       numeric(78, 0) not null check (amount >= 0),
    bonded       numeric(78, 0) not null check (bonded >= 0),
    unbonding    numeric(78, 0) not null check (unbonding >= 0),
    release_at   bigint         not null check (release_at >= 0),
    tier         bigint         not null check (tier >= 0),
    shares       numeric(78, 0) not null check (shares >= 0),
    pool_shares  numeric(78, 0) not null check (pool_shares >= 0),
    primary key (chain_id, block_number, log_index),
    foreign key (chain_id, block_number) references chain.block (chain_id, number) on delete cascade
);
comment on table evt.staked is 'StakingVault.Staked: stake entered a pool.';
comment on column evt.staked.chain_id is 'EIP-155 chain id.';
comment on column evt.staked.block_number is 'Block that holds the log.';
comment on column evt.staked.log_index is 'Place of the log in its block.';
comment on column evt.staked.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.staked.pool_id is 'Pool: salt << 160 | asset.';
comment on column evt.staked.account is 'Whose stake it is. 20 bytes.';
comment on column evt.staked.amount is 'Stake credited. Asset base units.';
comment on column evt.staked.bonded is 'Bonded stake of the account after the event. Asset base units.';
comment on column evt.staked.unbonding is 'Unbonding stake of the account after the event, matured part included. Asset base units.';
comment on column evt.staked.release_at is 'When the unbonding part is free, after the event; 0 = nothing unbonds. Unix seconds.';
comment on column evt.staked.tier is 'Index of the account''s tier after the event, 0 = first.';
comment on column evt.staked.shares is 'Boosted shares of the account after the event: an unboosted base unit is one share.';
comment on column evt.staked.pool_shares is 'Boosted shares of all accounts of the pool after the event.';

create table evt.unbonded (
    chain_id     bigint         not null,
    block_number bigint         not null,
    log_index    integer        not null check (log_index >= 0),
    tx_hash      bytea          not null check (octet_length(tx_hash) = 32),
    pool_id      numeric(78, 0) not null check (pool_id >= 0),
    account      bytea          not null check (octet_length(account) = 20),
    amount       numeric(78, 0) not null check (amount >= 0),
    bonded       numeric(78, 0) not null check (bonded >= 0),
    unbonding    numeric(78, 0) not null check (unbonding >= 0),
    release_at   bigint         not null check (release_at >= 0),
    tier         bigint         not null check (tier >= 0),
    shares       numeric(78, 0) not null check (shares >= 0),
    pool_shares  numeric(78, 0) not null check (pool_shares >= 0),
    primary key (chain_id, block_number, log_index),
    foreign key (chain_id, block_number) references chain.block (chain_id, number) on delete cascade
);
comment on table evt.unbonded is 'StakingVault.Unbonded: bonded stake started its way out.';
comment on column evt.unbonded.chain_id is 'EIP-155 chain id.';
comment on column evt.unbonded.block_number is 'Block that holds the log.';
comment on column evt.unbonded.log_index is 'Place of the log in its block.';
comment on column evt.unbonded.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.unbonded.pool_id is 'Pool: salt << 160 | asset.';
comment on column evt.unbonded.account is 'Whose stake it is. 20 bytes.';
comment on column evt.unbonded.amount is 'Stake that started to unbond. Asset base units.';
comment on column evt.unbonded.bonded is 'Bonded stake of the account after the event. Asset base units.';
comment on column evt.unbonded.unbonding is 'Unbonding stake of the account after the event, matured part included. Asset base units.';
comment on column evt.unbonded.release_at is 'When the unbonding part is free, after the event; 0 = nothing unbonds. Unix seconds.';
comment on column evt.unbonded.tier is 'Index of the account''s tier after the event, 0 = first.';
comment on column evt.unbonded.shares is 'Boosted shares of the account after the event: an unboosted base unit is one share.';
comment on column evt.unbonded.pool_shares is 'Boosted shares of all accounts of the pool after the event.';

create table evt.tier_raised (
    chain_id     bigint         not null,
    block_number bigint         not null,
    log_index    integer        not null check (log_index >= 0),
    tx_hash      bytea          not null check (octet_length(tx_hash) = 32),
    pool_id      numeric(78, 0) not null check (pool_id >= 0),
    account      bytea          not null check (octet_length(account) = 20),
    bonded       numeric(78, 0) not null check (bonded >= 0),
    unbonding    numeric(78, 0) not null check (unbonding >= 0),
    release_at   bigint         not null check (release_at >= 0),
    tier         bigint         not null check (tier >= 0),
    shares       numeric(78, 0) not null check (shares >= 0),
    pool_shares  numeric(78, 0) not null check (pool_shares >= 0),
    primary key (chain_id, block_number, log_index),
    foreign key (chain_id, block_number) references chain.block (chain_id, number) on delete cascade
);
comment on table evt.tier_raised is 'StakingVault.TierRaised: bonded stake moved to a higher tier.';
comment on column evt.tier_raised.chain_id is 'EIP-155 chain id.';
comment on column evt.tier_raised.block_number is 'Block that holds the log.';
comment on column evt.tier_raised.log_index is 'Place of the log in its block.';
comment on column evt.tier_raised.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.tier_raised.pool_id is 'Pool: salt << 160 | asset.';
comment on column evt.tier_raised.account is 'Whose stake it is. 20 bytes.';
comment on column evt.tier_raised.bonded is 'Bonded stake of the account after the event. Asset base units.';
comment on column evt.tier_raised.unbonding is 'Unbonding stake of the account after the event, matured part included. Asset base units.';
comment on column evt.tier_raised.release_at is 'When the unbonding part is free, after the event; 0 = nothing unbonds. Unix seconds.';
comment on column evt.tier_raised.tier is 'Index of the account''s tier after the event, 0 = first.';
comment on column evt.tier_raised.shares is 'Boosted shares of the account after the event: an unboosted base unit is one share.';
comment on column evt.tier_raised.pool_shares is 'Boosted shares of all accounts of the pool after the event.';

create table evt.withdrawn (
    chain_id     bigint         not null,
    block_number bigint         not null,
    log_index    integer        not null check (log_index >= 0),
    tx_hash      bytea          not null check (octet_length(tx_hash) = 32),
    pool_id      numeric(78, 0) not null check (pool_id >= 0),
    account      bytea          not null check (octet_length(account) = 20),
    receiver     bytea          not null check (octet_length(receiver) = 20),
    amount       numeric(78, 0) not null check (amount >= 0),
    bonded       numeric(78, 0) not null check (bonded >= 0),
    unbonding    numeric(78, 0) not null check (unbonding >= 0),
    release_at   bigint         not null check (release_at >= 0),
    tier         bigint         not null check (tier >= 0),
    shares       numeric(78, 0) not null check (shares >= 0),
    pool_shares  numeric(78, 0) not null check (pool_shares >= 0),
    primary key (chain_id, block_number, log_index),
    foreign key (chain_id, block_number) references chain.block (chain_id, number) on delete cascade
);
comment on table evt.withdrawn is 'StakingVault.Withdrawn: free stake left the pool.';
comment on column evt.withdrawn.chain_id is 'EIP-155 chain id.';
comment on column evt.withdrawn.block_number is 'Block that holds the log.';
comment on column evt.withdrawn.log_index is 'Place of the log in its block.';
comment on column evt.withdrawn.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.withdrawn.pool_id is 'Pool: salt << 160 | asset.';
comment on column evt.withdrawn.account is 'Whose stake it is. 20 bytes.';
comment on column evt.withdrawn.receiver is 'Who got the stake. 20 bytes.';
comment on column evt.withdrawn.amount is 'Stake that left. Asset base units.';
comment on column evt.withdrawn.bonded is 'Bonded stake of the account after the event. Asset base units.';
comment on column evt.withdrawn.unbonding is 'Unbonding stake of the account after the event, matured part included. Asset base units.';
comment on column evt.withdrawn.release_at is 'When the unbonding part is free, after the event; 0 = nothing unbonds. Unix seconds.';
comment on column evt.withdrawn.tier is 'Index of the account''s tier after the event, 0 = first.';
comment on column evt.withdrawn.shares is 'Boosted shares of the account after the event: an unboosted base unit is one share.';
comment on column evt.withdrawn.pool_shares is 'Boosted shares of all accounts of the pool after the event.';
