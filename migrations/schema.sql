-- The whole database, generated from a migrated one: the sum of the migrations, to be read and not to be applied.
-- To write it anew: go test ./internal/store -run TestSchema -update

create schema chain;
comment on schema chain is 'What we follow: deployments, tokens and blocks. Addresses and hashes are bytea.';

create schema evt;
comment on schema evt is 'Contract events as they were emitted, one table each, one row a log. Rows are added, or lost with their block; nothing updates them. Addresses and hashes are bytea, amounts raw.';

create schema mart;
comment on schema mart is 'For people: addresses, hashes and pool ids as lower-case 0x text, amounts in whole tokens beside the raw base units, times as timestamps. A shape fit for spreadsheets and dashboards.';

create schema state;
comment on schema state is 'What the events add up to. A position''s state stands in the events; tables hold sums: the state after a change, never updated, lost with their block; views and functions read the last one as of a block. Addresses are bytea, amounts raw.';

create table chain.block (
    chain_id bigint not null,
    number bigint not null,
    hash bytea not null,
    parent_hash bytea not null,
    "time" timestamp with time zone not null,
    constraint block_pkey PRIMARY KEY (chain_id, number),
    constraint block_chain_id_hash_key UNIQUE (chain_id, hash),
    constraint block_chain_id_check CHECK (chain_id > 0),
    constraint block_hash_check CHECK (octet_length(hash) = 32),
    constraint block_number_check CHECK (number >= 0),
    constraint block_parent_hash_check CHECK (octet_length(parent_hash) = 32)
);
comment on table chain.block is 'Blocks indexed so far, on the chain we take for the winning one. The highest is the tip; a fork deletes from its first block on, and every row with a block_number goes with its block, by trigger.';
comment on column chain.block.chain_id is 'EIP-155 chain id.';
comment on column chain.block.number is 'Block number.';
comment on column chain.block.hash is 'Block hash. 32 bytes.';
comment on column chain.block.parent_hash is 'Hash of the block before. 32 bytes.';
comment on column chain.block."time" is 'Time the block carries, whole seconds.';

create table chain.deployment (
    chain_id bigint not null,
    genesis_hash bytea not null,
    vault bytea not null,
    distributor bytea not null,
    alm bytea not null,
    start_block bigint not null,
    genesis_time bigint not null,
    epoch_length bigint not null,
    keeps_state boolean default true not null,
    constraint deployment_pkey PRIMARY KEY (chain_id),
    constraint deployment_alm_check CHECK (octet_length(alm) = 20),
    constraint deployment_chain_id_check CHECK (chain_id > 0),
    constraint deployment_distributor_check CHECK (octet_length(distributor) = 20),
    constraint deployment_epoch_length_check CHECK (epoch_length > 0),
    constraint deployment_genesis_hash_check CHECK (octet_length(genesis_hash) = 32),
    constraint deployment_genesis_time_check CHECK (genesis_time >= 0),
    constraint deployment_start_block_check CHECK (start_block >= 0),
    constraint deployment_vault_check CHECK (octet_length(vault) = 20)
);
comment on table chain.deployment is 'The contracts this ledger follows, one deployment per chain.';
comment on column chain.deployment.chain_id is 'EIP-155 chain id.';
comment on column chain.deployment.genesis_hash is 'Hash of block 0: tells chains apart that share an id. 32 bytes.';
comment on column chain.deployment.vault is 'Address of StakingVault. 20 bytes.';
comment on column chain.deployment.distributor is 'Address of RewardDistributor. 20 bytes.';
comment on column chain.deployment.alm is 'Address of the protocol''s token ALM. 20 bytes.';
comment on column chain.deployment.start_block is 'First block to look into: the one that deployed the contracts.';
comment on column chain.deployment.genesis_time is 'Start of epoch 0. Unix seconds.';
comment on column chain.deployment.epoch_length is 'Length of an epoch. Seconds.';
comment on column chain.deployment.keeps_state is 'Whether sums over events (of pools, rewards and votes) are written in schema state with the events. Without, this is an archive of events: faster to fill, its positions stand in the events, and all sums read nought.';

create table chain.finality (
    chain_id bigint not null,
    safe_number bigint,
    safe_hash bytea,
    finalized_number bigint,
    finalized_hash bytea,
    marked_at timestamp with time zone not null,
    reopened_at timestamp with time zone,
    reopened_from bigint,
    constraint finality_pkey PRIMARY KEY (chain_id),
    constraint finality_chain_id_check CHECK (chain_id > 0),
    constraint finality_check CHECK ((safe_number IS NULL) = (safe_hash IS NULL)),
    constraint finality_check1 CHECK ((finalized_number IS NULL) = (finalized_hash IS NULL)),
    constraint finality_check2 CHECK (finalized_number <= safe_number),
    constraint finality_check3 CHECK ((reopened_at IS NULL) = (reopened_from IS NULL)),
    constraint finality_finalized_hash_check CHECK (octet_length(finalized_hash) = 32),
    constraint finality_safe_hash_check CHECK (octet_length(safe_hash) = 32)
);
comment on table chain.finality is 'How far a chain is safe and final, as its nodes agreed. Blocks up to the finalized one are never taken back, unless an operator reopened them.';
comment on column chain.finality.chain_id is 'EIP-155 chain id.';
comment on column chain.finality.safe_number is 'Highest block held that the nodes called safe; null before the first.';
comment on column chain.finality.safe_hash is 'Its hash. 32 bytes.';
comment on column chain.finality.finalized_number is 'Highest block held that the nodes called finalized; null before the first, and after such blocks were taken back.';
comment on column chain.finality.finalized_hash is 'Its hash. 32 bytes.';
comment on column chain.finality.marked_at is 'When a mark last rose, by this database''s clock.';
comment on column chain.finality.reopened_at is 'When an operator last had finalized blocks taken back, by this database''s clock; null: never.';
comment on column chain.finality.reopened_from is 'Block that was finalized until then.';

create table chain.lease (
    chain_id bigint not null,
    token bigint not null,
    holder text not null,
    expires_at timestamp with time zone not null,
    constraint lease_pkey PRIMARY KEY (chain_id),
    constraint lease_chain_id_check CHECK (chain_id > 0),
    constraint lease_token_check CHECK (token > 0)
);
comment on table chain.lease is 'Who may write a chain''s ledger. A writer whose token is not this one any more is refused, whatever it believes.';
comment on column chain.lease.chain_id is 'EIP-155 chain id.';
comment on column chain.lease.token is 'Rises each time the lease changes hands.';
comment on column chain.lease.holder is 'Who holds it, as it calls itself.';
comment on column chain.lease.expires_at is 'When another may take it, by this database''s clock; 1970 once it is given back.';

create table chain.parked_log (
    chain_id bigint not null,
    block_number bigint not null,
    log_index integer not null,
    tx_hash bytea not null,
    address bytea not null,
    topics bytea[] not null,
    data bytea not null,
    reason text not null,
    constraint parked_log_pkey PRIMARY KEY (chain_id, block_number, log_index),
    constraint parked_log_address_check CHECK (octet_length(address) = 20),
    constraint parked_log_log_index_check CHECK (log_index >= 0),
    constraint parked_log_topics_check CHECK (cardinality(topics) <= 4),
    constraint parked_log_tx_hash_check CHECK (octet_length(tx_hash) = 32)
);
comment on table chain.parked_log is 'Logs of watched contracts that we could not decode, as the node gave them, so that none is lost. Empty unless a contract is not what it was taken for.';
comment on column chain.parked_log.chain_id is 'EIP-155 chain id.';
comment on column chain.parked_log.block_number is 'Block that holds the log.';
comment on column chain.parked_log.log_index is 'Place of the log in its block.';
comment on column chain.parked_log.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column chain.parked_log.address is 'Contract that emitted it. 20 bytes.';
comment on column chain.parked_log.topics is 'Its topics, at most 4 of 32 bytes each.';
comment on column chain.parked_log.data is 'Its data.';
comment on column chain.parked_log.reason is 'Why it could not be decoded.';

create table chain.token (
    chain_id bigint not null,
    address bytea not null,
    symbol text not null,
    decimals smallint not null,
    token0 bytea,
    token1 bytea,
    constraint token_pkey PRIMARY KEY (chain_id, address),
    constraint token_address_check CHECK (octet_length(address) = 20),
    constraint token_chain_id_check CHECK (chain_id > 0),
    constraint token_check CHECK ((token0 IS NULL) = (token1 IS NULL)),
    constraint token_decimals_check CHECK (decimals >= 0 AND decimals <= 255),
    constraint token_token0_check CHECK (octet_length(token0) = 20),
    constraint token_token1_check CHECK (octet_length(token1) = 20)
);
comment on table chain.token is 'What a token calls itself: read once from its contract.';
comment on column chain.token.chain_id is 'EIP-155 chain id.';
comment on column chain.token.address is 'Address of the token. 20 bytes.';
comment on column chain.token.symbol is 'Symbol the token gives itself; not unique, not to be trusted.';
comment on column chain.token.decimals is 'Decimals: one whole token is 10^decimals base units.';
comment on column chain.token.token0 is 'For a Uniswap V2 pair its first token, else null. 20 bytes.';
comment on column chain.token.token1 is 'For a Uniswap V2 pair its second token, else null. 20 bytes.';

create table evt.carried (
    chain_id bigint not null,
    block_number bigint not null,
    log_index integer not null,
    tx_hash bytea not null,
    pool_id numeric(78,0) not null,
    amount numeric(78,0) not null,
    held numeric(78,0) not null,
    token bytea not null,
    constraint carried_pkey PRIMARY KEY (chain_id, block_number, log_index)
);
comment on table evt.carried is 'RewardDistributor.Carried: reward streamed while nobody was staked; it waits for a staker.';
comment on column evt.carried.chain_id is 'EIP-155 chain id.';
comment on column evt.carried.block_number is 'Block that holds the log.';
comment on column evt.carried.log_index is 'Place of the log in its block.';
comment on column evt.carried.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.carried.pool_id is 'Pool: salt << 160 | asset.';
comment on column evt.carried.amount is 'What streamed since the pool''s last settlement. Token base units.';
comment on column evt.carried.held is 'All of the token that waits, after the event. Token base units.';
comment on column evt.carried.token is 'Reward token. 20 bytes.';

