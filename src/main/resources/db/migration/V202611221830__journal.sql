-- Who changed what, when and why. Rows are added in the transaction of the change itself, and never altered.
create table journal_entry (
    id bigint generated always as identity primary key,
    at timestamptz not null default clock_timestamp(),
    batch uuid not null,
    person uuid,
    system text,
    on_behalf_of uuid,
    through text not null,
    plan uuid,
    element uuid not null,
    action text not null,
    field text,
    was text,
    became text,
    why text,
    constraint one_author check (num_nonnulls(person, system) = 1)
);

create index journal_entry_of_plan on journal_entry (plan, id);
create index journal_entry_of_element on journal_entry (element, id);

create function journal_only_grows() returns trigger language plpgsql as $$
begin
    raise exception 'The journal is only added to: % is refused', tg_op using errcode = 'insufficient_privilege';
end $$;

create trigger journal_only_grows before update or delete or truncate on journal_entry
    for each statement execute function journal_only_grows();

-- "Always": holds for a session that calls itself a replica, too.
alter table journal_entry enable always trigger journal_only_grows;

do $$ begin
    execute format('revoke update, delete, truncate on journal_entry from public, %I', current_user);
end $$;
