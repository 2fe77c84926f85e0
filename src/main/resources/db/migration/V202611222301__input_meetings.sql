-- Input meetings: a step of the progress plan says what a meeting is called and when; these tables hold the rest.
create table input_meeting (
    step uuid primary key,
    plan uuid not null references plan,
    agenda text check (agenda <> ''),
    place text check (place <> ''),
    link text check (link <> ''),
    invited text check (invited <> ''),
    capacity int check (capacity between 1 and 10000),
    takes_registrations boolean not null default false,
    -- To the hour, for reminders; what the progress plan says is for people.
    starts timestamptz,
    reminded timestamptz,
    kept_until date
);

create table input_meeting_invited (
    meeting uuid not null references input_meeting,
    -- A row of another room, overlooked when it is gone.
    organisation uuid not null,
    primary key (meeting, organisation)
);

-- Who says they come, in the order they said so: those beyond the seats wait.
create table input_meeting_registration (
    key uuid primary key,
    meeting uuid not null references input_meeting,
    place_in_line bigint generated always as identity,
    name text not null check (name <> ''),
    organisation text check (organisation <> ''),
    email text check (email <> ''),
    language text not null,
    registered timestamptz not null default clock_timestamp(),
    kept_until date not null
);

create index input_meeting_registration_of on input_meeting_registration (meeting, place_in_line);

-- Who came, as numbers and organisations; never as names.
create table input_meeting_attendance (
    meeting uuid not null references input_meeting,
    organisation text not null check (organisation <> ''),
    people int not null check (people between 1 and 10000),
    primary key (meeting, organisation)
);

create table input_meeting_note (
    id uuid primary key,
    meeting uuid not null references input_meeting,
    circle text check (circle <> ''),
    words text not null check (words <> ''),
    person uuid not null,
    written timestamptz not null default clock_timestamp()
);

create table input_meeting_minutes (
    meeting uuid primary key references input_meeting,
    words text not null check (words <> ''),
    revision int not null default 1,
    -- The last day to say that something is wrong; null while it is a draft.
    correction_until date,
    locked timestamptz,
    check (locked is null or correction_until is not null)
);

create table input_meeting_addendum (
    id uuid primary key,
    meeting uuid not null references input_meeting_minutes,
    words text not null check (words <> ''),
    written timestamptz not null default clock_timestamp()
);

create function minutes_stay_locked() returns trigger language plpgsql as $$
begin
    if tg_op = 'TRUNCATE' then
        raise exception 'Minutes are not thrown away' using errcode = 'insufficient_privilege';
    end if;
    if old.locked is not null then
        raise exception 'Locked minutes stay as they are: a correction is an addendum' using errcode = 'insufficient_privilege';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger minutes_stay_locked before update or delete on input_meeting_minutes for each row execute function minutes_stay_locked();
create trigger minutes_are_not_emptied before truncate on input_meeting_minutes for each statement execute function minutes_stay_locked();

create function addenda_only_grow() returns trigger language plpgsql as $$
begin
    raise exception 'An addendum stays as it is: % is refused', tg_op using errcode = 'insufficient_privilege';
end $$;

create trigger addenda_only_grow before update or delete or truncate on input_meeting_addendum for each statement execute function addenda_only_grow();

-- "Always": holds for a session that calls itself a replica, too.
alter table input_meeting_minutes enable always trigger minutes_stay_locked;
alter table input_meeting_minutes enable always trigger minutes_are_not_emptied;
alter table input_meeting_addendum enable always trigger addenda_only_grow;