create table evt.carry_scheduled (
    chain_id bigint not null,
    block_number bigint not null,
    log_index integer not null,
    tx_hash bytea not null,
    pool_id numeric(78,0) not null,
    token bytea not null,
    amount numeric(78,0) not null,
    epoch bigint not null,
    constraint carry_scheduled_pkey PRIMARY KEY (chain_id, block_number, log_index)
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

create table evt.delegate_changed (
    chain_id bigint not null,
    block_number bigint not null,
    log_index integer not null,
    tx_hash bytea not null,
    delegator bytea not null,
    from_delegate bytea not null,
    to_delegate bytea not null,
    constraint delegate_changed_pkey PRIMARY KEY (chain_id, block_number, log_index)
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
    chain_id bigint not null,
    block_number bigint not null,
    log_index integer not null,
    tx_hash bytea not null,
    delegate bytea not null,
    previous_votes numeric(78,0) not null,
    new_votes numeric(78,0) not null,
    constraint delegate_votes_changed_pkey PRIMARY KEY (chain_id, block_number, log_index)
);
comment on table evt.delegate_votes_changed is 'StakingVault.DelegateVotesChanged (ERC-5805): a delegate has more or fewer votes.';
comment on column evt.delegate_votes_changed.chain_id is 'EIP-155 chain id.';
comment on column evt.delegate_votes_changed.block_number is 'Block that holds the log.';
comment on column evt.delegate_votes_changed.log_index is 'Place of the log in its block.';
comment on column evt.delegate_votes_changed.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.delegate_votes_changed.delegate is 'Who votes. 20 bytes.';
comment on column evt.delegate_votes_changed.previous_votes is 'Votes before. ALM base units staked, 18 decimals.';
comment on column evt.delegate_votes_changed.new_votes is 'Votes after. ALM base units staked, 18 decimals.';

create table evt.emergency_withdrawn (
    chain_id bigint not null,
    block_number bigint not null,
    log_index integer not null,
    tx_hash bytea not null,
    pool_id numeric(78,0) not null,
    account bytea not null,
    receiver bytea not null,
    amount numeric(78,0) not null,
    penalty numeric(78,0) not null,
    pool_shares numeric(78,0) not null,
    constraint emergency_withdrawn_pkey PRIMARY KEY (chain_id, block_number, log_index)
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

create table evt.emission_funded (
    chain_id bigint not null,
    block_number bigint not null,
    log_index integer not null,
    tx_hash bytea not null,
    funder bytea not null,
    amount numeric(78,0) not null,
    reserve numeric(78,0) not null,
    constraint emission_funded_pkey PRIMARY KEY (chain_id, block_number, log_index)
);
comment on table evt.emission_funded is 'RewardDistributor.EmissionFunded: ALM was added to the emission reserve.';
comment on column evt.emission_funded.chain_id is 'EIP-155 chain id.';
comment on column evt.emission_funded.block_number is 'Block that holds the log.';
comment on column evt.emission_funded.log_index is 'Place of the log in its block.';
comment on column evt.emission_funded.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.emission_funded.funder is 'Who paid. 20 bytes.';
comment on column evt.emission_funded.amount is 'ALM added. Base units, 18 decimals.';
comment on column evt.emission_funded.reserve is 'Emission reserve after the event. ALM base units, 18 decimals.';

create table evt.emission_set (
    chain_id bigint not null,
    block_number bigint not null,
    log_index integer not null,
    tx_hash bytea not null,
    epoch bigint not null,
    per_epoch numeric(78,0) not null,
    constraint emission_set_pkey PRIMARY KEY (chain_id, block_number, log_index)
);
comment on table evt.emission_set is 'RewardDistributor.EmissionSet: the emission changes at a boundary. The last one for an epoch counts.';
comment on column evt.emission_set.chain_id is 'EIP-155 chain id.';
comment on column evt.emission_set.block_number is 'Block that holds the log.';
comment on column evt.emission_set.log_index is 'Place of the log in its block.';
comment on column evt.emission_set.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.emission_set.epoch is 'First epoch the emission holds in.';
comment on column evt.emission_set.per_epoch is 'Emission per epoch from then on. ALM base units, 18 decimals.';

create table evt.entry_paused (
    chain_id bigint not null,
    block_number bigint not null,
    log_index integer not null,
    tx_hash bytea not null,
    pool_id numeric(78,0) not null,
    until bigint not null,
    constraint entry_paused_pkey PRIMARY KEY (chain_id, block_number, log_index)
);
comment on table evt.entry_paused is 'StakingVault.EntryPaused: entry into a pool is closed for a while; nothing else is.';
comment on column evt.entry_paused.chain_id is 'EIP-155 chain id.';
comment on column evt.entry_paused.block_number is 'Block that holds the log.';
comment on column evt.entry_paused.log_index is 'Place of the log in its block.';
comment on column evt.entry_paused.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.entry_paused.pool_id is 'Pool: salt << 160 | asset.';
comment on column evt.entry_paused.until is 'When it opens again, by itself. Unix seconds.';

create table evt.epoch_triggered (
    chain_id bigint not null,
    block_number bigint not null,
    log_index integer not null,
    tx_hash bytea not null,
    from_epoch bigint not null,
    to_epoch bigint not null,
    lateness bigint not null,
    caller bytea not null,
    emission_per_epoch numeric(78,0) not null,
    total_weight bigint not null,
    emission_reserve numeric(78,0) not null,
    constraint epoch_triggered_pkey PRIMARY KEY (chain_id, block_number, log_index)
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

create table evt.funded (
    chain_id bigint not null,
    block_number bigint not null,
    log_index integer not null,
    tx_hash bytea not null,
    pool_id numeric(78,0) not null,
    token bytea not null,
    funder bytea not null,
    amount numeric(78,0) not null,
    first_epoch bigint not null,
    epochs bigint not null,
    funded numeric(78,0) not null,
    constraint funded_pkey PRIMARY KEY (chain_id, block_number, log_index)
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

create table evt.gauge_set (
    chain_id bigint not null,
    block_number bigint not null,
    log_index integer not null,
    tx_hash bytea not null,
    gauge bytea not null,
    cap_bps bigint not null,
    constraint gauge_set_pkey PRIMARY KEY (chain_id, block_number, log_index)
);
comment on table evt.gauge_set is 'RewardDistributor.GaugeSet: gauge votes were switched on or off.';
comment on column evt.gauge_set.chain_id is 'EIP-155 chain id.';
comment on column evt.gauge_set.block_number is 'Block that holds the log.';
comment on column evt.gauge_set.log_index is 'Place of the log in its block.';
comment on column evt.gauge_set.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.gauge_set.gauge is 'Contract that counts them; zero for off. 20 bytes.';
comment on column evt.gauge_set.cap_bps is 'Largest share of an epoch''s emission that votes can give one pool. Basis points.';

create table evt.gauge_weighted (
    chain_id bigint not null,
    block_number bigint not null,
    log_index integer not null,
    tx_hash bytea not null,
    pool_id numeric(78,0) not null,
    epoch bigint not null,
    votes bigint not null,
    pool_votes bigint not null,
    total_votes bigint not null,
    capped_votes bigint not null,
    constraint gauge_weighted_pkey PRIMARY KEY (chain_id, block_number, log_index)
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

create table evt.guardian_set (
    chain_id bigint not null,
    block_number bigint not null,
    log_index integer not null,
    tx_hash bytea not null,
    guardian bytea not null,
    constraint guardian_set_pkey PRIMARY KEY (chain_id, block_number, log_index)
);
comment on table evt.guardian_set is 'StakingVault.GuardianSet: another account may pause entry.';
comment on column evt.guardian_set.chain_id is 'EIP-155 chain id.';
comment on column evt.guardian_set.block_number is 'Block that holds the log.';
comment on column evt.guardian_set.log_index is 'Place of the log in its block.';
comment on column evt.guardian_set.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.guardian_set.guardian is 'The account; zero means nobody. 20 bytes.';

create table evt.pair_sync (
    chain_id bigint not null,
    block_number bigint not null,
    log_index integer not null,
    tx_hash bytea not null,
    pair bytea not null,
    reserve0 numeric(78,0) not null,
    reserve1 numeric(78,0) not null,
    constraint pair_sync_pkey PRIMARY KEY (chain_id, block_number, log_index)
);
comment on table evt.pair_sync is 'UniswapV2Pair.Sync: the pair''s reserves changed.';
comment on column evt.pair_sync.chain_id is 'EIP-155 chain id.';
comment on column evt.pair_sync.block_number is 'Block that holds the log.';
comment on column evt.pair_sync.log_index is 'Place of the log in its block.';
comment on column evt.pair_sync.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.pair_sync.pair is 'Address of the pair, which is its LP token. 20 bytes.';
comment on column evt.pair_sync.reserve0 is 'Reserve of the pair''s first token after the event. Its base units.';
comment on column evt.pair_sync.reserve1 is 'Reserve of the pair''s second token after the event. Its base units.';

create table evt.pair_transfer (
    chain_id bigint not null,
    block_number bigint not null,
    log_index integer not null,
    tx_hash bytea not null,
    pair bytea not null,
    sender bytea not null,
    recipient bytea not null,
    amount numeric(78,0) not null,
    constraint pair_transfer_pkey PRIMARY KEY (chain_id, block_number, log_index)
);
comment on table evt.pair_transfer is 'UniswapV2Pair.Transfer: LP tokens moved. From the zero address they are minted; to it, from another, burned.';
comment on column evt.pair_transfer.chain_id is 'EIP-155 chain id.';
comment on column evt.pair_transfer.block_number is 'Block that holds the log.';
comment on column evt.pair_transfer.log_index is 'Place of the log in its block.';
comment on column evt.pair_transfer.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.pair_transfer.pair is 'Address of the pair, which is its LP token. 20 bytes.';
comment on column evt.pair_transfer.sender is 'Who gave; the zero address when minted. 20 bytes.';
comment on column evt.pair_transfer.recipient is 'Who got; the zero address when burned. 20 bytes.';
comment on column evt.pair_transfer.amount is 'LP tokens moved. Base units, 18 decimals.';

create table evt.penalty_charged (
    chain_id bigint not null,
    block_number bigint not null,
    log_index integer not null,
    tx_hash bytea not null,
    pool_id numeric(78,0) not null,
    amount numeric(78,0) not null,
    pending numeric(78,0) not null,
    constraint penalty_charged_pkey PRIMARY KEY (chain_id, block_number, log_index)
);
comment on table evt.penalty_charged is 'StakingVault.PenaltyCharged: a penalty was charged, or one that waited was handed over.';
comment on column evt.penalty_charged.chain_id is 'EIP-155 chain id.';
comment on column evt.penalty_charged.block_number is 'Block that holds the log.';
comment on column evt.penalty_charged.log_index is 'Place of the log in its block.';
comment on column evt.penalty_charged.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.penalty_charged.pool_id is 'Pool: salt << 160 | asset.';
comment on column evt.penalty_charged.amount is 'What was charged; 0 where one that waited was handed over. Asset base units.';
comment on column evt.penalty_charged.pending is 'What waits in the vault to be handed over, after the event. Asset base units.';

create table evt.pool_created (
    chain_id bigint not null,
    block_number bigint not null,
    log_index integer not null,
    tx_hash bytea not null,
    pool_id numeric(78,0) not null,
    asset bytea not null,
    minimum numeric(78,0) not null,
    unbonding_periods bigint[] not null,
    boosts bigint[] not null,
    penalty_bps bigint not null,
    votes boolean not null,
    constraint pool_created_pkey PRIMARY KEY (chain_id, block_number, log_index),
    constraint pool_created_check CHECK (cardinality(unbonding_periods) >= 1 AND cardinality(unbonding_periods) <= 8 AND cardinality(boosts) = cardinality(unbonding_periods)),
    constraint pool_created_penalty_bps_check CHECK (penalty_bps >= 0 AND penalty_bps <= 10000)
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
comment on column evt.pool_created.penalty_bps is 'Price of leaving a full period early, part of the amount. Basis points.';
comment on column evt.pool_created.votes is 'Whether principal in the pool votes.';

create table evt.rebonded (
    chain_id bigint not null,
    block_number bigint not null,
    log_index integer not null,
    tx_hash bytea not null,
    pool_id numeric(78,0) not null,
    account bytea not null,
    amount numeric(78,0) not null,
    bonded numeric(78,0) not null,
    unbonding numeric(78,0) not null,
    release_at bigint not null,
    tier bigint not null,
    shares numeric(78,0) not null,
    pool_shares numeric(78,0) not null,
    constraint rebonded_pkey PRIMARY KEY (chain_id, block_number, log_index)
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

create table evt.reward_claimed (
    chain_id bigint not null,
    block_number bigint not null,
    log_index integer not null,
    tx_hash bytea not null,
    pool_id numeric(78,0) not null,
    account bytea not null,
    receiver bytea not null,
    token bytea not null,
    amount numeric(78,0) not null,
    constraint reward_claimed_pkey PRIMARY KEY (chain_id, block_number, log_index)
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

create table evt.reward_token_added (
    chain_id bigint not null,
    block_number bigint not null,
    log_index integer not null,
    tx_hash bytea not null,
    pool_id numeric(78,0) not null,
    token bytea not null,
    constraint reward_token_added_pkey PRIMARY KEY (chain_id, block_number, log_index)
);
comment on table evt.reward_token_added is 'RewardDistributor.RewardTokenAdded: a token may be funded as a reward of a pool.';
comment on column evt.reward_token_added.chain_id is 'EIP-155 chain id.';
comment on column evt.reward_token_added.block_number is 'Block that holds the log.';
comment on column evt.reward_token_added.log_index is 'Place of the log in its block.';
comment on column evt.reward_token_added.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.reward_token_added.pool_id is 'Pool: salt << 160 | asset.';
comment on column evt.reward_token_added.token is 'Reward token. 20 bytes.';

create table evt.reward_transfer_failed (
    chain_id bigint not null,
    block_number bigint not null,
    log_index integer not null,
    tx_hash bytea not null,
    pool_id numeric(78,0) not null,
    account bytea not null,
    token bytea not null,
    amount numeric(78,0) not null,
    constraint reward_transfer_failed_pkey PRIMARY KEY (chain_id, block_number, log_index)
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

create table evt.settlement_failed (
    chain_id bigint not null,
    block_number bigint not null,
    log_index integer not null,
    tx_hash bytea not null,
    pool_id numeric(78,0) not null,
    constraint settlement_failed_pkey PRIMARY KEY (chain_id, block_number, log_index)
);
comment on table evt.settlement_failed is 'StakingVault.SettlementFailed: the distributor did not answer, principal moved without it.';
comment on column evt.settlement_failed.chain_id is 'EIP-155 chain id.';
comment on column evt.settlement_failed.block_number is 'Block that holds the log.';
comment on column evt.settlement_failed.log_index is 'Place of the log in its block.';
comment on column evt.settlement_failed.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.settlement_failed.pool_id is 'Pool: salt << 160 | asset.';

create table evt.staked (
    chain_id bigint not null,
    block_number bigint not null,
    log_index integer not null,
    tx_hash bytea not null,
    pool_id numeric(78,0) not null,
    account bytea not null,
    amount numeric(78,0) not null,
    bonded numeric(78,0) not null,
    unbonding numeric(78,0) not null,
    release_at bigint not null,
    tier bigint not null,
    shares numeric(78,0) not null,
    pool_shares numeric(78,0) not null,
    constraint staked_pkey PRIMARY KEY (chain_id, block_number, log_index)
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

create table evt.tier_raised (
    chain_id bigint not null,
    block_number bigint not null,
    log_index integer not null,
    tx_hash bytea not null,
    pool_id numeric(78,0) not null,
    account bytea not null,
    bonded numeric(78,0) not null,
    unbonding numeric(78,0) not null,
    release_at bigint not null,
    tier bigint not null,
    shares numeric(78,0) not null,
    pool_shares numeric(78,0) not null,
    constraint tier_raised_pkey PRIMARY KEY (chain_id, block_number, log_index)
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

create table evt.tip_paid (
    chain_id bigint not null,
    block_number bigint not null,
    log_index integer not null,
    tx_hash bytea not null,
    epoch bigint not null,
    receiver bytea not null,
    amount numeric(78,0) not null,
    budget numeric(78,0) not null,
    constraint tip_paid_pkey PRIMARY KEY (chain_id, block_number, log_index)
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

create table evt.tips_funded (
    chain_id bigint not null,
    block_number bigint not null,
    log_index integer not null,
    tx_hash bytea not null,
    funder bytea not null,
    amount numeric(78,0) not null,
    budget numeric(78,0) not null,
    constraint tips_funded_pkey PRIMARY KEY (chain_id, block_number, log_index)
);
comment on table evt.tips_funded is 'RewardDistributor.TipsFunded: ALM was added to the tip budget.';
comment on column evt.tips_funded.chain_id is 'EIP-155 chain id.';
comment on column evt.tips_funded.block_number is 'Block that holds the log.';
comment on column evt.tips_funded.log_index is 'Place of the log in its block.';
comment on column evt.tips_funded.tx_hash is 'Transaction that emitted the log. 32 bytes.';
comment on column evt.tips_funded.funder is 'Who paid. 20 bytes.';
comment on column evt.tips_funded.amount is 'ALM added. Base units, 18 decimals.';
comment on column evt.tips_funded.budget is 'Tip budget after the event. ALM base units, 18 decimals.';

create table evt.unbonded (
    chain_id bigint not null,
    block_number bigint not null,
    log_index integer not null,
    tx_hash bytea not null,
    pool_id numeric(78,0) not null,
    account bytea not null,
    amount numeric(78,0) not null,
    bonded numeric(78,0) not null,
    unbonding numeric(78,0) not null,
    release_at bigint not null,
    tier bigint not null,
    shares numeric(78,0) not null,
    pool_shares numeric(78,0) not null,
    constraint unbonded_pkey PRIMARY KEY (chain_id, block_number, log_index)
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

create table evt.weight_set (
    chain_id bigint not null,
    block_number bigint not null,
    log_index integer not null,
    tx_hash bytea not null,
    pool_id numeric(78,0) not null,
    epoch bigint not null,
    weight bigint not null,
    total_weight bigint not null,
    constraint weight_set_pkey PRIMARY KEY (chain_id, block_number, log_index)
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

create table evt.withdrawn (
    chain_id bigint not null,
    block_number bigint not null,
    log_index integer not null,
    tx_hash bytea not null,
    pool_id numeric(78,0) not null,
    account bytea not null,
    receiver bytea not null,
    amount numeric(78,0) not null,
    bonded numeric(78,0) not null,
    unbonding numeric(78,0) not null,
    release_at bigint not null,
    tier bigint not null,
    shares numeric(78,0) not null,
    pool_shares numeric(78,0) not null,
    constraint withdrawn_pkey PRIMARY KEY (chain_id, block_number, log_index)
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

create table evt.withdrawn_early (
    chain_id bigint not null,
    block_number bigint not null,
    log_index integer not null,
    tx_hash bytea not null,
    pool_id numeric(78,0) not null,
    account bytea not null,
    receiver bytea not null,
    amount numeric(78,0) not null,
    penalty numeric(78,0) not null,
    bonded numeric(78,0) not null,
    unbonding numeric(78,0) not null,
    release_at bigint not null,
    tier bigint not null,
    shares numeric(78,0) not null,
    pool_shares numeric(78,0) not null,
    constraint withdrawn_early_pkey PRIMARY KEY (chain_id, block_number, log_index)
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

create table state.gauge_version (
    chain_id bigint not null,
    epoch bigint not null,
    pool_id numeric(78,0) not null,
    block_number bigint not null,
    votes bigint not null,
    total bigint not null,
    constraint gauge_version_pkey PRIMARY KEY (chain_id, epoch, pool_id, block_number)
);
CREATE INDEX gauge_version_block ON state.gauge_version USING brin (chain_id, block_number) WITH (pages_per_range='16', autosummarize='on');
comment on table state.gauge_version is 'The votes for every pool and epoch after every block that moved them.';
comment on column state.gauge_version.chain_id is 'EIP-155 chain id.';
comment on column state.gauge_version.epoch is 'Epoch whose emission the votes split.';
comment on column state.gauge_version.pool_id is 'Pool: salt << 160 | asset.';
comment on column state.gauge_version.block_number is 'Block that moved the votes.';
comment on column state.gauge_version.votes is 'Votes for the pool after it. Whole ALM.';
comment on column state.gauge_version.total is 'Votes for all pools after the pool''s last. Whole ALM.';

create table state.pool_series (
    chain_id bigint not null,
    series integer not null,
    pool_id numeric(78,0) not null,
    block_number bigint not null,
    constraint pool_series_pkey PRIMARY KEY (chain_id, series),
    constraint pool_series_chain_id_pool_id_key UNIQUE (chain_id, pool_id)
);
comment on table state.pool_series is 'The number under which a pool''s totals are kept: the first to be moved has 1.';
comment on column state.pool_series.chain_id is 'EIP-155 chain id.';
comment on column state.pool_series.series is 'Number of the pool.';
comment on column state.pool_series.pool_id is 'Pool: salt << 160 | asset.';
comment on column state.pool_series.block_number is 'Block that moved its totals first.';

create table state.pool_sum (
    chain_id bigint not null,
    series integer not null,
    block_number bigint not null,
    bonded numeric not null,
    unbonding numeric not null,
    shares numeric not null,
    stakers bigint not null,
    charged numeric not null,
    leaves bigint not null,
    pending numeric not null,
    constraint pool_sum_pkey PRIMARY KEY (chain_id, block_number, series)
);
comment on table state.pool_sum is 'What state.pool_version shows, by number of the pool.';
comment on column state.pool_sum.chain_id is 'EIP-155 chain id.';
comment on column state.pool_sum.series is 'Number of the pool in state.pool_series.';
comment on column state.pool_sum.block_number is 'Block that moved the totals.';
comment on column state.pool_sum.bonded is 'Bonded stake of all positions. Asset base units.';
comment on column state.pool_sum.unbonding is 'Unbonding stake of all positions, matured parts included. Asset base units.';
comment on column state.pool_sum.shares is 'Boosted shares of all positions.';
comment on column state.pool_sum.stakers is 'Accounts with stake, bonded or unbonding.';
comment on column state.pool_sum.charged is 'Penalties charged so far. Asset base units.';
comment on column state.pool_sum.leaves is 'Leaves so far that cost a penalty.';
comment on column state.pool_sum.pending is 'Penalty the vault keeps until it can hand it over. Asset base units.';

create table state.reward_series (
    chain_id bigint not null,
    series integer not null,
    pool_id numeric(78,0) not null,
    token bytea not null,
    block_number bigint not null,
    constraint reward_series_pkey PRIMARY KEY (chain_id, series),
    constraint reward_series_chain_id_pool_id_token_key UNIQUE (chain_id, pool_id, token)
);
comment on table state.reward_series is 'The number under which a reward''s books are kept: the first to be written has 1.';
comment on column state.reward_series.chain_id is 'EIP-155 chain id.';
comment on column state.reward_series.series is 'Number of the reward.';
comment on column state.reward_series.pool_id is 'Pool: salt << 160 | asset.';
comment on column state.reward_series.token is 'Token that is paid. 20 bytes.';
comment on column state.reward_series.block_number is 'Block that wrote in its books first.';

create table state.reward_sum (
    chain_id bigint not null,
    series integer not null,
    block_number bigint not null,
    funded numeric not null,
    carried numeric not null,
    paid numeric not null,
    claims bigint not null,
    opened_block bigint,
    opened_log integer,
    constraint reward_sum_pkey PRIMARY KEY (chain_id, block_number, series)
);
comment on table state.reward_sum is 'What state.reward_version shows, by number of the reward.';
comment on column state.reward_sum.chain_id is 'EIP-155 chain id.';
comment on column state.reward_sum.series is 'Number of the reward in state.reward_series.';
comment on column state.reward_sum.block_number is 'Block that wrote in the books.';
comment on column state.reward_sum.funded is 'Funded so far, by sponsors and by penalties. Token base units.';
comment on column state.reward_sum.carried is 'Waits for a staker. Token base units.';
comment on column state.reward_sum.paid is 'Paid so far. Token base units.';
comment on column state.reward_sum.claims is 'Claims so far, those that found nothing too.';
comment on column state.reward_sum.opened_block is 'Block of the first funding; null before it.';
comment on column state.reward_sum.opened_log is 'Place of the first funding in its block; null before it.';

create table state.unbonding_version (
    chain_id bigint not null,
    account bytea not null,
    pool_id numeric(78,0) not null,
    block_number bigint not null,
    log_index integer not null,
    unbonding numeric(78,0) not null,
    constraint unbonding_version_pkey PRIMARY KEY (chain_id, account, pool_id, block_number, log_index)
);
CREATE INDEX unbonding_version_block ON state.unbonding_version USING brin (chain_id, block_number) WITH (pages_per_range='16', autosummarize='on');
comment on table state.unbonding_version is 'The unbonding part of every position that has or had one, after every event that changed it: what the writer looks up when stake leaves, to tell bonded from unbonding.';
comment on column state.unbonding_version.chain_id is 'EIP-155 chain id.';
comment on column state.unbonding_version.account is 'Whose stake it is. 20 bytes.';
comment on column state.unbonding_version.pool_id is 'Pool: salt << 160 | asset.';
comment on column state.unbonding_version.block_number is 'Block of the event.';
comment on column state.unbonding_version.log_index is 'Place of the event in its block.';
comment on column state.unbonding_version.unbonding is 'Unbonding stake after it, matured part included. Asset base units.';

create table state.vote_version (
    chain_id bigint not null,
    delegate bytea not null,
    block_number bigint not null,
    votes numeric(78,0) not null,
    opened boolean not null,
    constraint vote_version_pkey PRIMARY KEY (chain_id, block_number, delegate)
);
comment on table state.vote_version is 'Every delegate''s votes after every block that moved them. Found by delegate through indexes that the indexer builds once it has caught up.';
comment on column state.vote_version.chain_id is 'EIP-155 chain id.';
comment on column state.vote_version.delegate is 'Who votes. 20 bytes.';
comment on column state.vote_version.block_number is 'Block that moved the votes.';
comment on column state.vote_version.votes is 'Votes after it: ALM base units staked, 18 decimals.';
comment on column state.vote_version.opened is 'Whether there were none before it, as before a delegate''s first. Every delegate is found by those.';

create view state.tip as
 SELECT d.chain_id,
    b.number AS block_number,
    b.hash,
    b."time" AS block_time,
        CASE
            WHEN EXTRACT(epoch FROM b."time") >= d.genesis_time::numeric THEN div(EXTRACT(epoch FROM b."time") - d.genesis_time::numeric, d.epoch_length::numeric)::bigint
            ELSE NULL::bigint
        END AS epoch
   FROM chain.deployment d
     CROSS JOIN LATERAL ( SELECT block.number,
            block.hash,
            block."time"
           FROM chain.block
          WHERE block.chain_id = d.chain_id
          ORDER BY block.number DESC
         LIMIT 1) b;
comment on view state.tip is 'The last block indexed, one row a deployment that has any.';
comment on column state.tip.chain_id is 'EIP-155 chain id.';
comment on column state.tip.block_number is 'Number of the last block indexed.';
comment on column state.tip.hash is 'Its hash. 32 bytes.';
comment on column state.tip.block_time is 'Time it carries.';
comment on column state.tip.epoch is 'Epoch that runs at that time; null before epoch 0.';

CREATE OR REPLACE FUNCTION state.pool_at(up_to bigint)
 RETURNS TABLE(chain_id bigint, pool_id numeric, asset bytea, minimum numeric, unbonding_periods bigint[], boosts bigint[], created_block bigint, bonded numeric, unbonding numeric, shares numeric, stakers bigint)
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT p.chain_id,
     p.pool_id,
     p.asset,
     p.minimum,
     p.unbonding_periods,
     p.boosts,
     p.block_number,
     COALESCE(v.bonded, (0)::numeric) AS "coalesce",
     COALESCE(v.unbonding, (0)::numeric) AS "coalesce",
     COALESCE(v.shares, (0)::numeric) AS "coalesce",
     COALESCE(v.stakers, (0)::bigint) AS "coalesce"
    FROM ((evt.pool_created p
      LEFT JOIN state.pool_series s ON (((s.chain_id = p.chain_id) AND (s.pool_id = p.pool_id))))
      LEFT JOIN LATERAL ( SELECT v_1.chain_id,
             v_1.series,
             v_1.block_number,
             v_1.bonded,
             v_1.unbonding,
             v_1.shares,
             v_1.stakers,
             v_1.charged,
             v_1.leaves,
             v_1.pending
            FROM state.pool_sum v_1
           WHERE ((v_1.chain_id = s.chain_id) AND (v_1.series = s.series) AND (v_1.block_number <= pool_at.up_to))
           ORDER BY v_1.block_number DESC
          LIMIT 1) v ON (true))
   WHERE (p.block_number <= pool_at.up_to);
END;
comment on function state.pool_at(bigint) is 'Every pool as of a block, that block included; columns as in state.pool.';

create view state.pair as
 SELECT s.chain_id,
    s.pair,
    s.reserve0,
    s.reserve1,
    COALESCE(m.supply, 0::numeric) AS supply
   FROM ( SELECT DISTINCT ON (pair_sync.chain_id, pair_sync.pair) pair_sync.chain_id,
            pair_sync.pair,
            pair_sync.reserve0,
            pair_sync.reserve1
           FROM evt.pair_sync
          ORDER BY pair_sync.chain_id, pair_sync.pair, pair_sync.block_number DESC, pair_sync.log_index DESC) s
     LEFT JOIN ( SELECT pair_transfer.chain_id,
            pair_transfer.pair,
            sum(
                CASE
                    WHEN pair_transfer.sender = decode(repeat('00'::text, 20), 'hex'::text) THEN pair_transfer.amount
                    WHEN pair_transfer.recipient = decode(repeat('00'::text, 20), 'hex'::text) THEN - pair_transfer.amount
                    ELSE 0::numeric
                END) AS supply
           FROM evt.pair_transfer
          GROUP BY pair_transfer.chain_id, pair_transfer.pair) m ON m.chain_id = s.chain_id AND m.pair = s.pair;
comment on view state.pair is 'Uniswap V2 pairs as of the tip. Right only for pairs whose events are indexed from their creation on.';
comment on column state.pair.chain_id is 'EIP-155 chain id.';
comment on column state.pair.pair is 'Address of the pair, which is its LP token. 20 bytes.';
comment on column state.pair.reserve0 is 'Reserve of the first token. Its base units.';
comment on column state.pair.reserve1 is 'Reserve of the second token. Its base units.';
comment on column state.pair.supply is 'LP tokens there are: minted less burned. Base units, 18 decimals.';

create view state.token_needed as
 WITH spoken_of AS (
         SELECT deployment.chain_id,
            deployment.alm AS address
           FROM chain.deployment
        UNION
         SELECT pool_created.chain_id,
            pool_created.asset
           FROM evt.pool_created
        UNION
         SELECT reward_token_added.chain_id,
            reward_token_added.token
           FROM evt.reward_token_added
        )
 SELECT spoken_of.chain_id,
    spoken_of.address
   FROM spoken_of
UNION
 SELECT t.chain_id,
    half.address
   FROM chain.token t
     JOIN spoken_of s ON s.chain_id = t.chain_id AND s.address = t.address
     CROSS JOIN LATERAL ( VALUES (t.token0), (t.token1)) half(address)
  WHERE half.address IS NOT NULL;
comment on view state.token_needed is 'Tokens the ledger speaks of: ALM, the assets and rewards of pools, and both halves of a pair among these. chain.token holds these, once read, and no others.';
comment on column state.token_needed.chain_id is 'EIP-155 chain id.';
comment on column state.token_needed.address is 'Address of the token. 20 bytes.';

CREATE OR REPLACE FUNCTION mart.hex(bytes bytea)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
    select '0x' || encode(bytes, 'hex')
$function$;
comment on function mart.hex(bytea) is 'Bytes as lower-case 0x text.';

CREATE OR REPLACE FUNCTION mart.pool_hex(pool_id numeric)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
    select '0x' || regexp_replace( -- 56 bits at a time
           lpad(to_hex(div(pool_id, 26959946667150639794667015087019630673637144422540572481103610249216)::bigint), 8, '0')
        || lpad(to_hex(mod(div(pool_id, 374144419156711147060143317175368453031918731001856), 72057594037927936)::bigint), 14, '0')
        || lpad(to_hex(mod(div(pool_id, 5192296858534827628530496329220096), 72057594037927936)::bigint), 14, '0')
        || lpad(to_hex(mod(div(pool_id, 72057594037927936), 72057594037927936)::bigint), 14, '0')
        || lpad(to_hex(mod(pool_id, 72057594037927936)::bigint), 14, '0'),
        '^0{1,24}', '')
$function$;
comment on function mart.pool_hex(numeric) is 'A pool id as 0x text: its salt, if any, followed by the 40 digits of its asset''s address.';

CREATE OR REPLACE FUNCTION mart.scaled(raw numeric, decimals integer)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
    select trim_scale(raw * ('1e-' || decimals::text)::numeric)
$function$;
comment on function mart.scaled(numeric,integer) is 'Base units as whole tokens, exact to the last digit.';

CREATE OR REPLACE FUNCTION mart.duration(seconds bigint)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
    select case when seconds % 86400 = 0 then (seconds / 86400)::text || 'd'
                when seconds % 3600 = 0 then (seconds / 3600)::text || 'h'
                when seconds % 60 = 0 then (seconds / 60)::text || 'm'
                else seconds::text || 's' end
$function$;
comment on function mart.duration(bigint) is 'Seconds in the largest unit that needs no fraction, such as 7d or 90s.';

create view state.pause as
 SELECT DISTINCT ON (chain_id, pool_id) chain_id,
    pool_id,
    until
   FROM evt.entry_paused
  ORDER BY chain_id, pool_id, block_number DESC, log_index DESC;
comment on view state.pause is 'The latest pause of entry of each pool that ever had one.';
comment on column state.pause.chain_id is 'EIP-155 chain id.';
comment on column state.pause.pool_id is 'Pool: salt << 160 | asset.';
comment on column state.pause.until is 'When entry opens, or opened, again. Unix seconds.';

CREATE OR REPLACE FUNCTION state.reward_at(up_to bigint)
 RETURNS TABLE(chain_id bigint, pool_id numeric, token bytea, place bigint, funded numeric, carried numeric, paid numeric, claims bigint)
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT l.chain_id,
     l.pool_id,
     l.token,
         CASE
             WHEN (l.token = d.alm) THEN (0)::bigint
             WHEN (v.opened_block IS NOT NULL) THEN row_number() OVER (PARTITION BY l.chain_id, l.pool_id ORDER BY ((l.token = d.alm) OR (v.opened_block IS NULL)), v.opened_block, v.opened_log)
             ELSE NULL::bigint
         END AS "case",
     COALESCE(v.funded, (0)::numeric) AS "coalesce",
     COALESCE(v.carried, (0)::numeric) AS "coalesce",
     COALESCE(v.paid, (0)::numeric) AS "coalesce",
     COALESCE(v.claims, (0)::bigint) AS "coalesce"
    FROM (((evt.reward_token_added l
      LEFT JOIN chain.deployment d ON ((d.chain_id = l.chain_id)))
      LEFT JOIN state.reward_series s ON (((s.chain_id = l.chain_id) AND (s.pool_id = l.pool_id) AND (s.token = l.token))))
      LEFT JOIN LATERAL ( SELECT v_1.chain_id,
             v_1.series,
             v_1.block_number,
             v_1.funded,
             v_1.carried,
             v_1.paid,
             v_1.claims,
             v_1.opened_block,
             v_1.opened_log
            FROM state.reward_sum v_1
           WHERE ((v_1.chain_id = s.chain_id) AND (v_1.series = s.series) AND (v_1.block_number <= reward_at.up_to))
           ORDER BY v_1.block_number DESC
          LIMIT 1) v ON (true))
   WHERE (l.block_number <= reward_at.up_to);
END;
comment on function state.reward_at(bigint) is 'Every reward token of every pool as of a block, that block included; columns as in state.reward.';

create view state.stream as
 SELECT chain_id,
    pool_id,
    token,
    epoch,
    sum(sponsored) AS sponsored,
    sum(penalty) AS penalty,
    sum(carried) AS carried
   FROM ( SELECT f.chain_id,
            f.pool_id,
            f.token,
            f.first_epoch + i.i AS epoch,
                CASE
                    WHEN f.funder = d.vault THEN 0::numeric
                    ELSE div(f.amount * (i.i + 1)::numeric, f.epochs::numeric) - div(f.amount * i.i::numeric, f.epochs::numeric)
                END AS sponsored,
                CASE
                    WHEN f.funder = d.vault THEN f.amount
                    ELSE 0::numeric
                END AS penalty,
            0 AS carried
           FROM evt.funded f
             JOIN chain.deployment d ON d.chain_id = f.chain_id
             CROSS JOIN LATERAL generate_series(0::bigint, f.epochs - 1) i(i)
        UNION ALL
         SELECT carry_scheduled.chain_id,
            carry_scheduled.pool_id,
            carry_scheduled.token,
            carry_scheduled.epoch,
            0,
            0,
            carry_scheduled.amount
           FROM evt.carry_scheduled) part
  GROUP BY chain_id, pool_id, token, epoch;
comment on view state.stream is 'What streams to a pool in each epoch, past and to come, the emission apart.';
comment on column state.stream.chain_id is 'EIP-155 chain id.';
comment on column state.stream.pool_id is 'Pool: salt << 160 | asset.';
comment on column state.stream.token is 'Reward token. 20 bytes.';
comment on column state.stream.epoch is 'Epoch.';
comment on column state.stream.sponsored is 'What sponsors brought for it. Token base units.';
comment on column state.stream.penalty is 'Penalties of the epoch before. Token base units.';
comment on column state.stream.carried is 'What streamed to nobody before, and streams again. Token base units.';

CREATE OR REPLACE FUNCTION state.vote_at(up_to bigint)
 RETURNS TABLE(chain_id bigint, delegate bytea, votes numeric, block_number bigint)
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT k.chain_id,
     k.delegate,
     v.votes,
     v.block_number
    FROM (( SELECT DISTINCT o.chain_id,
             o.delegate
            FROM state.vote_version o
           WHERE (o.opened AND (o.block_number <= vote_at.up_to))) k
      CROSS JOIN LATERAL ( SELECT v_1.chain_id,
             v_1.delegate,
             v_1.block_number,
             v_1.votes,
             v_1.opened
            FROM state.vote_version v_1
           WHERE ((v_1.chain_id = k.chain_id) AND (v_1.delegate = k.delegate) AND (v_1.block_number <= vote_at.up_to))
           ORDER BY v_1.block_number DESC
          LIMIT 1) v);
END;
comment on function state.vote_at(bigint) is 'Votes of every delegate as of a block, that block included; columns as in state.vote.';

create view state.delegation as
 SELECT DISTINCT ON (chain_id, delegator) chain_id,
    delegator,
    to_delegate AS delegate,
    block_number
   FROM evt.delegate_changed
  ORDER BY chain_id, delegator, block_number DESC, log_index DESC;
comment on view state.delegation is 'Who votes for whom, as of the tip: one row for each account that ever delegated.';
comment on column state.delegation.chain_id is 'EIP-155 chain id.';
comment on column state.delegation.delegator is 'Whose stake it is. 20 bytes.';
comment on column state.delegation.delegate is 'Who votes for it; zero means nobody. 20 bytes.';
comment on column state.delegation.block_number is 'Block of the choice.';

CREATE OR REPLACE FUNCTION state.gauge_vote_at(up_to bigint)
 RETURNS TABLE(chain_id bigint, epoch bigint, pool_id numeric, votes bigint, total bigint, counted bigint)
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 WITH RECURSIVE key AS (
         ( SELECT g.chain_id,
             g.epoch,
             g.pool_id
            FROM state.gauge_version g
           ORDER BY g.chain_id, g.epoch, g.pool_id
          LIMIT 1)
         UNION ALL
          SELECT n.chain_id,
             n.epoch,
             n.pool_id
            FROM (key k
              CROSS JOIN LATERAL ( SELECT g.chain_id,
                     g.epoch,
                     g.pool_id
                    FROM state.gauge_version g
                   WHERE (ROW(g.chain_id, g.epoch, g.pool_id) > ROW(k.chain_id, k.epoch, k.pool_id))
                   ORDER BY g.chain_id, g.epoch, g.pool_id
                  LIMIT 1) n)
         ), latest AS (
          SELECT k.chain_id,
             k.epoch,
             k.pool_id,
             l.votes,
             max(l.total) OVER epoch AS total,
             min(f.block_number) OVER epoch AS first_block
            FROM ((key k
              CROSS JOIN LATERAL ( SELECT g.block_number
                    FROM state.gauge_version g
                   WHERE ((g.chain_id = k.chain_id) AND (g.epoch = k.epoch) AND (g.pool_id = k.pool_id))
                   ORDER BY g.block_number
                  LIMIT 1) f)
              CROSS JOIN LATERAL ( SELECT g.votes,
                     g.total
                    FROM state.gauge_version g
                   WHERE ((g.chain_id = k.chain_id) AND (g.epoch = k.epoch) AND (g.pool_id = k.pool_id) AND (g.block_number <= gauge_vote_at.up_to))
                   ORDER BY g.block_number DESC
                  LIMIT 1) l)
           WINDOW epoch AS (PARTITION BY k.chain_id, k.epoch)
         )
  SELECT v.chain_id,
     v.epoch,
     v.pool_id,
     v.votes,
     v.total,
     LEAST(v.votes, GREATEST((1)::bigint, ((v.total * c.cap_bps) / 10000))) AS "least"
    FROM (latest v
      CROSS JOIN LATERAL ( SELECT s.cap_bps
            FROM evt.gauge_set s
           WHERE ((s.chain_id = v.chain_id) AND (s.block_number <= v.first_block))
           ORDER BY s.block_number DESC, s.log_index DESC
          LIMIT 1) c);
END;
comment on function state.gauge_vote_at(bigint) is 'Gauge votes as of a block, that block included; columns as in state.gauge_vote.';

CREATE OR REPLACE FUNCTION chain.forget_blocks()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
    span record;
    held record;
begin
    set local enable_seqscan = off; -- deleted are few rows of many, whatever the statistics say yet
    for span in select chain_id, min(number) as lowest, max(number) as highest from gone group by chain_id loop
        for held in
            select n.nspname, c.relname
            from unnest(array['chain', 'evt', 'state']) room
            join pg_namespace n on n.nspname = replace(tg_table_schema, 'chain', room)
            join pg_class c on c.relnamespace = n.oid and c.relkind in ('r', 'p') and not c.relispartition
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'block_number' and not a.attisdropped
            order by n.nspname, c.relname
        loop
            execute format(
                'delete from %I.%I h where h.chain_id = $1 and h.block_number between $2 and $3'
                || ' and not exists (select from %I.%I b where b.chain_id = h.chain_id and b.number = h.block_number)',
                held.nspname, held.relname, tg_table_schema, tg_table_name) using span.chain_id, span.lowest, span.highest;
        end loop;
    end loop;
    set local enable_seqscan to default;
    return null;
end
$function$;
comment on function chain.forget_blocks() is 'Deletes what hung on deleted blocks: the rows of every table with a block_number in this schema and in its siblings evt and state, those added later too.';

CREATE OR REPLACE FUNCTION state.penalty_at(up_to bigint)
 RETURNS TABLE(chain_id bigint, pool_id numeric, charged numeric, leaves bigint, pending numeric)
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT p.chain_id,
     p.pool_id,
     COALESCE(v.charged, (0)::numeric) AS "coalesce",
     COALESCE(v.leaves, (0)::bigint) AS "coalesce",
     COALESCE(v.pending, (0)::numeric) AS "coalesce"
    FROM ((evt.pool_created p
      LEFT JOIN state.pool_series s ON (((s.chain_id = p.chain_id) AND (s.pool_id = p.pool_id))))
      LEFT JOIN LATERAL ( SELECT v_1.chain_id,
             v_1.series,
             v_1.block_number,
             v_1.bonded,
             v_1.unbonding,
             v_1.shares,
             v_1.stakers,
             v_1.charged,
             v_1.leaves,
             v_1.pending
            FROM state.pool_sum v_1
           WHERE ((v_1.chain_id = s.chain_id) AND (v_1.series = s.series) AND (v_1.block_number <= penalty_at.up_to))
           ORDER BY v_1.block_number DESC
          LIMIT 1) v ON (true))
   WHERE (p.block_number <= penalty_at.up_to);
END;
comment on function state.penalty_at(bigint) is 'The penalties of every pool as of a block, that block included; columns as in state.penalty.';

CREATE OR REPLACE FUNCTION state.delegation_at(up_to bigint)
 RETURNS TABLE(chain_id bigint, delegator bytea, delegate bytea, block_number bigint)
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT DISTINCT ON (e.chain_id, e.delegator) e.chain_id,
     e.delegator,
     e.to_delegate,
     e.block_number
    FROM evt.delegate_changed e
   WHERE (e.block_number <= delegation_at.up_to)
   ORDER BY e.chain_id, e.delegator, e.block_number DESC, e.log_index DESC;
END;
comment on function state.delegation_at(bigint) is 'Who delegates to whom as of a block, that block included; columns as in state.delegation.';

CREATE OR REPLACE FUNCTION state.stream_at(up_to bigint)
 RETURNS TABLE(chain_id bigint, pool_id numeric, token bytea, epoch bigint, sponsored numeric, penalty numeric, carried numeric)
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT part.chain_id,
     part.pool_id,
     part.token,
     part.epoch,
     sum(part.sponsored) AS sum,
     sum(part.penalty) AS sum,
     sum(part.carried) AS sum
    FROM ( SELECT f.chain_id,
             f.pool_id,
             f.token,
             (f.first_epoch + i.i) AS epoch,
                 CASE
                     WHEN (f.funder = d.vault) THEN (0)::numeric
                     ELSE (div((f.amount * ((i.i + 1))::numeric), (f.epochs)::numeric) - div((f.amount * (i.i)::numeric), (f.epochs)::numeric))
                 END AS sponsored,
                 CASE
                     WHEN (f.funder = d.vault) THEN f.amount
                     ELSE (0)::numeric
                 END AS penalty,
             0 AS carried
            FROM ((evt.funded f
              JOIN chain.deployment d ON ((d.chain_id = f.chain_id)))
              CROSS JOIN LATERAL generate_series((0)::bigint, (f.epochs - 1)) i(i))
           WHERE (f.block_number <= stream_at.up_to)
         UNION ALL
          SELECT c.chain_id,
             c.pool_id,
             c.token,
             c.epoch,
             0,
             0,
             c.amount
            FROM evt.carry_scheduled c
           WHERE (c.block_number <= stream_at.up_to)) part
   GROUP BY part.chain_id, part.pool_id, part.token, part.epoch;
END;
comment on function state.stream_at(bigint) is 'What streams to whom in which epoch, as known at a block, that block included; columns as in state.stream. Adds up every funding so far.';

CREATE OR REPLACE FUNCTION state.epoch_at(up_to bigint)
 RETURNS TABLE(chain_id bigint, block_number bigint, block_time timestamp with time zone, epoch bigint, triggered_epoch bigint)
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT d.chain_id,
     b.number,
     b."time",
         CASE
             WHEN (EXTRACT(epoch FROM b."time") >= (d.genesis_time)::numeric) THEN (div((EXTRACT(epoch FROM b."time") - (d.genesis_time)::numeric), (d.epoch_length)::numeric))::bigint
             ELSE NULL::bigint
         END AS "case",
     g.to_epoch
    FROM ((chain.deployment d
      CROSS JOIN LATERAL ( SELECT b_1.number,
             b_1."time"
            FROM chain.block b_1
           WHERE ((b_1.chain_id = d.chain_id) AND (b_1.number <= epoch_at.up_to))
           ORDER BY b_1.number DESC
          LIMIT 1) b)
      LEFT JOIN LATERAL ( SELECT e.to_epoch
            FROM evt.epoch_triggered e
           WHERE ((e.chain_id = d.chain_id) AND (e.block_number <= b.number))
           ORDER BY e.block_number DESC, e.log_index DESC
          LIMIT 1) g ON (true));
END;
comment on function state.epoch_at(bigint) is 'Per chain the last block up to a number, the epoch that ran at its time (null before epoch 0), and the last epoch triggered by then (null: none).';

create view state.block_status as
 SELECT b.chain_id,
    b.number AS block_number,
    b.hash,
    b."time" AS block_time,
        CASE
            WHEN b.number <= f.finalized_number THEN 'finalized'::text
            WHEN b.number <= f.safe_number THEN 'safe'::text
            ELSE 'latest'::text
        END AS status
   FROM chain.block b
     LEFT JOIN chain.finality f ON f.chain_id = b.chain_id;
comment on view state.block_status is 'How sure each indexed block is.';
comment on column state.block_status.chain_id is 'EIP-155 chain id.';
comment on column state.block_status.block_number is 'Block number.';
comment on column state.block_status.hash is 'Its hash. 32 bytes.';
comment on column state.block_status.block_time is 'Time it carries.';
comment on column state.block_status.status is 'finalized: never taken back; safe: taken back only if a large part of the validators cheats; latest: a fork may take it back.';

create view state.position_version as
 SELECT v.chain_id,
    v.pool_id,
    v.account,
    v.block_number,
    v.log_index,
    b."time" AS block_time,
    v.event,
    v.bonded,
    v.unbonding,
    v.release_at,
    v.tier,
    v.shares,
    v.pool_shares,
    v.opened
   FROM ( SELECT staked.chain_id,
            staked.pool_id,
            staked.account,
            staked.block_number,
            staked.log_index,
            'staked'::text AS event,
            staked.bonded,
            staked.unbonding,
            staked.release_at,
            staked.tier,
            staked.shares,
            staked.pool_shares,
            (staked.bonded + staked.unbonding) = staked.amount AS opened
           FROM evt.staked
        UNION ALL
         SELECT unbonded.chain_id,
            unbonded.pool_id,
            unbonded.account,
            unbonded.block_number,
            unbonded.log_index,
            'unbonded'::text AS event,
            unbonded.bonded,
            unbonded.unbonding,
            unbonded.release_at,
            unbonded.tier,
            unbonded.shares,
            unbonded.pool_shares,
            false
           FROM evt.unbonded
        UNION ALL
         SELECT tier_raised.chain_id,
            tier_raised.pool_id,
            tier_raised.account,
            tier_raised.block_number,
            tier_raised.log_index,
            'tier_raised'::text AS event,
            tier_raised.bonded,
            tier_raised.unbonding,
            tier_raised.release_at,
            tier_raised.tier,
            tier_raised.shares,
            tier_raised.pool_shares,
            false
           FROM evt.tier_raised
        UNION ALL
         SELECT withdrawn.chain_id,
            withdrawn.pool_id,
            withdrawn.account,
            withdrawn.block_number,
            withdrawn.log_index,
            'withdrawn'::text AS event,
            withdrawn.bonded,
            withdrawn.unbonding,
            withdrawn.release_at,
            withdrawn.tier,
            withdrawn.shares,
            withdrawn.pool_shares,
            false
           FROM evt.withdrawn
        UNION ALL
         SELECT rebonded.chain_id,
            rebonded.pool_id,
            rebonded.account,
            rebonded.block_number,
            rebonded.log_index,
            'rebonded'::text AS event,
            rebonded.bonded,
            rebonded.unbonding,
            rebonded.release_at,
            rebonded.tier,
            rebonded.shares,
            rebonded.pool_shares,
            false
           FROM evt.rebonded
        UNION ALL
         SELECT withdrawn_early.chain_id,
            withdrawn_early.pool_id,
            withdrawn_early.account,
            withdrawn_early.block_number,
            withdrawn_early.log_index,
            'withdrawn_early'::text AS event,
            withdrawn_early.bonded,
            withdrawn_early.unbonding,
            withdrawn_early.release_at,
            withdrawn_early.tier,
            withdrawn_early.shares,
            withdrawn_early.pool_shares,
            false
           FROM evt.withdrawn_early
        UNION ALL
         SELECT emergency_withdrawn.chain_id,
            emergency_withdrawn.pool_id,
            emergency_withdrawn.account,
            emergency_withdrawn.block_number,
            emergency_withdrawn.log_index,
            'emergency_withdrawn'::text AS event,
            0::numeric(78,0) AS "numeric",
            0::numeric(78,0) AS "numeric",
            0::bigint AS int8,
            0::bigint AS int8,
            0::numeric(78,0) AS "numeric",
            emergency_withdrawn.pool_shares,
            false
           FROM evt.emergency_withdrawn) v
     LEFT JOIN chain.block b ON b.chain_id = v.chain_id AND b.number = v.block_number;
comment on view state.position_version is 'Every position after every event that moved it, as the event tells. Ask by chain, account and pool, and as of a block: one descent in an index of each of the seven tables.';
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
comment on column state.position_version.opened is 'Whether the event found the position empty, as the first one does. Every position is found by those.';

create view state.pool_version as
 SELECT s.chain_id,
    s.pool_id,
    v.block_number,
    b."time" AS block_time,
    v.bonded,
    v.unbonding,
    v.shares,
    v.stakers,
    v.charged,
    v.leaves,
    v.pending
   FROM state.pool_sum v
     JOIN state.pool_series s ON s.chain_id = v.chain_id AND s.series = v.series
     LEFT JOIN chain.block b ON b.chain_id = v.chain_id AND b.number = v.block_number;
comment on view state.pool_version is 'Every pool''s totals after every block that moved them.';
comment on column state.pool_version.chain_id is 'EIP-155 chain id.';
comment on column state.pool_version.pool_id is 'Pool: salt << 160 | asset.';
comment on column state.pool_version.block_number is 'Block that moved the totals.';
comment on column state.pool_version.block_time is 'Time of that block.';
comment on column state.pool_version.bonded is 'Bonded stake of all positions. Asset base units.';
comment on column state.pool_version.unbonding is 'Unbonding stake of all positions, matured parts included. Asset base units.';
comment on column state.pool_version.shares is 'Boosted shares of all positions.';
comment on column state.pool_version.stakers is 'Accounts with stake, bonded or unbonding.';
comment on column state.pool_version.charged is 'Penalties charged so far. Asset base units.';
comment on column state.pool_version.leaves is 'Leaves so far that cost a penalty.';
comment on column state.pool_version.pending is 'Penalty the vault keeps until it can hand it over. Asset base units.';

create view state.reward_version as
 SELECT s.chain_id,
    s.pool_id,
    s.token,
    v.block_number,
    v.funded,
    v.carried,
    v.paid,
    v.claims,
    v.opened_block,
    v.opened_log
   FROM state.reward_sum v
     JOIN state.reward_series s ON s.chain_id = v.chain_id AND s.series = v.series;
comment on view state.reward_version is 'The books of every reward token of a pool after every block that wrote in them.';
comment on column state.reward_version.chain_id is 'EIP-155 chain id.';
comment on column state.reward_version.pool_id is 'Pool: salt << 160 | asset.';
comment on column state.reward_version.token is 'Token that is paid. 20 bytes.';
comment on column state.reward_version.block_number is 'Block that wrote in the books.';
comment on column state.reward_version.funded is 'Funded so far, by sponsors and by penalties. Token base units.';
comment on column state.reward_version.carried is 'Waits for a staker. Token base units.';
comment on column state.reward_version.paid is 'Paid so far. Token base units.';
comment on column state.reward_version.claims is 'Claims so far, those that found nothing too.';
comment on column state.reward_version.opened_block is 'Block of the first funding; null before it.';
comment on column state.reward_version.opened_log is 'Place of the first funding in its block; null before it.';

CREATE OR REPLACE FUNCTION state.position_at(up_to bigint)
 RETURNS TABLE(chain_id bigint, pool_id numeric, account bytea, block_number bigint, log_index integer, block_time timestamp with time zone, event text, bonded numeric, unbonding numeric, release_at bigint, tier bigint, shares numeric, pool_shares numeric)
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT k.chain_id,
     k.pool_id,
     k.account,
     v.block_number,
     v.log_index,
     v.block_time,
     v.event,
     v.bonded,
     v.unbonding,
     v.release_at,
     v.tier,
     v.shares,
     v.pool_shares
    FROM (( SELECT DISTINCT o.chain_id,
             o.account,
             o.pool_id
            FROM state.position_version o
           WHERE (o.opened AND (o.block_number <= position_at.up_to))) k
      CROSS JOIN LATERAL ( SELECT v_1.chain_id,
             v_1.pool_id,
             v_1.account,
             v_1.block_number,
             v_1.log_index,
             v_1.block_time,
             v_1.event,
             v_1.bonded,
             v_1.unbonding,
             v_1.release_at,
             v_1.tier,
             v_1.shares,
             v_1.pool_shares,
             v_1.opened
            FROM state.position_version v_1
           WHERE ((v_1.chain_id = k.chain_id) AND (v_1.pool_id = k.pool_id) AND (v_1.account = k.account) AND (v_1.block_number <= position_at.up_to))
           ORDER BY v_1.block_number DESC, v_1.log_index DESC
          LIMIT 1) v);
END;
comment on function state.position_at(bigint) is 'Every position as of a block, that block included; columns as in state.position.';

create view state.pool as
 SELECT chain_id,
    pool_id,
    asset,
    minimum,
    unbonding_periods,
    boosts,
    created_block,
    bonded,
    unbonding,
    shares,
    stakers
   FROM state.pool_at('9223372036854775807'::bigint) pool_at(chain_id, pool_id, asset, minimum, unbonding_periods, boosts, created_block, bonded, unbonding, shares, stakers);
comment on view state.pool is 'Every pool as of the tip: its terms, and its totals over all positions.';
comment on column state.pool.chain_id is 'EIP-155 chain id.';
comment on column state.pool.pool_id is 'Pool: salt << 160 | asset.';
comment on column state.pool.asset is 'Token that is staked. 20 bytes.';
comment on column state.pool.minimum is 'Shares below which the pool counts as empty.';
comment on column state.pool.unbonding_periods is 'Per tier the time an exit takes; 0 = liquid. Seconds.';
comment on column state.pool.boosts is 'Per tier what a bonded base unit counts, 10000 = 1x. Basis points.';
comment on column state.pool.created_block is 'Block that created the pool.';
comment on column state.pool.bonded is 'Bonded stake of all positions. Asset base units.';
comment on column state.pool.unbonding is 'Unbonding stake of all positions. Asset base units.';
comment on column state.pool.shares is 'Boosted shares, as the latest event of the pool states them.';
comment on column state.pool.stakers is 'Accounts with stake, bonded or unbonding.';

create view state.weight as
 SELECT DISTINCT ON (w.chain_id, w.pool_id) w.chain_id,
    w.pool_id,
    w.epoch AS since_epoch,
    w.weight
   FROM evt.weight_set w
     JOIN state.tip t ON t.chain_id = w.chain_id AND w.epoch <= t.epoch
  ORDER BY w.chain_id, w.pool_id, w.epoch DESC, w.block_number DESC, w.log_index DESC;
comment on view state.weight is 'The weight of each pool in the epoch that runs at the tip. A pool without a row has none.';
comment on column state.weight.chain_id is 'EIP-155 chain id.';
comment on column state.weight.pool_id is 'Pool: salt << 160 | asset.';
comment on column state.weight.since_epoch is 'First epoch the weight held in.';
comment on column state.weight.weight is 'Weight; a pool''s share of the emission is weight over the sum of weights.';

create view state.emission as
 SELECT DISTINCT ON (e.chain_id) e.chain_id,
    e.epoch AS since_epoch,
    e.per_epoch
   FROM evt.emission_set e
     JOIN state.tip t ON t.chain_id = e.chain_id AND e.epoch <= t.epoch
  ORDER BY e.chain_id, e.epoch DESC, e.block_number DESC, e.log_index DESC;
comment on view state.emission is 'The emission in the epoch that runs at the tip.';
comment on column state.emission.chain_id is 'EIP-155 chain id.';
comment on column state.emission.since_epoch is 'First epoch the emission held in.';
comment on column state.emission.per_epoch is 'Emission per epoch. ALM base units, 18 decimals.';

create view state.pool_price as
 SELECT p.chain_id,
    p.pool_id,
    1::numeric AS alm,
    1::numeric AS asset
   FROM evt.pool_created p
     JOIN chain.deployment d ON d.chain_id = p.chain_id AND d.alm = p.asset
UNION ALL
 SELECT p.chain_id,
    p.pool_id,
    2::numeric *
        CASE d.alm
            WHEN t.token0 THEN r.reserve0
            ELSE r.reserve1
        END AS alm,
    r.supply AS asset
   FROM evt.pool_created p
     JOIN chain.deployment d ON d.chain_id = p.chain_id
     JOIN chain.token t ON t.chain_id = p.chain_id AND t.address = p.asset AND (d.alm = t.token0 OR d.alm = t.token1)
     JOIN state.pair r ON r.chain_id = p.chain_id AND r.pair = p.asset AND r.supply > 0::numeric;
comment on view state.pool_price is 'What a pool''s asset is worth in ALM, as a ratio of two integers: ALM pools 1:1, LP tokens of a pair with ALM at twice their ALM. Other pools have no row.';
comment on column state.pool_price.chain_id is 'EIP-155 chain id.';
comment on column state.pool_price.pool_id is 'Pool: salt << 160 | asset.';
comment on column state.pool_price.alm is 'So many ALM base units are worth ...';
comment on column state.pool_price.asset is '... so many asset base units.';

CREATE OR REPLACE FUNCTION mart.tier(unbonding_period bigint, boost bigint)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
BEGIN ATOMIC
 SELECT (((
         CASE unbonding_period
             WHEN 0 THEN 'liquid'::text
             ELSE mart.duration(unbonding_period)
         END || ' '::text) || (trim_scale(((boost)::numeric / 10000.0)))::text) || 'x'::text);
END;
comment on function mart.tier(bigint,bigint) is 'A tier as people say it, such as 7d 1.25x.';

create view mart.pool_name as
 SELECT p.chain_id,
    p.pool_id AS pool_number,
    mart.pool_hex(p.pool_id) AS pool_id,
    mart.hex(p.asset) AS asset,
    t.symbol AS asset_symbol,
    t.decimals AS asset_decimals,
        CASE
            WHEN t.token0 IS NULL THEN t.symbol
            ELSE ((COALESCE(t0.symbol, '?'::text) || '/'::text) || COALESCE(t1.symbol, '?'::text)) || ' LP'::text
        END AS name
   FROM evt.pool_created p
     LEFT JOIN chain.token t ON t.chain_id = p.chain_id AND t.address = p.asset
     LEFT JOIN chain.token t0 ON t0.chain_id = t.chain_id AND t0.address = t.token0
     LEFT JOIN chain.token t1 ON t1.chain_id = t.chain_id AND t1.address = t.token1;
comment on view mart.pool_name is 'What pools are called here, and their ids in both forms: the bridge from mart to evt and state.';
comment on column mart.pool_name.chain_id is 'EIP-155 chain id.';
comment on column mart.pool_name.pool_number is 'Pool id as a number, as evt and state keep it: salt << 160 | asset.';
comment on column mart.pool_name.pool_id is 'Pool id as 0x text: the salt, if any, then the address of the asset.';
comment on column mart.pool_name.asset is 'Address of the token that is staked.';
comment on column mart.pool_name.asset_symbol is 'Its symbol; null until read from the chain.';
comment on column mart.pool_name.asset_decimals is 'Its decimals; null until read from the chain.';
comment on column mart.pool_name.name is 'Symbol of the asset; for an LP token the symbols of its pair. Two pools of one asset share a name.';

create view mart.epoch as
 SELECT t.chain_id,
    e.epoch,
    to_timestamp((d.genesis_time + e.epoch * d.epoch_length)::double precision) AS starts_at,
    to_timestamp((d.genesis_time + (e.epoch + 1) * d.epoch_length)::double precision) AS ends_at,
    b."time" AS triggered_at,
    g.lateness,
        CASE
            WHEN g.to_epoch IS NOT NULL THEN GREATEST(g.to_epoch - g.from_epoch - 1, 0::bigint)
            ELSE NULL::bigint
        END AS missed,
    mart.scaled(COALESCE(g.emission_per_epoch, s.per_epoch), a.decimals::integer) AS emission,
    COALESCE(g.emission_per_epoch, s.per_epoch) AS emission_raw,
    mart.scaled(p.amount, a.decimals::integer) AS tip,
    p.amount AS tip_raw,
    mart.hex(g.caller) AS caller,
    mart.hex(g.tx_hash) AS tx_hash
   FROM state.tip t
     JOIN chain.deployment d ON d.chain_id = t.chain_id
     CROSS JOIN LATERAL generate_series(0::bigint, t.epoch) e(epoch)
     LEFT JOIN evt.epoch_triggered g ON g.chain_id = t.chain_id AND g.to_epoch = e.epoch
     LEFT JOIN chain.block b ON b.chain_id = g.chain_id AND b.number = g.block_number
     LEFT JOIN LATERAL ( SELECT emission_set.per_epoch
           FROM evt.emission_set
          WHERE emission_set.chain_id = t.chain_id AND emission_set.epoch <= e.epoch
          ORDER BY emission_set.epoch DESC, emission_set.block_number DESC, emission_set.log_index DESC
         LIMIT 1) s ON true
     LEFT JOIN ( SELECT tip_paid.chain_id,
            tip_paid.epoch,
            sum(tip_paid.amount) AS amount
           FROM evt.tip_paid
          GROUP BY tip_paid.chain_id, tip_paid.epoch) p ON p.chain_id = t.chain_id AND p.epoch = e.epoch
     LEFT JOIN chain.token a ON a.chain_id = d.chain_id AND a.address = d.alm;
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

create view state.penalty as
 SELECT chain_id,
    pool_id::numeric(78,0) AS pool_id,
    charged,
    leaves,
    pending
   FROM state.penalty_at('9223372036854775807'::bigint) penalty_at(chain_id, pool_id, charged, leaves, pending);
comment on view state.penalty is 'What leaving early has cost in each pool, as of the tip.';
comment on column state.penalty.chain_id is 'EIP-155 chain id.';
comment on column state.penalty.pool_id is 'Pool: salt << 160 | asset.';
comment on column state.penalty.charged is 'All penalties so far. Asset base units.';
comment on column state.penalty.leaves is 'How often somebody paid one.';
comment on column state.penalty.pending is 'What of it waits in the vault to be handed over. Asset base units.';

create view state.reward as
 SELECT chain_id,
    pool_id,
    token,
    place,
    funded,
    carried,
    paid,
    claims
   FROM state.reward_at('9223372036854775807'::bigint) reward_at(chain_id, pool_id, token, place, funded, carried, paid, claims);
comment on view state.reward is 'Every reward token of every pool as of the tip. Emission is not in funded.';
comment on column state.reward.chain_id is 'EIP-155 chain id.';
comment on column state.reward.pool_id is 'Pool: salt << 160 | asset.';
comment on column state.reward.token is 'Reward token. 20 bytes.';
comment on column state.reward.place is 'Its place among the pool''s rewards: 0 is ALM, further ones as they were first funded; null while it never was.';
comment on column state.reward.funded is 'What sponsors and penalties ever brought. Token base units.';
comment on column state.reward.carried is 'What streamed while nobody was staked and waits for a staker, at the pool''s last settlement. Token base units.';
comment on column state.reward.paid is 'What was claimed. Token base units.';
comment on column state.reward.claims is 'How often.';

create view state.vote as
 SELECT chain_id,
    delegate,
    votes,
    block_number
   FROM state.vote_at('9223372036854775807'::bigint) vote_at(chain_id, delegate, votes, block_number);
comment on view state.vote is 'Votes of every delegate as of the tip. All of them together are the electorate: who never delegated does not count.';
comment on column state.vote.chain_id is 'EIP-155 chain id.';
comment on column state.vote.delegate is 'Who votes. 20 bytes.';
comment on column state.vote.votes is 'Votes: staked ALM of those who chose the delegate. ALM base units.';
comment on column state.vote.block_number is 'Block that changed them last.';

create view state.gauge_vote as
 SELECT chain_id,
    epoch,
    pool_id,
    votes,
    total,
    counted
   FROM state.gauge_vote_at('9223372036854775807'::bigint) gauge_vote_at(chain_id, epoch, pool_id, votes, total, counted);
comment on view state.gauge_vote is 'Gauge votes by epoch and pool. In an epoch that has any, they alone split the emission: each pool gets counted over total.';
comment on column state.gauge_vote.chain_id is 'EIP-155 chain id.';
comment on column state.gauge_vote.epoch is 'Epoch that the votes count in.';
comment on column state.gauge_vote.pool_id is 'Pool: salt << 160 | asset.';
comment on column state.gauge_vote.votes is 'The pool''s votes. Whole ALM.';
comment on column state.gauge_vote.total is 'All votes for the epoch. Whole ALM.';
comment on column state.gauge_vote.counted is 'What of the pool''s votes counts within the cap; the rest of its share stays in the reserve. Whole ALM.';

CREATE OR REPLACE FUNCTION state.pool_at(of_chain bigint, up_to bigint)
 RETURNS TABLE(chain_id bigint, pool_id numeric, asset bytea, minimum numeric, unbonding_periods bigint[], boosts bigint[], created_block bigint, bonded numeric, unbonding numeric, shares numeric, stakers bigint)
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT p.chain_id,
     p.pool_id,
     p.asset,
     p.minimum,
     p.unbonding_periods,
     p.boosts,
     p.created_block,
     p.bonded,
     p.unbonding,
     p.shares,
     p.stakers
    FROM state.pool_at(pool_at.up_to) p(chain_id, pool_id, asset, minimum, unbonding_periods, boosts, created_block, bonded, unbonding, shares, stakers)
   WHERE (p.chain_id = pool_at.of_chain);
END;
comment on function state.pool_at(bigint,bigint) is 'Every pool of a chain as of a block, that block included; columns as in state.pool.';

CREATE OR REPLACE FUNCTION state.reward_at(of_chain bigint, up_to bigint)
 RETURNS TABLE(chain_id bigint, pool_id numeric, token bytea, place bigint, funded numeric, carried numeric, paid numeric, claims bigint)
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT r.chain_id,
     r.pool_id,
     r.token,
     r.place,
     r.funded,
     r.carried,
     r.paid,
     r.claims
    FROM state.reward_at(reward_at.up_to) r(chain_id, pool_id, token, place, funded, carried, paid, claims)
   WHERE (r.chain_id = reward_at.of_chain);
END;
comment on function state.reward_at(bigint,bigint) is 'The books of every reward token of a chain''s pools as of a block, that block included; columns as in state.reward.';

CREATE OR REPLACE FUNCTION state.vote_at(of_chain bigint, up_to bigint)
 RETURNS TABLE(chain_id bigint, delegate bytea, votes numeric, block_number bigint)
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT v.chain_id,
     v.delegate,
     v.votes,
     v.block_number
    FROM state.vote_at(vote_at.up_to) v(chain_id, delegate, votes, block_number)
   WHERE (v.chain_id = vote_at.of_chain);
END;
comment on function state.vote_at(bigint,bigint) is 'The votes of every delegate of a chain as of a block, that block included; columns as in state.vote.';

CREATE OR REPLACE FUNCTION state.gauge_vote_at(of_chain bigint, up_to bigint)
 RETURNS TABLE(chain_id bigint, epoch bigint, pool_id numeric, votes bigint, total bigint, counted bigint)
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT g.chain_id,
     g.epoch,
     g.pool_id,
     g.votes,
     g.total,
     g.counted
    FROM state.gauge_vote_at(gauge_vote_at.up_to) g(chain_id, epoch, pool_id, votes, total, counted)
   WHERE (g.chain_id = gauge_vote_at.of_chain);
END;
comment on function state.gauge_vote_at(bigint,bigint) is 'What votes give the pools of a chain in each epoch, as of a block, that block included; columns as in state.gauge_vote.';

create view state."position" as
 SELECT chain_id,
    pool_id,
    account,
    block_number,
    log_index,
    block_time,
    event,
    bonded,
    unbonding,
    release_at,
    tier,
    shares,
    pool_shares
   FROM state.position_at('9223372036854775807'::bigint) position_at(chain_id, pool_id, account, block_number, log_index, block_time, event, bonded, unbonding, release_at, tier, shares, pool_shares);
comment on view state."position" is 'Every position as of the tip: its latest version. Positions that were emptied stay, with zeros.';
comment on column state."position".chain_id is 'EIP-155 chain id.';
comment on column state."position".pool_id is 'Pool: salt << 160 | asset.';
comment on column state."position".account is 'Whose stake it is. 20 bytes.';
comment on column state."position".block_number is 'Block of the event that moved it last.';
comment on column state."position".log_index is 'Place of that event in its block.';
comment on column state."position".block_time is 'Time of that block.';
comment on column state."position".event is 'Table in schema evt that holds that event.';
comment on column state."position".bonded is 'Bonded stake. Asset base units.';
comment on column state."position".unbonding is 'Unbonding stake, matured part included. Asset base units.';
comment on column state."position".release_at is 'When the unbonding part is free; 0 = nothing unbonds. Unix seconds.';
comment on column state."position".tier is 'Index of the account''s tier, 0 = first.';
comment on column state."position".shares is 'Boosted shares of the account.';
comment on column state."position".pool_shares is 'Boosted shares of the whole pool after that event.';

CREATE OR REPLACE FUNCTION mart.tiers(unbonding_periods bigint[], boosts bigint[])
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
BEGIN ATOMIC
 SELECT string_agg(mart.tier(t.unbonding_period, t.boost), ', '::text ORDER BY t.index) AS string_agg
    FROM UNNEST(tiers.unbonding_periods, tiers.boosts) WITH ORDINALITY t(unbonding_period, boost, index);
END;
comment on function mart.tiers(bigint[],bigint[]) is 'The tiers of a pool as people say them, lowest first.';

create view mart.reward_ledger as
 SELECT r.chain_id,
    b."time",
    r.block_number,
    r.log_index,
    mart.hex(r.account) AS account,
    mart.hex(r.receiver) AS receiver,
    mart.pool_hex(r.pool_id) AS pool_id,
    n.name AS pool_name,
    mart.hex(r.token) AS token,
    t.symbol,
    mart.scaled(r.amount, t.decimals::integer) AS amount,
    r.amount AS amount_raw,
    mart.hex(r.tx_hash) AS tx_hash,
    COALESCE(r.receiver = d.vault, false) AS compounded
   FROM evt.reward_claimed r
     JOIN chain.block b ON b.chain_id = r.chain_id AND b.number = r.block_number
     LEFT JOIN chain.deployment d ON d.chain_id = r.chain_id
     LEFT JOIN mart.pool_name n ON n.chain_id = r.chain_id AND n.pool_number = r.pool_id
     LEFT JOIN chain.token t ON t.chain_id = r.chain_id AND t.address = r.token
  WHERE r.amount > 0::numeric;
comment on view mart.reward_ledger is 'One line a reward that was paid: what an account owes its tax office an explanation for.';
comment on column mart.reward_ledger.chain_id is 'EIP-155 chain id.';
comment on column mart.reward_ledger."time" is 'Time of the block.';
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
comment on column mart.reward_ledger.compounded is 'Whether it went straight into the account''s stake: the vault got it.';

create view state.emission_share as
 SELECT p.chain_id,
    p.pool_id,
        CASE
            WHEN g.total IS NULL THEN COALESCE(w.weight, 0::bigint)
            ELSE COALESCE(v.counted, 0::bigint)
        END AS part,
    COALESCE(g.total::numeric, sum(COALESCE(w.weight, 0::bigint)) OVER (PARTITION BY p.chain_id)) AS whole,
    g.total IS NOT NULL AS by_votes
   FROM evt.pool_created p
     LEFT JOIN state.tip t ON t.chain_id = p.chain_id
     LEFT JOIN state.weight w ON w.chain_id = p.chain_id AND w.pool_id = p.pool_id
     LEFT JOIN ( SELECT DISTINCT gauge_vote.chain_id,
            gauge_vote.epoch,
            gauge_vote.total
           FROM state.gauge_vote) g ON g.chain_id = p.chain_id AND g.epoch = t.epoch
     LEFT JOIN state.gauge_vote v ON v.chain_id = p.chain_id AND v.epoch = t.epoch AND v.pool_id = p.pool_id;
comment on view state.emission_share is 'What part of the emission each pool gets in the epoch that runs at the tip: part over whole.';
comment on column state.emission_share.chain_id is 'EIP-155 chain id.';
comment on column state.emission_share.pool_id is 'Pool: salt << 160 | asset.';
comment on column state.emission_share.part is 'Weight of the pool, or its votes within the cap.';
comment on column state.emission_share.whole is 'All weights, or all votes.';
comment on column state.emission_share.by_votes is 'Whether gauge votes split the emission of the epoch.';

create view mart.reward as
 SELECT r.chain_id,
    mart.pool_hex(r.pool_id) AS pool_id,
    n.name AS pool_name,
    mart.hex(r.token) AS token,
    t.symbol,
    r.place,
    mart.scaled(r.funded, t.decimals::integer) AS funded,
    r.funded AS funded_raw,
    mart.scaled(r.paid, t.decimals::integer) AS paid,
    r.paid AS paid_raw,
    r.claims,
    mart.scaled(r.carried, t.decimals::integer) AS carried,
    r.carried AS carried_raw,
    mart.scaled(COALESCE(s.amount, 0::numeric), t.decimals::integer) AS this_epoch,
    COALESCE(s.amount, 0::numeric) AS this_epoch_raw,
    s.last_epoch
   FROM state.reward r
     JOIN state.tip i ON i.chain_id = r.chain_id
     LEFT JOIN ( SELECT e.chain_id,
            e.pool_id,
            e.token,
            max(e.epoch) AS last_epoch,
            sum(e.sponsored + e.penalty + e.carried) FILTER (WHERE e.epoch = i_1.epoch) AS amount
           FROM state.stream e
             JOIN state.tip i_1 ON i_1.chain_id = e.chain_id
          GROUP BY e.chain_id, e.pool_id, e.token) s ON s.chain_id = r.chain_id AND s.pool_id = r.pool_id AND s.token = r.token
     LEFT JOIN mart.pool_name n ON n.chain_id = r.chain_id AND n.pool_number = r.pool_id
     LEFT JOIN chain.token t ON t.chain_id = r.chain_id AND t.address = r.token;
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
 SELECT l.chain_id,
    (l."time" AT TIME ZONE 'UTC'::text)::date AS day,
    mart.pool_hex(l.pool_id) AS pool_id,
    n.name AS pool_name,
    n.asset_symbol,
    count(*) AS leaves,
    count(DISTINCT l.account) AS accounts,
    mart.scaled(sum(l.amount), n.asset_decimals::integer) AS left_early,
    sum(l.amount) AS left_early_raw,
    mart.scaled(sum(l.penalty), n.asset_decimals::integer) AS penalty,
    sum(l.penalty) AS penalty_raw,
    round(sum(l.penalty) / NULLIF(sum(l.amount), 0::numeric), 8) AS rate
   FROM ( SELECT e.chain_id,
            b."time",
            e.pool_id,
            e.account,
            e.amount,
            e.penalty
           FROM evt.withdrawn_early e
             JOIN chain.block b ON b.chain_id = e.chain_id AND b.number = e.block_number
        UNION ALL
         SELECT e.chain_id,
            b."time",
            e.pool_id,
            e.account,
            e.amount,
            e.penalty
           FROM evt.emergency_withdrawn e
             JOIN chain.block b ON b.chain_id = e.chain_id AND b.number = e.block_number) l
     LEFT JOIN mart.pool_name n ON n.chain_id = l.chain_id AND n.pool_number = l.pool_id
  GROUP BY l.chain_id, ((l."time" AT TIME ZONE 'UTC'::text)::date), l.pool_id, n.name, n.asset_symbol, n.asset_decimals;
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
 SELECT v.chain_id,
    mart.hex(v.delegate) AS delegate,
    mart.scaled(v.votes, a.decimals::integer) AS votes,
    v.votes AS votes_raw,
    round(v.votes / NULLIF(sum(v.votes) OVER (PARTITION BY v.chain_id), 0::numeric), 8) AS share,
    COALESCE(g.delegators, 0::bigint) AS delegators,
    v.block_number AS changed_block
   FROM state.vote v
     LEFT JOIN ( SELECT delegation.chain_id,
            delegation.delegate,
            count(*) AS delegators
           FROM state.delegation
          GROUP BY delegation.chain_id, delegation.delegate) g ON g.chain_id = v.chain_id AND g.delegate = v.delegate
     LEFT JOIN chain.deployment d ON d.chain_id = v.chain_id
     LEFT JOIN chain.token a ON a.chain_id = d.chain_id AND a.address = d.alm;
comment on view mart.voting_power is 'Who votes with how much staked ALM, as of the tip. Delegates who lost all stay, with zero.';
comment on column mart.voting_power.chain_id is 'EIP-155 chain id.';
comment on column mart.voting_power.delegate is 'Who votes.';
comment on column mart.voting_power.votes is 'Votes. Whole ALM staked.';
comment on column mart.voting_power.votes_raw is 'The same in ALM base units.';
comment on column mart.voting_power.share is 'Part of all votes, 0.25 = 25 %.';
comment on column mart.voting_power.delegators is 'Accounts that chose the delegate, itself included.';
comment on column mart.voting_power.changed_block is 'Block that changed the votes last.';

CREATE OR REPLACE FUNCTION state.position_at(of_chain bigint, up_to bigint)
 RETURNS TABLE(chain_id bigint, pool_id numeric, account bytea, block_number bigint, log_index integer, block_time timestamp with time zone, event text, bonded numeric, unbonding numeric, release_at bigint, tier bigint, shares numeric, pool_shares numeric)
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT p.chain_id,
     p.pool_id,
     p.account,
     p.block_number,
     p.log_index,
     p.block_time,
     p.event,
     p.bonded,
     p.unbonding,
     p.release_at,
     p.tier,
     p.shares,
     p.pool_shares
    FROM state.position_at(position_at.up_to) p(chain_id, pool_id, account, block_number, log_index, block_time, event, bonded, unbonding, release_at, tier, shares, pool_shares)
   WHERE (p.chain_id = position_at.of_chain);
END;
comment on function state.position_at(bigint,bigint) is 'Every position of a chain as of a block, that block included; columns as in state.position. Ask for one pool or account in the where clause: it is found by key.';

create view mart."position" as
 SELECT p.chain_id,
    n.pool_id,
    n.name AS pool_name,
    mart.hex(p.account) AS account,
    mart.scaled(p.bonded, n.asset_decimals::integer) AS bonded,
    p.bonded AS bonded_raw,
    mart.scaled(p.unbonding, n.asset_decimals::integer) AS unbonding,
    p.unbonding AS unbonding_raw,
        CASE
            WHEN p.release_at > 0 THEN to_timestamp(p.release_at::double precision)
            ELSE NULL::timestamp with time zone
        END AS free_at,
    p.tier,
    mart.tier(c.unbonding_periods[(p.tier + 1)], c.boosts[(p.tier + 1)]) AS tier_terms,
    mart.scaled(p.shares, n.asset_decimals::integer) AS shares,
    p.shares AS shares_raw,
    mart.scaled(div((p.bonded + p.unbonding) * v.alm, v.asset), a.decimals::integer) AS value_alm,
    div((p.bonded + p.unbonding) * v.alm, v.asset) AS value_alm_raw,
    p.event AS moved_by,
    p.block_time AS moved_at,
    p.block_number AS moved_block
   FROM state."position" p
     JOIN evt.pool_created c ON c.chain_id = p.chain_id AND c.pool_id = p.pool_id
     JOIN mart.pool_name n ON n.chain_id = p.chain_id AND n.pool_number = p.pool_id
     LEFT JOIN state.pool_price v ON v.chain_id = p.chain_id AND v.pool_id = p.pool_id
     LEFT JOIN chain.deployment d ON d.chain_id = p.chain_id
     LEFT JOIN chain.token a ON a.chain_id = d.chain_id AND a.address = d.alm;
comment on view mart."position" is 'Every position as of the tip. Positions that were emptied stay, with zeros.';
comment on column mart."position".chain_id is 'EIP-155 chain id.';
comment on column mart."position".pool_id is 'Pool id as 0x text: the salt, if any, then the address of the asset.';
comment on column mart."position".pool_name is 'Symbol of the asset; for an LP token the symbols of its pair.';
comment on column mart."position".account is 'Whose stake it is.';
comment on column mart."position".bonded is 'Bonded stake. Whole asset tokens.';
comment on column mart."position".bonded_raw is 'Bonded stake. Asset base units.';
comment on column mart."position".unbonding is 'Stake on its way out, or free already. Whole asset tokens.';
comment on column mart."position".unbonding_raw is 'Stake on its way out, or free already. Asset base units.';
comment on column mart."position".free_at is 'When the unbonding part is free; null where nothing unbonds.';
comment on column mart."position".tier is 'Index of the tier, 0 = first.';
comment on column mart."position".tier_terms is 'Terms of the tier, such as 7d 1.25x.';
comment on column mart."position".shares is 'Boosted shares: one whole unboosted token is one share.';
comment on column mart."position".shares_raw is 'Boosted shares: one unboosted base unit is one.';
comment on column mart."position".value_alm is 'Worth of the stake. Whole ALM; null where the asset has no price in ALM.';
comment on column mart."position".value_alm_raw is 'Worth of the stake, rounded down. ALM base units.';
comment on column mart."position".moved_by is 'The event that moved it last, by its table in evt.';
comment on column mart."position".moved_at is 'Time of that event''s block.';
comment on column mart."position".moved_block is 'That block.';

create view mart.param_change as
 WITH change AS (
         SELECT pool_created.chain_id,
            pool_created.block_number,
            pool_created.log_index,
            pool_created.tx_hash,
            'pool'::text AS setting,
            pool_created.pool_id,
            NULL::numeric AS old_value,
            NULL::numeric AS new_value,
            (((('created with tiers '::text || mart.tiers(pool_created.unbonding_periods, pool_created.boosts)) || ', penalty '::text) || trim_scale(pool_created.penalty_bps::numeric / 100.0)) || ' %'::text) ||
                CASE
                    WHEN pool_created.votes THEN ', votes'::text
                    ELSE ''::text
                END AS detail,
            NULL::bigint AS epoch
           FROM evt.pool_created
        UNION ALL
         SELECT weight_set.chain_id,
            weight_set.block_number,
            weight_set.log_index,
            weight_set.tx_hash,
            'weight'::text AS setting,
            weight_set.pool_id,
            lag(weight_set.weight) OVER (PARTITION BY weight_set.chain_id, weight_set.pool_id ORDER BY weight_set.block_number, weight_set.log_index) AS old_value,
            weight_set.weight AS new_value,
            ('of '::text || weight_set.total_weight) || ' in all'::text AS detail,
            weight_set.epoch
           FROM evt.weight_set
        UNION ALL
         SELECT e.chain_id,
            e.block_number,
            e.log_index,
            e.tx_hash,
            'emission'::text AS setting,
            NULL::numeric AS pool_id,
            mart.scaled(lag(e.per_epoch) OVER (PARTITION BY e.chain_id ORDER BY e.block_number, e.log_index), a.decimals::integer) AS old_value,
            mart.scaled(e.per_epoch, a.decimals::integer) AS new_value,
            COALESCE(a.symbol, 'ALM'::text) || ' per epoch'::text AS detail,
            e.epoch
           FROM evt.emission_set e
             LEFT JOIN chain.deployment d_1 ON d_1.chain_id = e.chain_id
             LEFT JOIN chain.token a ON a.chain_id = d_1.chain_id AND a.address = d_1.alm
        UNION ALL
         SELECT r.chain_id,
            r.block_number,
            r.log_index,
            r.tx_hash,
            'reward token'::text AS setting,
            r.pool_id,
            NULL::numeric AS "numeric",
            NULL::numeric AS "numeric",
            ((COALESCE(t.symbol, '?'::text) || ' '::text) || mart.hex(r.token)) || ' may be funded'::text AS detail,
            NULL::bigint AS int8
           FROM evt.reward_token_added r
             LEFT JOIN chain.token t ON t.chain_id = r.chain_id AND t.address = r.token
        UNION ALL
         SELECT entry_paused.chain_id,
            entry_paused.block_number,
            entry_paused.log_index,
            entry_paused.tx_hash,
            'pause'::text AS setting,
            entry_paused.pool_id,
            NULL::numeric AS "numeric",
            NULL::numeric AS "numeric",
            ('entry is closed until '::text || to_char((to_timestamp(entry_paused.until::double precision) AT TIME ZONE 'UTC'::text), 'YYYY-MM-DD HH24:MI:SS'::text)) || ' UTC'::text AS detail,
            NULL::bigint AS int8
           FROM evt.entry_paused
        UNION ALL
         SELECT guardian_set.chain_id,
            guardian_set.block_number,
            guardian_set.log_index,
            guardian_set.tx_hash,
            'guardian'::text AS setting,
            NULL::numeric AS "numeric",
            NULL::numeric AS "numeric",
            NULL::numeric AS "numeric",
            mart.hex(guardian_set.guardian) || ' may pause entry'::text AS detail,
            NULL::bigint AS int8
           FROM evt.guardian_set
        UNION ALL
         SELECT gauge_set.chain_id,
            gauge_set.block_number,
            gauge_set.log_index,
            gauge_set.tx_hash,
            'gauge'::text AS setting,
            NULL::numeric AS "numeric",
            trim_scale(lag(gauge_set.cap_bps) OVER (PARTITION BY gauge_set.chain_id ORDER BY gauge_set.block_number, gauge_set.log_index)::numeric / 10000.0) AS trim_scale,
            trim_scale(gauge_set.cap_bps::numeric / 10000.0) AS trim_scale,
            ('most of the emission that votes by '::text || mart.hex(gauge_set.gauge)) || ' give a pool'::text AS detail,
            NULL::bigint AS int8
           FROM evt.gauge_set
        )
 SELECT c.chain_id,
    b."time",
    c.block_number,
    c.log_index,
    c.setting,
    mart.pool_hex(c.pool_id) AS pool_id,
    n.name AS pool_name,
    c.old_value,
    c.new_value,
    c.detail,
    c.epoch AS effective_epoch,
    to_timestamp((d.genesis_time + c.epoch * d.epoch_length)::double precision) AS effective_at,
    mart.hex(c.tx_hash) AS tx_hash
   FROM change c
     JOIN chain.block b ON b.chain_id = c.chain_id AND b.number = c.block_number
     LEFT JOIN mart.pool_name n ON n.chain_id = c.chain_id AND n.pool_number = c.pool_id
     LEFT JOIN chain.deployment d ON d.chain_id = c.chain_id;
comment on view mart.param_change is 'What governance and the guardian set, when, and from when on it holds.';
comment on column mart.param_change.chain_id is 'EIP-155 chain id.';
comment on column mart.param_change."time" is 'Time of the block that set it.';
comment on column mart.param_change.block_number is 'That block.';
comment on column mart.param_change.log_index is 'Place in the block.';
comment on column mart.param_change.setting is 'What was set: pool, weight, emission, reward token, pause, guardian or gauge.';
comment on column mart.param_change.pool_id is 'Pool id as 0x text; null where it concerns all pools.';
comment on column mart.param_change.pool_name is 'Symbol of the pool''s asset; for an LP token the symbols of its pair.';
comment on column mart.param_change.old_value is 'Value set before, null for the first: a weight, whole ALM per epoch, or a part.';
comment on column mart.param_change.new_value is 'Value set: a weight, whole ALM per epoch, or a part; null where there is no number.';
comment on column mart.param_change.detail is 'The rest in words.';
comment on column mart.param_change.effective_epoch is 'First epoch it holds in; null where it holds at once.';
comment on column mart.param_change.effective_at is 'First second of that epoch.';
comment on column mart.param_change.tx_hash is 'Transaction that set it.';

create view mart.pool as
 SELECT p.chain_id,
    n.pool_id,
    n.name,
    n.asset,
    n.asset_symbol,
    mart.tiers(p.unbonding_periods, p.boosts) AS tiers,
    mart.scaled(p.bonded + p.unbonding, n.asset_decimals::integer) AS staked,
    p.bonded + p.unbonding AS staked_raw,
    mart.scaled(p.unbonding, n.asset_decimals::integer) AS unbonding,
    p.unbonding AS unbonding_raw,
    mart.scaled(p.shares, n.asset_decimals::integer) AS shares,
    p.shares AS shares_raw,
    mart.scaled(p.minimum, n.asset_decimals::integer) AS minimum,
    p.minimum AS minimum_raw,
    p.stakers,
    COALESCE(w.weight, 0::bigint) AS weight,
    round(f.part::numeric / NULLIF(f.whole, 0::numeric), 8) AS emission_share,
    mart.scaled(div((p.bonded + p.unbonding) * v.alm, v.asset), a.decimals::integer) AS tvl_alm,
    div((p.bonded + p.unbonding) * v.alm, v.asset) AS tvl_alm_raw,
    b."time" AS created_at,
    p.created_block,
    p.pool_id AS pool_number,
    trim_scale(c.penalty_bps::numeric / 10000.0) AS penalty,
    c.votes,
    mart.scaled(y.pending, n.asset_decimals::integer) AS pending_penalty,
    y.pending AS pending_penalty_raw,
        CASE
            WHEN to_timestamp(u.until::double precision) > i.block_time THEN to_timestamp(u.until::double precision)
            ELSE NULL::timestamp with time zone
        END AS entry_paused_until
   FROM state.pool p
     JOIN mart.pool_name n ON n.chain_id = p.chain_id AND n.pool_number = p.pool_id
     JOIN chain.block b ON b.chain_id = p.chain_id AND b.number = p.created_block
     JOIN evt.pool_created c ON c.chain_id = p.chain_id AND c.pool_id = p.pool_id
     JOIN state.emission_share f ON f.chain_id = p.chain_id AND f.pool_id = p.pool_id
     JOIN state.penalty y ON y.chain_id = p.chain_id AND y.pool_id = p.pool_id
     JOIN state.tip i ON i.chain_id = p.chain_id
     LEFT JOIN state.pause u ON u.chain_id = p.chain_id AND u.pool_id = p.pool_id
     LEFT JOIN state.weight w ON w.chain_id = p.chain_id AND w.pool_id = p.pool_id
     LEFT JOIN state.pool_price v ON v.chain_id = p.chain_id AND v.pool_id = p.pool_id
     LEFT JOIN chain.deployment d ON d.chain_id = p.chain_id
     LEFT JOIN chain.token a ON a.chain_id = d.chain_id AND a.address = d.alm;
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
 WITH yearly AS (
         SELECT p.chain_id,
            p.pool_id,
            p.name,
            p.asset,
            p.asset_symbol,
            p.tiers,
            p.staked,
            p.staked_raw,
            p.unbonding,
            p.unbonding_raw,
            p.shares,
            p.shares_raw,
            p.minimum,
            p.minimum_raw,
            p.stakers,
            p.weight,
            p.emission_share,
            p.tvl_alm,
            p.tvl_alm_raw,
            p.created_at,
            p.created_block,
            p.pool_number,
            p.penalty,
            p.votes,
            p.pending_penalty,
            p.pending_penalty_raw,
            p.entry_paused_until,
            t.block_time AS as_of,
            a.decimals AS alm_decimals,
            v.alm,
            v.asset AS per_asset,
            ( SELECT max(boost.boost) AS max
                   FROM unnest(s.boosts) boost(boost)) AS top_boost,
            COALESCE(e.per_epoch, 0::numeric) * f.part::numeric * 31536000::numeric / d.epoch_length::numeric / NULLIF(f.whole, 0::numeric) AS emission_raw
           FROM mart.pool p
             JOIN evt.pool_created s ON s.chain_id = p.chain_id AND s.pool_id = p.pool_number
             JOIN state.tip t ON t.chain_id = p.chain_id
             JOIN chain.deployment d ON d.chain_id = p.chain_id
             LEFT JOIN chain.token a ON a.chain_id = d.chain_id AND a.address = d.alm
             JOIN state.emission_share f ON f.chain_id = p.chain_id AND f.pool_id = p.pool_number
             LEFT JOIN state.emission e ON e.chain_id = p.chain_id
             LEFT JOIN state.pool_price v ON v.chain_id = p.chain_id AND v.pool_id = p.pool_number
        ), rated AS (
         SELECT y.chain_id,
            y.pool_id,
            y.name,
            y.asset,
            y.asset_symbol,
            y.tiers,
            y.staked,
            y.staked_raw,
            y.unbonding,
            y.unbonding_raw,
            y.shares,
            y.shares_raw,
            y.minimum,
            y.minimum_raw,
            y.stakers,
            y.weight,
            y.emission_share,
            y.tvl_alm,
            y.tvl_alm_raw,
            y.created_at,
            y.created_block,
            y.pool_number,
            y.penalty,
            y.votes,
            y.pending_penalty,
            y.pending_penalty_raw,
            y.entry_paused_until,
            y.as_of,
            y.alm_decimals,
            y.alm,
            y.per_asset,
            y.top_boost,
            y.emission_raw,
                CASE
                    WHEN y.shares_raw > 0::numeric AND y.shares_raw >= y.minimum_raw AND y.alm > 0::numeric THEN COALESCE(y.emission_raw, 0::numeric) * y.per_asset / (y.shares_raw * y.alm)
                    ELSE NULL::numeric
                END AS rate
           FROM yearly y
        )
 SELECT chain_id,
    pool_id,
    name,
    as_of,
    weight,
    emission_share,
    trim_scale(round(mart.scaled(COALESCE(emission_raw, 0::numeric), alm_decimals::integer), 6)) AS emission_per_year,
    tvl_alm,
    round(rate, 8) AS apr,
    trim_scale(top_boost::numeric / 10000.0) AS top_boost,
    round(rate * top_boost::numeric / 10000.0, 8) AS apr_top_boost
   FROM rated;
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

CREATE TRIGGER forget_blocks AFTER DELETE ON chain.block REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION chain.forget_blocks();
