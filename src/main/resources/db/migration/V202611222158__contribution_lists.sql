-- A list on its way in: shown first, taken in when somebody says so, and thrown away then or the day after.
create table contribution_list (
    id uuid primary key,
    plan uuid not null references plan,
    person uuid not null,
    name text not null,
    meeting uuid,
    made timestamptz not null default clock_timestamp(),
    words text[] not null,
    areas text[] not null,
    senders text[] not null,
    circles text[] not null
);
