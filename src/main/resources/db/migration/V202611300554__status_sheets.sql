-- A status sheet that was filled in and sent, until whoever sent it has looked at what it becomes: a day at most.
create table followup_sheet (
    id uuid primary key,
    plan uuid not null references plan,
    -- A row of another room.
    person uuid not null,
    name text not null,
    content bytea not null,
    made timestamptz not null default now()
);
