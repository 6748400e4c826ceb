-- 0019_checks.sql: drops the checks of event tables that no row can break. Rows come by COPY in a form of which every number is
-- unsigned and every hash and address has its length, whatever a node said. Evaluating the checks took a ninth of Postgres's time to
-- load; those that a contract's word could break stay.
lock table chain.block in exclusive mode; -- where every writer begins, so that one of another table's is not waited for in a circle

do $$
declare
    idle record;
begin
    for idle in
        select conrelid::regclass as place, conname
        from pg_constraint
        where contype = 'c' and connamespace = 'evt'::regnamespace and coninhcount = 0
            and pg_get_constraintdef(oid) ~ '^CHECK \(\((octet_length\(\w+\) = (20|32)|\w+ >= (0|\(0\)::numeric))\)\)$'
    loop
        execute format('alter table %s drop constraint %I', idle.place, idle.conname);
    end loop;
end
$$;
