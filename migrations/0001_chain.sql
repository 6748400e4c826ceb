-- 0001_chain.sql: which chains and deployments we follow, their tokens, and the blocks that events hang on.
create schema chain;
comment on schema chain is 'What we follow: deployments, tokens and blocks. Addresses and hashes are bytea.';

create table chain.deployment (
    chain_id     bigint not null check (chain_id > 0),
    genesis_hash bytea  not null check (octet_length(genesis_hash) = 32),
    vault        bytea  not null check (octet_length(vault) = 20),
    distributor  bytea  not null check (octet_length(distributor) = 20),
    alm          bytea  not null check (octet_length(alm) = 20),
    start_block  bigint not null check (start_block >= 0),
    genesis_time bigint not null check (genesis_time >= 0),
    epoch_length bigint not null check (epoch_length > 0),
    primary key (chain_id)
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

create table chain.token (
    chain_id bigint   not null check (chain_id > 0),
    address  bytea    not null check (octet_length(address) = 20),
    symbol   text     not null,
    decimals smallint not null check (decimals between 0 and 255),
    token0   bytea             check (octet_length(token0) = 20),
    token1   bytea             check (octet_length(token1) = 20),
    primary key (chain_id, address),
    check ((token0 is null) = (token1 is null))
);
comment on table chain.token is 'What a token calls itself: read once from its contract.';
comment on column chain.token.chain_id is 'EIP-155 chain id.';
comment on column chain.token.address is 'Address of the token. 20 bytes.';
comment on column chain.token.symbol is 'Symbol the token gives itself; not unique, not to be trusted.';
comment on column chain.token.decimals is 'Decimals: one whole token is 10^decimals base units.';
comment on column chain.token.token0 is 'For a Uniswap V2 pair its first token, else null. 20 bytes.';
comment on column chain.token.token1 is 'For a Uniswap V2 pair its second token, else null. 20 bytes.';

create table chain.block (
    chain_id    bigint      not null check (chain_id > 0),
    number      bigint      not null check (number >= 0),
    hash        bytea       not null check (octet_length(hash) = 32),
    parent_hash bytea       not null check (octet_length(parent_hash) = 32),
    time        timestamptz not null,
    primary key (chain_id, number),
    unique (chain_id, hash)
);
comment on table chain.block is 'Blocks indexed so far, on the chain we take for the winning one. The highest is the tip; a fork deletes from its first block on, and every event row goes with its block.';
comment on column chain.block.chain_id is 'EIP-155 chain id.';
comment on column chain.block.number is 'Block number.';
comment on column chain.block.hash is 'Block hash. 32 bytes.';
comment on column chain.block.parent_hash is 'Hash of the block before. 32 bytes.';
comment on column chain.block.time is 'Time the block carries, whole seconds.';
