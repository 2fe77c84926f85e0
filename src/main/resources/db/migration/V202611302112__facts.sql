-- What is said of a plan's numbers changes it without its words; the row is also what those who bring numbers wait for.
create table fact_plan (
    plan uuid primary key references plan,
    revision bigint not null default 0
);

-- Numbers that came in one go, with where they are from. Never altered: later ones of the same place and time stand in their place.
create table fact_delivery (
    -- Of the form or the fetching: sent twice, it is the same.
    id uuid primary key,
    plan uuid not null references fact_plan,
    -- A row of the ledger.
    indicator uuid not null,
    number int not null check (number > 0),
    way text not null check (way in ('FORM', 'PASTE', 'SHEET', 'FILE', 'OFFICIAL')),
    name text check (name <> ''),
    source text not null check (source <> ''),
    link text check (link ~ '^https?://'),
    licence text check (licence <> ''),
    notes text check (notes <> ''),
    -- When the source says it was.
    updated timestamptz,
    fetched timestamptz not null,
    said timestamptz not null default clock_timestamp(),
    person uuid,
    system text,
    on_behalf_of uuid,
    unique (indicator, number),
    constraint one_who_brought_it check (num_nonnulls(person, system) = 1)
);
create index fact_delivery_of_plan on fact_delivery (plan);

create table fact_value (
    plan uuid not null references fact_plan,
    indicator uuid not null,
    number int not null,
    -- A municipality's number as the source has it, leading zero kept, or 'region'. It is never moved to another.
    place text not null check (place ~ '^([0-9]{4}|region)$'),
    term text not null check (term <> ''),
    amount numeric,
    base numeric,
    low numeric,
    high numeric,
    sign text check (sign in ('NOT_APPLICABLE', 'MISSING', 'SUPPRESSED', 'NOT_YET', 'DASH')),
    note text check (note <> ''),
    -- Of an indicator in words.
    words text check (words <> ''),
    primary key (indicator, place, term, number),
    foreign key (indicator, number) references fact_delivery (indicator, number),
    -- Neither of them: it was taken back.
    constraint a_number_or_why_there_is_none check (num_nonnulls(amount, sign, words) <= 1),
    constraint nothing_beside_no_number check (amount is not null or num_nonnulls(base, low, high) = 0)
);
create index fact_value_of_plan on fact_value (plan, indicator, place, term, number desc);

-- The file that numbers came in, as it came.
create table fact_file (
    delivery uuid primary key references fact_delivery,
    bytes bytea not null
);

-- What one wants a number to have become, and when. Never altered: a later one of the same place and time stands in its place.
create table fact_target (
    plan uuid not null references fact_plan,
    indicator uuid not null,
    number int not null check (number > 0),
    place text not null check (place ~ '^([0-9]{4}|region)$'),
    term text not null check (term <> ''),
    -- Null: it was taken back.
    amount numeric,
    said timestamptz not null default clock_timestamp(),
    person uuid,
    system text,
    on_behalf_of uuid,
    primary key (indicator, number),
    constraint one_who_aimed check (num_nonnulls(person, system) = 1)
);
create index fact_target_of_plan on fact_target (plan);

create function what_was_counted_stays() returns trigger language plpgsql as $$
begin
    raise exception 'What was counted stays; something later stands in its place' using errcode = 'insufficient_privilege';
end $$;
create trigger deliveries_stay before update or delete or truncate on fact_delivery for each statement execute function what_was_counted_stays();
create trigger values_stay before update or delete or truncate on fact_value for each statement execute function what_was_counted_stays();
create trigger files_of_facts_stay before update or delete or truncate on fact_file for each statement execute function what_was_counted_stays();
create trigger targets_stay before update or delete or truncate on fact_target for each statement execute function what_was_counted_stays();
alter table fact_delivery enable always trigger deliveries_stay;
alter table fact_value enable always trigger values_stay;
alter table fact_file enable always trigger files_of_facts_stay;
alter table fact_target enable always trigger targets_stay;
