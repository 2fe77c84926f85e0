-- Indicators that other councils may use: found by them, who do not read each other's books.
create table fact_shared (
    indicator uuid primary key,
    plan uuid not null references plan,
    council text not null,
    name text not null,
    unit text not null,
    kind text not null,
    direction text not null,
    decimals int not null,
    base text
);
create index fact_shared_of_plan on fact_shared (plan);

-- Who counts the same as another council.
create table fact_common (
    indicator uuid primary key,
    plan uuid not null references plan,
    common uuid not null
);
create index fact_common_common on fact_common (common);
create index fact_common_of_plan on fact_common (plan);
