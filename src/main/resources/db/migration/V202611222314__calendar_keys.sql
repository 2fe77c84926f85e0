-- The address of a person's own calendar, kept as a hash only: one a person, and a new one replaces it.
create table progress_calendar_key (
    person uuid primary key references person on delete cascade,
    hash bytea not null unique,
    made timestamptz not null default clock_timestamp()
);
