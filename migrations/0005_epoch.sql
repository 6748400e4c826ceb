-- 0005_epoch.sql: epochs: triggers and tips, the money they run on, and the rates they apply.
create table evt.epoch_triggered (
    chain_id           bigint         not null,
    block_number       bigint         not null,
    log_index          integer        not null check (log_index >= 0),
    tx_hash            bytea          not null check (octet_length(tx_hash) = 32),
    from_epoch         bigint         not null check (from_epoch >= 0),
    to_epoch           bigint         not null check (to_epoch >= 0),
    lateness           bigint         not null check (lateness >= 0),
    caller             bytea          not null check (octet_length(caller) = 20),
    emission_per_epoch numeric(78, 0) not null check (emission_per_epoch >= 0),
    total_weight       bigint         not null check (total_weight >= 0),
    emission_reserve   numeric(78, 0) not null check (emission_reserve >= 0),
    primary key (chain_id, block_number, log_index),
    foreign key (chain_id, block_number) references chain.block (chain_id, number) on delete cascade
);
comment on table evt.epoch_triggered is 'RewardDistributor.EpochTriggered: the distributor rolled over one or more boundaries.';
comment on column evt.epoch_triggered.chain_id is 'EIP-155 chain id.';
comment on column evt.epoch_triggered.block_number is 'Block that holds the log.';
comment on column evt.epoch_triggered.log_index is 'Place of the log in its block.';
comment on column evt.epoch_triggered.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.epoch_triggered.from_epoch is 'Epoch triggered last before this one.';
comment on column evt.epoch_triggered.to_epoch is 'Epoch that runs now.';
comment on column evt.epoch_triggered.lateness is 'Time since the latest boundary. Seconds.';
comment on column evt.epoch_triggered.caller is 'Who called. 20 bytes.';
comment on column evt.epoch_triggered.emission_per_epoch is 'Emission per epoch from here on. ALM base units, 18 decimals.';
comment on column evt.epoch_triggered.total_weight is 'Sum of the weights of all pools from here on.';
comment on column evt.epoch_triggered.emission_reserve is 'Emission still in reserve after the event. ALM base units, 18 decimals.';

create table evt.tip_paid (
    chain_id     bigint         not null,
    block_number bigint         not null,
    log_index    integer        not null check (log_index >= 0),
    tx_hash      bytea          not null check (octet_length(tx_hash) = 32),
    epoch        bigint         not null check (epoch >= 0),
    receiver     bytea          not null check (octet_length(receiver) = 20),
    amount       numeric(78, 0) not null check (amount >= 0),
    budget       numeric(78, 0) not null check (budget >= 0),
    primary key (chain_id, block_number, log_index),
    foreign key (chain_id, block_number) references chain.block (chain_id, number) on delete cascade
);
comment on table evt.tip_paid is 'RewardDistributor.TipPaid: the caller of a trigger was paid.';
comment on column evt.tip_paid.chain_id is 'EIP-155 chain id.';
comment on column evt.tip_paid.block_number is 'Block that holds the log.';
comment on column evt.tip_paid.log_index is 'Place of the log in its block.';
comment on column evt.tip_paid.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.tip_paid.epoch is 'Epoch that was triggered.';
comment on column evt.tip_paid.receiver is 'Who got the tip. 20 bytes.';
comment on column evt.tip_paid.amount is 'Tip paid. ALM base units, 18 decimals.';
comment on column evt.tip_paid.budget is 'Tip budget after the event. ALM base units, 18 decimals.';

create table evt.emission_funded (
    chain_id     bigint         not null,
    block_number bigint         not null,
    log_index    integer        not null check (log_index >= 0),
    tx_hash      bytea          not null check (octet_length(tx_hash) = 32),
    funder       bytea          not null check (octet_length(funder) = 20),
    amount       numeric(78, 0) not null check (amount >= 0),
    reserve      numeric(78, 0) not null check (reserve >= 0),
    primary key (chain_id, block_number, log_index),
    foreign key (chain_id, block_number) references chain.block (chain_id, number) on delete cascade
);
comment on table evt.emission_funded is 'RewardDistributor.EmissionFunded: ALM was added to the emission reserve.';
comment on column evt.emission_funded.chain_id is 'EIP-155 chain id.';
comment on column evt.emission_funded.block_number is 'Block that holds the log.';
comment on column evt.emission_funded.log_index is 'Place of the log in its block.';
comment on column evt.emission_funded.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.emission_funded.funder is 'Who paid. 20 bytes.';
comment on column evt.emission_funded.amount is 'ALM added. Base units, 18 decimals.';
comment on column evt.emission_funded.reserve is 'Emission reserve after the event. ALM base units, 18 decimals.';

