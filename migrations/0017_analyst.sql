-- 0017_analyst.sql: a role that may read everything and change nothing.
do $$
declare
    room text;
begin
    if not exists (select from pg_roles where rolname = 'analyst') then
        begin
            create role analyst nologin;
            comment on role analyst is 'Reads all of Almanac, writes nothing. Make a login for a person by: create role ada login in role analyst; alter role ada set statement_timeout = ''5min''. A role does not hand such settings on.';
        exception
            when insufficient_privilege then
                raise notice 'may not create roles: let an administrator create role analyst, then grant it usage and select on schemas chain, evt, state and mart';
                return;
            when duplicate_object or unique_violation then
                null; -- made this moment beside us: roles are shared by all databases of a server
        end;
    end if;
    foreach room in array array['chain', 'evt', 'state', 'mart'] loop
        execute format('grant usage on schema %I to analyst', room);
        execute format('grant select on all tables in schema %I to analyst', room);
        execute format('alter default privileges in schema %I grant select on tables to analyst', room);
    end loop;
end
$$;
