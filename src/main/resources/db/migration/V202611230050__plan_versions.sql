-- A plan frozen: the whole of what it said, what was understood of it, and whose it was, in one text that stands by itself.
-- Nothing of it is looked up in other tables, nor made again from the journal, so nothing that changes there changes it.
create table plan_version (
    plan uuid not null references plan,
    number int not null check (number > 0),
    name text not null check (name <> '' and length(name) <= 200),
    note text check (note <> ''),
    -- The day it speaks of; its papers carry it.
    dated date not null,
    person uuid,
    system text,
    frozen timestamptz not null default clock_timestamp(),
    -- Where the journal stood, and the plan: to tell what has come since. Neither is needed to read the version.
    entry bigint not null,
    revision bigint not null,
    content text not null,
    primary key (plan, number),
    constraint one_who_froze check (num_nonnulls(person, system) = 1)
);

create function versions_stay_as_they_are() returns trigger language plpgsql as $$
begin
    raise exception 'A version of a plan stays as it is: % is refused', tg_op using errcode = 'insufficient_privilege';
end $$;

create trigger versions_stay_as_they_are before update or delete or truncate on plan_version
    for each statement execute function versions_stay_as_they_are();

-- "Always": holds for a session that calls itself a replica, too.
alter table plan_version enable always trigger versions_stay_as_they_are;

do $$ begin
    execute format('revoke update, delete, truncate on plan_version from public, %I', current_user);
end $$;

-- A version's papers, made once and kept for good: another build may draw otherwise, and what was given out must stay the same.
create table publishing_version_paper (
    plan uuid not null,
    number int not null,
    format text not null,
    content bytea not null,
    made timestamptz not null default clock_timestamp(),
    primary key (plan, number, format)
);
alter table publishing_version_paper alter column content set storage external;
