-- 0010_leave.sql: penalties and what else is new around a position; pools say what leaving early costs and whether they vote. As
-- 0009, this fails where pools of the contracts before are kept.
alter table evt.pool_created
    add column penalty_bps bigint  not null check (penalty_bps between 0 and 10000),
    add column votes       boolean not null;
comment on column evt.pool_created.penalty_bps is 'Price of leaving a full period early, part of the amount. Basis points.';
comment on column evt.pool_created.votes is 'Whether principal in the pool votes.';

create table evt.rebonded (
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
comment on table evt.rebonded is 'StakingVault.Rebonded: an unbonding part was bonded again.';
comment on column evt.rebonded.chain_id is 'EIP-155 chain id.';
comment on column evt.rebonded.block_number is 'Block that holds the log.';
comment on column evt.rebonded.log_index is 'Place of the log in its block.';
comment on column evt.rebonded.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.rebonded.pool_id is 'Pool: salt << 160 | asset.';
comment on column evt.rebonded.account is 'Whose stake it is. 20 bytes.';
comment on column evt.rebonded.amount is 'Stake that went from unbonding to bonded. Asset base units.';
comment on column evt.rebonded.bonded is 'Bonded stake of the account after the event. Asset base units.';
comment on column evt.rebonded.unbonding is 'Unbonding stake of the account after the event, matured part included. Asset base units.';
comment on column evt.rebonded.release_at is 'When the unbonding part is free, after the event; 0 = nothing unbonds. Unix seconds.';
comment on column evt.rebonded.tier is 'Index of the account''s tier after the event, 0 = first.';
comment on column evt.rebonded.shares is 'Boosted shares of the account after the event: an unboosted base unit is one share.';
comment on column evt.rebonded.pool_shares is 'Boosted shares of all accounts of the pool after the event.';

create table evt.withdrawn_early (
    chain_id     bigint         not null,
    block_number bigint         not null,
    log_index    integer        not null check (log_index >= 0),
    tx_hash      bytea          not null check (octet_length(tx_hash) = 32),
    pool_id      numeric(78, 0) not null check (pool_id >= 0),
    account      bytea          not null check (octet_length(account) = 20),
    receiver     bytea          not null check (octet_length(receiver) = 20),
    amount       numeric(78, 0) not null check (amount >= 0),
    penalty      numeric(78, 0) not null check (penalty >= 0),
    bonded       numeric(78, 0) not null check (bonded >= 0),
    unbonding    numeric(78, 0) not null check (unbonding >= 0),
    release_at   bigint         not null check (release_at >= 0),
    tier         bigint         not null check (tier >= 0),
    shares       numeric(78, 0) not null check (shares >= 0),
    pool_shares  numeric(78, 0) not null check (pool_shares >= 0),
    primary key (chain_id, block_number, log_index),
    foreign key (chain_id, block_number) references chain.block (chain_id, number) on delete cascade
);
comment on table evt.withdrawn_early is 'StakingVault.WithdrawnEarly: stake left the pool before it was free.';
comment on column evt.withdrawn_early.chain_id is 'EIP-155 chain id.';
comment on column evt.withdrawn_early.block_number is 'Block that holds the log.';
comment on column evt.withdrawn_early.log_index is 'Place of the log in its block.';
comment on column evt.withdrawn_early.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.withdrawn_early.pool_id is 'Pool: salt << 160 | asset.';
comment on column evt.withdrawn_early.account is 'Whose stake it is. 20 bytes.';
comment on column evt.withdrawn_early.receiver is 'Who got amount less penalty. 20 bytes.';
comment on column evt.withdrawn_early.amount is 'Stake that left the position. Asset base units.';
comment on column evt.withdrawn_early.penalty is 'Part of it that stays, as a reward of the next epoch. Asset base units.';
comment on column evt.withdrawn_early.bonded is 'Bonded stake of the account after the event. Asset base units.';
comment on column evt.withdrawn_early.unbonding is 'Unbonding stake of the account after the event, matured part included. Asset base units.';
comment on column evt.withdrawn_early.release_at is 'When the unbonding part is free, after the event; 0 = nothing unbonds. Unix seconds.';
comment on column evt.withdrawn_early.tier is 'Index of the account''s tier after the event, 0 = first.';
comment on column evt.withdrawn_early.shares is 'Boosted shares of the account after the event: an unboosted base unit is one share.';
comment on column evt.withdrawn_early.pool_shares is 'Boosted shares of all accounts of the pool after the event.';

create table evt.emergency_withdrawn (
    chain_id     bigint         not null,
    block_number bigint         not null,
    log_index    integer        not null check (log_index >= 0),
    tx_hash      bytea          not null check (octet_length(tx_hash) = 32),
    pool_id      numeric(78, 0) not null check (pool_id >= 0),
    account      bytea          not null check (octet_length(account) = 20),
    receiver     bytea          not null check (octet_length(receiver) = 20),
    amount       numeric(78, 0) not null check (amount >= 0),
    penalty      numeric(78, 0) not null check (penalty >= 0),
    pool_shares  numeric(78, 0) not null check (pool_shares >= 0),
    primary key (chain_id, block_number, log_index),
    foreign key (chain_id, block_number) references chain.block (chain_id, number) on delete cascade
);
comment on table evt.emergency_withdrawn is 'StakingVault.EmergencyWithdrawn: all of a position left without the distributor being asked; it is empty after.';
comment on column evt.emergency_withdrawn.chain_id is 'EIP-155 chain id.';
comment on column evt.emergency_withdrawn.block_number is 'Block that holds the log.';
comment on column evt.emergency_withdrawn.log_index is 'Place of the log in its block.';
comment on column evt.emergency_withdrawn.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.emergency_withdrawn.pool_id is 'Pool: salt << 160 | asset.';
comment on column evt.emergency_withdrawn.account is 'Whose stake it is. 20 bytes.';
comment on column evt.emergency_withdrawn.receiver is 'Who got amount less penalty. 20 bytes.';
comment on column evt.emergency_withdrawn.amount is 'Stake that left: all of it. Asset base units.';
comment on column evt.emergency_withdrawn.penalty is 'Part of it that stays. Asset base units.';
comment on column evt.emergency_withdrawn.pool_shares is 'Boosted shares of all accounts of the pool after the event.';

create table evt.penalty_charged (
    chain_id     bigint         not null,
    block_number bigint         not null,
    log_index    integer        not null check (log_index >= 0),
    tx_hash      bytea          not null check (octet_length(tx_hash) = 32),
    pool_id      numeric(78, 0) not null check (pool_id >= 0),
    amount       numeric(78, 0) not null check (amount >= 0),
    pending      numeric(78, 0) not null check (pending >= 0),
    primary key (chain_id, block_number, log_index),
    foreign key (chain_id, block_number) references chain.block (chain_id, number) on delete cascade
);
comment on table evt.penalty_charged is 'StakingVault.PenaltyCharged: a penalty was charged, or one that waited was handed over.';
comment on column evt.penalty_charged.chain_id is 'EIP-155 chain id.';
comment on column evt.penalty_charged.block_number is 'Block that holds the log.';
comment on column evt.penalty_charged.log_index is 'Place of the log in its block.';
comment on column evt.penalty_charged.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.penalty_charged.pool_id is 'Pool: salt << 160 | asset.';
comment on column evt.penalty_charged.amount is 'What was charged; 0 where one that waited was handed over. Asset base units.';
comment on column evt.penalty_charged.pending is 'What waits in the vault to be handed over, after the event. Asset base units.';

create table evt.entry_paused (
    chain_id     bigint         not null,
    block_number bigint         not null,
    log_index    integer        not null check (log_index >= 0),
    tx_hash      bytea          not null check (octet_length(tx_hash) = 32),
    pool_id      numeric(78, 0) not null check (pool_id >= 0),
    until        bigint         not null check (until >= 0),
    primary key (chain_id, block_number, log_index),
    foreign key (chain_id, block_number) references chain.block (chain_id, number) on delete cascade
);
comment on table evt.entry_paused is 'StakingVault.EntryPaused: entry into a pool is closed for a while; nothing else is.';
comment on column evt.entry_paused.chain_id is 'EIP-155 chain id.';
comment on column evt.entry_paused.block_number is 'Block that holds the log.';
comment on column evt.entry_paused.log_index is 'Place of the log in its block.';
comment on column evt.entry_paused.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.entry_paused.pool_id is 'Pool: salt << 160 | asset.';
comment on column evt.entry_paused.until is 'When it opens again, by itself. Unix seconds.';

create table evt.guardian_set (
    chain_id     bigint  not null,
    block_number bigint  not null,
    log_index    integer not null check (log_index >= 0),
    tx_hash      bytea   not null check (octet_length(tx_hash) = 32),
    guardian     bytea   not null check (octet_length(guardian) = 20),
    primary key (chain_id, block_number, log_index),
    foreign key (chain_id, block_number) references chain.block (chain_id, number) on delete cascade
);
comment on table evt.guardian_set is 'StakingVault.GuardianSet: another account may pause entry.';
comment on column evt.guardian_set.chain_id is 'EIP-155 chain id.';
comment on column evt.guardian_set.block_number is 'Block that holds the log.';
comment on column evt.guardian_set.log_index is 'Place of the log in its block.';
comment on column evt.guardian_set.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.guardian_set.guardian is 'The account; zero means nobody. 20 bytes.';
