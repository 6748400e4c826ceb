-- 0011_vote.sql: who votes with how much stake, and where votes send the emission.
create table evt.delegate_changed (
    chain_id      bigint  not null,
    block_number  bigint  not null,
    log_index     integer not null check (log_index >= 0),
    tx_hash       bytea   not null check (octet_length(tx_hash) = 32),
    delegator     bytea   not null check (octet_length(delegator) = 20),
    from_delegate bytea   not null check (octet_length(from_delegate) = 20),
    to_delegate   bytea   not null check (octet_length(to_delegate) = 20),
    primary key (chain_id, block_number, log_index),
    foreign key (chain_id, block_number) references chain.block (chain_id, number) on delete cascade
);
comment on table evt.delegate_changed is 'StakingVault.DelegateChanged (ERC-5805): an account chose who votes for it.';
comment on column evt.delegate_changed.chain_id is 'EIP-155 chain id.';
comment on column evt.delegate_changed.block_number is 'Block that holds the log.';
comment on column evt.delegate_changed.log_index is 'Place of the log in its block.';
comment on column evt.delegate_changed.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.delegate_changed.delegator is 'Whose stake it is. 20 bytes.';
comment on column evt.delegate_changed.from_delegate is 'Who voted for it before; zero means nobody. 20 bytes.';
comment on column evt.delegate_changed.to_delegate is 'Who votes for it from now on; zero means nobody. 20 bytes.';

create table evt.delegate_votes_changed (
    chain_id       bigint         not null,
    block_number   bigint         not null,
    log_index      integer        not null check (log_index >= 0),
    tx_hash        bytea          not null check (octet_length(tx_hash) = 32),
    delegate       bytea          not null check (octet_length(delegate) = 20),
    previous_votes numeric(78, 0) not null check (previous_votes >= 0),
    new_votes      numeric(78, 0) not null check (new_votes >= 0),
    primary key (chain_id, block_number, log_index),
    foreign key (chain_id, block_number) references chain.block (chain_id, number) on delete cascade
);
comment on table evt.delegate_votes_changed is 'StakingVault.DelegateVotesChanged (ERC-5805): a delegate has more or fewer votes.';
comment on column evt.delegate_votes_changed.chain_id is 'EIP-155 chain id.';
comment on column evt.delegate_votes_changed.block_number is 'Block that holds the log.';
comment on column evt.delegate_votes_changed.log_index is 'Place of the log in its block.';
comment on column evt.delegate_votes_changed.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.delegate_votes_changed.delegate is 'Who votes. 20 bytes.';
comment on column evt.delegate_votes_changed.previous_votes is 'Votes before. ALM base units staked, 18 decimals.';
comment on column evt.delegate_votes_changed.new_votes is 'Votes after. ALM base units staked, 18 decimals.';

create table evt.gauge_weighted (
    chain_id     bigint         not null,
    block_number bigint         not null,
    log_index    integer        not null check (log_index >= 0),
    tx_hash      bytea          not null check (octet_length(tx_hash) = 32),
    pool_id      numeric(78, 0) not null check (pool_id >= 0),
    epoch        bigint         not null check (epoch >= 0),
    votes        bigint         not null check (votes >= 0),
    pool_votes   bigint         not null check (pool_votes >= 0),
    total_votes  bigint         not null check (total_votes >= 0),
    capped_votes bigint         not null check (capped_votes >= 0),
    primary key (chain_id, block_number, log_index),
    foreign key (chain_id, block_number) references chain.block (chain_id, number) on delete cascade
);
comment on table evt.gauge_weighted is 'RewardDistributor.GaugeWeighted: votes direct the next epoch''s emission to a pool.';
comment on column evt.gauge_weighted.chain_id is 'EIP-155 chain id.';
comment on column evt.gauge_weighted.block_number is 'Block that holds the log.';
comment on column evt.gauge_weighted.log_index is 'Place of the log in its block.';
comment on column evt.gauge_weighted.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.gauge_weighted.pool_id is 'Pool: salt << 160 | asset.';
comment on column evt.gauge_weighted.epoch is 'Epoch that the votes count in.';
comment on column evt.gauge_weighted.votes is 'What was added. Whole ALM of voting power.';
comment on column evt.gauge_weighted.pool_votes is 'The pool''s votes for that epoch after the call. Whole ALM.';
comment on column evt.gauge_weighted.total_votes is 'All votes for that epoch after the call. Whole ALM.';
comment on column evt.gauge_weighted.capped_votes is 'What of all votes draws emission, no pool above the cap, after the call. Whole ALM.';

create table evt.gauge_set (
    chain_id     bigint  not null,
    block_number bigint  not null,
    log_index    integer not null check (log_index >= 0),
    tx_hash      bytea   not null check (octet_length(tx_hash) = 32),
    gauge        bytea   not null check (octet_length(gauge) = 20),
    cap_bps      bigint  not null check (cap_bps >= 0),
    primary key (chain_id, block_number, log_index),
    foreign key (chain_id, block_number) references chain.block (chain_id, number) on delete cascade
);
comment on table evt.gauge_set is 'RewardDistributor.GaugeSet: gauge votes were switched on or off.';
comment on column evt.gauge_set.chain_id is 'EIP-155 chain id.';
comment on column evt.gauge_set.block_number is 'Block that holds the log.';
comment on column evt.gauge_set.log_index is 'Place of the log in its block.';
comment on column evt.gauge_set.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.gauge_set.gauge is 'Contract that counts them; zero for off. 20 bytes.';
comment on column evt.gauge_set.cap_bps is 'Largest share of an epoch''s emission that votes can give one pool. Basis points.';
