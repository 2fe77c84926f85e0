-- Letters out. One that has ended keeps nothing of what it said; one that was sent, not even to whom.
create table letter (
    id uuid primary key,
    handed_over timestamptz not null default now(),
    useful_until timestamptz not null,
    language text not null,
    recipient text,
    subject text,
    body text,
    html text,
    tries int not null default 0,
    ending text check (ending in ('SENT', 'RETURNED')),
    ended timestamptz,
    answer text,
    constraint ended_letters_say_nothing check ((ending is null) = (body is not null) and (ending is null) = (ended is null)),
    constraint sent_letters_tell_not_to_whom check ((ending = 'SENT') is not true or recipient is null)
);
create index on letter (handed_over) where ending is null;
create index on letter (ended);

-- db-scheduler's own, as its PostgreSQL schema asks for it.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    state text,
    primary key (task_name, task_instance)
);
create index on scheduled_tasks (execution_time);
create index on scheduled_tasks (last_heartbeat);

-- Where letters to a person go: one address each, and nobody else's.
create table person_email (
    person uuid primary key references person,
    address text not null,
    -- the address in small letters, as it is looked up
    key text not null unique,
    given_at timestamptz not null default now(),
    -- when the person first used something that was sent there
    proven_at timestamptz
);
