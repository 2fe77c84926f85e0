-- Leave to change a plan that has been adopted, with its ground: a correction, or work towards a new decision.
create table adoption_amendment (
    id uuid primary key,
    plan uuid not null references plan,
    number int not null check (number > 0),
    kind text not null check (kind in ('CORRECTION', 'REVISION')),
    -- The version that holds while it is open.
    version int not null,
    why text not null check (why <> ''),
    authority text not null check (authority <> ''),
    dated date not null,
    opened timestamptz not null default clock_timestamp(),
    closed timestamptz,
    person uuid,
    system text,
    on_behalf_of uuid,
    unique (plan, number),
    foreign key (plan, version) references plan_version,
    constraint one_who_opened check (num_nonnulls(person, system) = 1)
);
create unique index adoption_amendment_one_open on adoption_amendment (plan) where closed is null;

-- What was changed under it, as the journal calls each go.
create table adoption_amendment_go (
    batch uuid primary key,
    amendment uuid not null references adoption_amendment,
    made timestamptz not null default clock_timestamp()
);
create index adoption_amendment_goes on adoption_amendment_go (amendment, made);

create function amendments_stay() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.closed is null and new.closed is not null and to_jsonb(new) - 'closed' = to_jsonb(old) - 'closed' then
        return new;
    end if;
    raise exception 'What gave leave to change an adopted plan stays; it is closed, once' using errcode = 'insufficient_privilege';
end $$;
create trigger amendments_stay before update or delete on adoption_amendment for each row execute function amendments_stay();
create trigger goes_stay before update or delete or truncate on adoption_amendment_go for each statement execute function decisions_stay();
alter table adoption_amendment enable always trigger amendments_stay;
alter table adoption_amendment_go enable always trigger goes_stay;
