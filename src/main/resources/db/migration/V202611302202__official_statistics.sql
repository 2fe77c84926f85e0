-- Whom official statistics may be fetched from: the administrator names them, and nobody else is ever asked.
create table fact_agency (
    number int generated always as identity primary key,
    name text not null unique check (name <> ''),
    address text not null check (address ~ '^https?://'),
    api text not null check (api in ('PXWEB_2', 'PXWEB_1')),
    is_on boolean not null default false,
    -- What it allows, by its own account.
    cells int not null default 800000 check (cells > 0),
    calls int not null default 30 check (calls > 0),
    seconds int not null default 60 check (seconds > 0),
    licence text check (licence <> ''),
    citations jsonb not null default '{}',
    changed timestamptz not null default clock_timestamp(),
    person uuid
);

-- What is asked for an indicator again and again, and how that goes.
create table fact_query (
    -- A row of the ledger.
    indicator uuid primary key,
    plan uuid not null references plan,
    agency int not null references fact_agency,
    asked jsonb not null,
    person uuid not null,
    chosen timestamptz not null,
    next_try timestamptz not null,
    tries int not null default 0,
    -- Since the first try that went wrong; null while it goes well.
    failing_since timestamptz,
    trouble jsonb,
    -- When the source last gave what was asked, whether anything was new in it or not.
    fetched timestamptz,
    -- When the secretariat was told that it has been silent for long.
    told timestamptz,
    constraint why_it_fails check ((failing_since is null) = (trouble is null))
);
create index fact_query_due on fact_query (next_try);
create index fact_query_of_plan on fact_query (plan);
