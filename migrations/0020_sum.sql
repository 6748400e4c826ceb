-- 0020_sum.sql: totals and books are kept in the order they are written. A key with the number of the series in front had to be found
-- anew for every row, an eighth of Postgres's time to load with state; now every row is the last. Who asks for one series as of a block
-- needs an index of its own, which the indexer builds once it has caught up.
lock table chain.block in exclusive mode; -- where every writer begins

alter table state.pool_sum
    drop constraint pool_sum_pkey,
    add primary key (chain_id, block_number, series);
drop index state.pool_sum_block;

alter table state.reward_sum
    drop constraint reward_sum_pkey,
    add primary key (chain_id, block_number, series);
drop index state.reward_sum_block;

-- A ledger that has caught up long ago has no time without them.
do $$
begin
    if exists (select from state.pool_sum) then
        create index pool_sum_by_series on state.pool_sum (chain_id, series, block_number);
    end if;
    if exists (select from state.reward_sum) then
        create index reward_sum_by_series on state.reward_sum (chain_id, series, block_number);
    end if;
end
$$;