create table evt.tips_funded (
    chain_id     bigint         not null,
    block_number bigint         not null,
    log_index    integer        not null check (log_index >= 0),
    tx_hash      bytea          not null check (octet_length(tx_hash) = 32),
    funder       bytea          not null check (octet_length(funder) = 20),
    amount       numeric(78, 0) not null check (amount >= 0),
    budget       numeric(78, 0) not null check (budget >= 0),
    primary key (chain_id, block_number, log_index),
    foreign key (chain_id, block_number) references chain.block (chain_id, number) on delete cascade
);
comment on table evt.tips_funded is 'RewardDistributor.TipsFunded: ALM was added to the tip budget.';
comment on column evt.tips_funded.chain_id is 'EIP-155 chain id.';
comment on column evt.tips_funded.block_number is 'Block that holds the log.';
comment on column evt.tips_funded.log_index is 'Place of the log in its block.';
comment on column evt.tips_funded.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.tips_funded.funder is 'Who paid. 20 bytes.';
comment on column evt.tips_funded.amount is 'ALM added. Base units, 18 decimals.';
comment on column evt.tips_funded.budget is 'Tip budget after the event. ALM base units, 18 decimals.';

create table evt.weight_set (
    chain_id     bigint         not null,
    block_number bigint         not null,
    log_index    integer        not null check (log_index >= 0),
    tx_hash      bytea          not null check (octet_length(tx_hash) = 32),
    pool_id      numeric(78, 0) not null check (pool_id >= 0),
    epoch        bigint         not null check (epoch >= 0),
    weight       bigint         not null check (weight >= 0),
    total_weight bigint         not null check (total_weight >= 0),
    primary key (chain_id, block_number, log_index),
    foreign key (chain_id, block_number) references chain.block (chain_id, number) on delete cascade
);
comment on table evt.weight_set is 'RewardDistributor.WeightSet: a pool''s weight changes at a boundary. The last one for an epoch counts.';
comment on column evt.weight_set.chain_id is 'EIP-155 chain id.';
comment on column evt.weight_set.block_number is 'Block that holds the log.';
comment on column evt.weight_set.log_index is 'Place of the log in its block.';
comment on column evt.weight_set.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.weight_set.pool_id is 'Pool: salt << 160 | asset.';
comment on column evt.weight_set.epoch is 'First epoch the weight holds in.';
comment on column evt.weight_set.weight is 'Weight of the pool from that epoch on.';
comment on column evt.weight_set.total_weight is 'Sum of the weights of all pools from that epoch on.';

create table evt.emission_set (
    chain_id     bigint         not null,
    block_number bigint         not null,
    log_index    integer        not null check (log_index >= 0),
    tx_hash      bytea          not null check (octet_length(tx_hash) = 32),
    epoch        bigint         not null check (epoch >= 0),
    per_epoch    numeric(78, 0) not null check (per_epoch >= 0),
    primary key (chain_id, block_number, log_index),
    foreign key (chain_id, block_number) references chain.block (chain_id, number) on delete cascade
);
comment on table evt.emission_set is 'RewardDistributor.EmissionSet: the emission changes at a boundary. The last one for an epoch counts.';
comment on column evt.emission_set.chain_id is 'EIP-155 chain id.';
comment on column evt.emission_set.block_number is 'Block that holds the log.';
comment on column evt.emission_set.log_index is 'Place of the log in its block.';
comment on column evt.emission_set.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.emission_set.epoch is 'First epoch the emission holds in.';
comment on column evt.emission_set.per_epoch is 'Emission per epoch from then on. ALM base units, 18 decimals.';
