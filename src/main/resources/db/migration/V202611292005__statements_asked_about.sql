-- Its sender has asked to have it erased: out of everybody's sight at once, and erased when the secretariat has looked.
alter table hearing_statement add column asked timestamptz;

-- A sheet of statements that somebody looks at before it is taken in.
create table hearing_list (
    id uuid primary key,
    hearing uuid not null references hearing on delete cascade,
    person uuid not null,
    name text not null,
    content bytea not null,
    made timestamptz not null default clock_timestamp()
);
