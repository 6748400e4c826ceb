-- 0006_pair.sql: Uniswap V2 pairs whose LP tokens are staked: what they hold and how many LP tokens there are.
create table evt.pair_sync (
    chain_id     bigint         not null,
    block_number bigint         not null,
    log_index    integer        not null check (log_index >= 0),
    tx_hash      bytea          not null check (octet_length(tx_hash) = 32),
    pair         bytea          not null check (octet_length(pair) = 20),
    reserve0     numeric(78, 0) not null check (reserve0 >= 0),
    reserve1     numeric(78, 0) not null check (reserve1 >= 0),
    primary key (chain_id, block_number, log_index),
    foreign key (chain_id, block_number) references chain.block (chain_id, number) on delete cascade
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
    chain_id     bigint         not null,
    block_number bigint         not null,
    log_index    integer        not null check (log_index >= 0),
    tx_hash      bytea          not null check (octet_length(tx_hash) = 32),
    pair         bytea          not null check (octet_length(pair) = 20),
    sender       bytea          not null check (octet_length(sender) = 20),
    recipient    bytea          not null check (octet_length(recipient) = 20),
    amount       numeric(78, 0) not null check (amount >= 0),
    primary key (chain_id, block_number, log_index),
    foreign key (chain_id, block_number) references chain.block (chain_id, number) on delete cascade
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
