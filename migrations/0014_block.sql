-- 0014_block.sql: everything still hangs on its block, at the price of one look-up a statement instead of one a row; who may write
-- a chain's ledger; what of it is final; what could not be decoded.
do $$
declare
    hanging record;
begin
    for hanging in
        select format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname) as cut
        from pg_constraint k
        join pg_class c on c.oid = k.conrelid
        join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'evt'
        where k.contype = 'f'
    loop
        execute hanging.cut;
    end loop;
end
$$;

create function chain.forget_blocks() returns trigger language plpgsql as $$
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
$$;
comment on function chain.forget_blocks() is 'Deletes what hung on deleted blocks: the rows of every table with a block_number in this schema and in its siblings evt and state, those added later too.';

create trigger forget_blocks after delete on chain.block referencing old table as gone
for each statement execute function chain.forget_blocks();

comment on table chain.block is 'Blocks indexed so far, on the chain we take for the winning one. The highest is the tip; a fork deletes from its first block on, and every row with a block_number goes with its block, by trigger.';

alter table chain.deployment add column keeps_state boolean not null default true;
comment on column chain.deployment.keeps_state is 'Whether schema state is written with the events. Without, this is an archive of events: faster to fill, and state knows nothing.';

create table chain.parked_log (
    chain_id     bigint  not null,
    block_number bigint  not null,
    log_index    integer not null check (log_index >= 0),
    tx_hash      bytea   not null check (octet_length(tx_hash) = 32),
    address      bytea   not null check (octet_length(address) = 20),
    topics       bytea[] not null check (cardinality(topics) <= 4),
    data         bytea   not null,
    reason       text    not null,
    primary key (chain_id, block_number, log_index)
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

create table chain.lease (
    chain_id   bigint      not null check (chain_id > 0),
    token      bigint      not null check (token > 0),
    holder     text        not null,
    expires_at timestamptz not null,
    primary key (chain_id)
);
comment on table chain.lease is 'Who may write a chain''s ledger. A writer whose token is not this one any more is refused, whatever it believes.';
comment on column chain.lease.chain_id is 'EIP-155 chain id.';
comment on column chain.lease.token is 'Rises each time the lease changes hands.';
comment on column chain.lease.holder is 'Who holds it, as it calls itself.';
comment on column chain.lease.expires_at is 'When another may take it, by this database''s clock; 1970 once it is given back.';

create table chain.finality (
    chain_id         bigint not null check (chain_id > 0),
    safe_number      bigint,
    safe_hash        bytea  check (octet_length(safe_hash) = 32),
    finalized_number bigint,
    finalized_hash   bytea  check (octet_length(finalized_hash) = 32),
    marked_at        timestamptz not null,
    reopened_at      timestamptz,
    reopened_from    bigint,
    primary key (chain_id),
    check ((safe_number is null) = (safe_hash is null)),
    check ((finalized_number is null) = (finalized_hash is null)),
    check (finalized_number <= safe_number),
    check ((reopened_at is null) = (reopened_from is null))
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
