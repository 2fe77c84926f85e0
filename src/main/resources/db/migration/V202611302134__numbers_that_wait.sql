-- Files of numbers that somebody looks at before they are taken in: a day at most.
create table fact_waiting (
    id uuid primary key,
    plan uuid not null references plan,
    indicator uuid not null,
    person uuid not null,
    name text not null check (name <> ''),
    pasted boolean not null,
    content bytea not null,
    made timestamptz not null default now()
);
create index fact_waiting_made on fact_waiting (made);
create index fact_waiting_plan on fact_waiting (plan);
