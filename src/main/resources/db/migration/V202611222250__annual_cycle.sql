-- The year that municipalities share: one wheel a year. What a time means is read anew.
create table progress_activity (
    id uuid primary key,
    plan uuid not null references plan,
    year int not null check (year between 1990 and 2199),
    -- The first year it was held, from which "every other year" counts.
    since int not null,
    title text not null check (title <> ''),
    written text not null check (written <> ''),
    network text check (network <> ''),
    measure uuid,
    organisation uuid,
    example boolean not null,
    -- Entered or checked for this very year; false for what only came along from the year before.
    settled boolean not null,
    removed boolean not null,
    sequence int not null,
    changed timestamptz not null
);

create index progress_activity_of_plan on progress_activity (plan, year);
