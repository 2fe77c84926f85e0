-- A version's print: what anybody works out from its content, and finds on its papers. Chained to the one before it, so that
-- a version that is altered, taken out or put in between is seen, whoever lifts the trigger that keeps them.
alter table plan_version add column print text check (print ~ '^[0-9a-f]{64}$');
alter table plan_version add column chain text check (chain ~ '^[0-9a-f]{64}$');

create function version_print(content text) returns text language sql immutable as
    $$ select encode(sha256(convert_to(content, 'UTF8')), 'hex') $$;

-- The chain before it, then what it is called and when it was frozen, then its print; a line each.
create function version_chain(before text, v plan_version) returns text language sql stable as $$
    select encode(sha256(convert_to(concat_ws(E'\n', coalesce(before, ''), v.plan, v.number, v.dated,
        to_char(v.frozen at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), v.name, v.print), 'UTF8')), 'hex') $$;

alter table plan_version disable trigger versions_stay_as_they_are;
do $$
declare
    v plan_version;
    before text;
begin
    execute format('grant update on plan_version to %I', current_user);
    update plan_version set print = version_print(content);
    for v in select * from plan_version order by plan, number loop
        select chain into before from plan_version where plan = v.plan and number = v.number - 1;
        update plan_version set chain = version_chain(before, v) where plan = v.plan and number = v.number;
    end loop;
    execute format('revoke update on plan_version from %I', current_user);
end $$;
alter table plan_version enable always trigger versions_stay_as_they_are;

alter table plan_version alter column print set not null;
alter table plan_version alter column chain set not null;
create index plan_version_print on plan_version (left(print, 8));

create function version_gets_its_print() returns trigger language plpgsql as $$
begin
    if new.print is null then
        new.print := version_print(new.content);
        new.chain := version_chain((select chain from plan_version where plan = new.plan and number = new.number - 1), new);
    end if;
    return new;
end $$;
create trigger version_gets_its_print before insert on plan_version for each row execute function version_gets_its_print();
