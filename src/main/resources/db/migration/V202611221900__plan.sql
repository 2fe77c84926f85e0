-- The living plan. What an element says is words in plan_field; what they mean is read anew each time.
create extension if not exists pg_trgm;

create table plan (
    id uuid primary key,
    owner uuid not null references organisation,
    slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    language text not null,
    base_year int not null,
    numbering text not null,
    visible boolean not null,
    revision bigint not null default 0,
    changed timestamptz not null default clock_timestamp(),
    unique (owner, slug)
);

create table plan_element (
    id uuid primary key,
    plan uuid not null references plan,
    kind text not null,
    number int,
    under uuid references plan_element deferrable initially deferred,
    -- Among all rows under the same one, removed rows too: they keep their place to come back to.
    position int not null,
    removed boolean not null,
    unique (plan, number)
);

create index plan_element_of_plan on plan_element (plan);

create table plan_field (
    plan uuid not null references plan,
    -- A row of the plan, or the plan itself.
    element uuid not null,
    field text not null,
    words text not null check (words <> ''),
    written bigint generated always as identity,
    primary key (plan, element, field)
);

create table plan_search (
    element uuid primary key references plan_element,
    plan uuid not null references plan,
    words text not null,
    lexemes tsvector not null generated always as (to_tsvector('norwegian', words)) stored
);

create index plan_search_lexemes on plan_search using gin (lexemes);
create index plan_search_of_plan on plan_search (plan);
