-- Everybody may say what they think of one frozen version. Whether it is open, time decides at each look; no job opens or closes it.
create table hearing (
    id uuid primary key,
    plan uuid not null references plan,
    -- In addresses: /horing/1. From 1, without gaps.
    number int not null check (number > 0),
    version int not null,
    -- The round before this one.
    follows uuid references hearing,
    -- Only for those who took part in the round before.
    returning_only boolean not null default false,
    introduction text check (introduction <> ''),
    -- What comes after the deadline is always taken in and marked: whether it counts.
    late_counts boolean not null default true,
    -- A row of another room: the progress plan's step.
    step uuid,
    -- How many statements have been given a number.
    taken int not null default 0,
    made timestamptz not null default clock_timestamp(),
    announced timestamptz,
    called_off timestamptz,
    called_off_why text check (called_off_why <> ''),
    -- When what came of it was laid out for everybody.
    concluded timestamptz,
    revision bigint not null default 0,
    unique (plan, number),
    foreign key (plan, version) references plan_version,
    constraint who_returns_has_been_before check (not returning_only or follows is not null),
    constraint what_is_called_off_was_announced check (called_off is null or announced is not null),
    constraint what_is_concluded_was_held check (concluded is null or (announced is not null and called_off is null))
);

-- One is prepared at a time.
create unique index hearing_prepared on hearing (plan) where announced is null;

-- From the first second of the first day until the last second of the deadline, in Norway.
create table hearing_track (
    hearing uuid not null references hearing on delete cascade,
    track text not null check (track in ('CONSULTEES', 'EVERYBODY')),
    opens date not null,
    deadline date not null check (deadline >= opens),
    primary key (hearing, track)
);

create table hearing_prolonging (
    hearing uuid not null references hearing,
    track text not null,
    prolonged timestamptz not null default clock_timestamp(),
    earlier date not null,
    deadline date not null check (deadline > earlier),
    reason text not null check (reason <> ''),
    primary key (hearing, track, prolonged)
);

-- What is asked about one row of the plan.
create table hearing_question (
    hearing uuid not null references hearing on delete cascade,
    element uuid not null,
    words text not null check (words <> ''),
    primary key (hearing, element)
);

-- Once announced, what is heard stays, and nobody gets less time than was announced.
create function hearing_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.announced is not null then
            raise exception 'A hearing that was announced is kept' using errcode = 'insufficient_privilege';
        end if;
        return old;
    end if;
    if old.announced is not null and (new.plan, new.number, new.version, new.announced) is distinct from (old.plan, old.number, old.version, old.announced)
            or (new.follows, new.returning_only) is distinct from (old.follows, old.returning_only) and old.announced is not null then
        raise exception 'What is heard stays as it was announced' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger hearing_stands before update or delete on hearing for each row execute function hearing_stands();
alter table hearing enable always trigger hearing_stands;

create function hearing_time_stands() returns trigger language plpgsql as $$
declare
    announced boolean := exists (select from hearing where id = old.hearing and hearing.announced is not null);
begin
    if announced and (tg_op = 'DELETE' or new.opens <> old.opens or new.deadline < old.deadline or new.track <> old.track or new.hearing <> old.hearing) then
        raise exception 'A hearing that was announced can be prolonged and nothing else' using errcode = 'insufficient_privilege';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger hearing_time_stands before update or delete on hearing_track for each row execute function hearing_time_stands();
alter table hearing_track enable always trigger hearing_time_stands;

-- Who was asked.
create table hearing_consultee (
    id uuid primary key,
    hearing uuid not null references hearing on delete cascade,
    -- One of the organisations known; null for others.
    organisation uuid,
    name text not null check (name <> ''),
    email text check (email <> ''),
    language text not null,
    -- What their link carries: proof that a statement is theirs.
    key uuid not null unique,
    added timestamptz not null default clock_timestamp(),
    told timestamptz,
    -- Whether they want to be reminded; theirs to choose.
    remind boolean not null default true,
    reminded timestamptz
);
create unique index hearing_consultee_once on hearing_consultee (hearing, organisation) where organisation is not null;
create index hearing_consultee_of on hearing_consultee (hearing);

-- What was said, as it was received. The original is never touched; one way of erasing leaves a stub.
create table hearing_statement (
    id uuid primary key,
    hearing uuid not null references hearing,
    number int not null check (number > 0),
    -- What its sender follows it by; nobody can guess it.
    receipt text not null unique check (receipt ~ '^[0-9A-Z]{12}$'),
    -- One sending of one form: sent twice, it is the same statement.
    sending uuid not null unique,
    track text not null,
    channel text not null,
    consultee uuid references hearing_consultee,
    -- On whose behalf, where it is an organisation that no link proves.
    organisation text check (organisation <> ''),
    -- A comment is about one row of the frozen version; a statement about all of it.
    element uuid,
    -- The very paragraph, by its words, where it is about one.
    passage text check (passage <> ''),
    -- "No remarks" is an answer, too.
    nothing_to_say boolean not null,
    words text check (words <> ''),
    -- The day it is dated by its author; null where it was written here.
    authored date,
    received timestamptz not null,
    late boolean not null,
    may_show boolean not null,
    erased timestamptz,
    showing text not null default 'WAITING' check (showing in ('WAITING', 'SHOWN', 'HIDDEN')),
    hidden_why text,
    read timestamptz,
    unique (hearing, number),
    constraint a_passage_is_of_a_row check (passage is null or element is not null),
    constraint said_or_nothing_or_erased check (case when erased is not null then words is null when nothing_to_say then true else words is not null end),
    constraint dated_no_later_than_received check (authored <= (received at time zone 'Europe/Oslo')::date)
);
create index hearing_statement_of_row on hearing_statement (hearing, element) where element is not null;
create index hearing_statement_of_consultee on hearing_statement (consultee) where consultee is not null;

create function hearing_original_stays() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' then
        raise exception 'What was received is kept: % is refused', tg_op using errcode = 'insufficient_privilege';
    end if;
    if (new.id, new.hearing, new.number, new.receipt, new.sending, new.track, new.channel, new.element, new.passage, new.nothing_to_say, new.authored, new.received, new.late, new.may_show)
            is distinct from (old.id, old.hearing, old.number, old.receipt, old.sending, old.track, old.channel, old.element, old.passage, old.nothing_to_say, old.authored, old.received, old.late, old.may_show)
            or new.consultee is distinct from old.consultee and new.erased is null
            or new.organisation is distinct from old.organisation and (new.organisation is not null or new.erased is null)
            or new.words is distinct from old.words and (new.words is not null or new.erased is null)
            or old.erased is not null and new.erased is distinct from old.erased then
        raise exception 'What was received stays as it came: it is only ever erased' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger hearing_original_stays before update or delete on hearing_statement for each row execute function hearing_original_stays();
create trigger hearing_originals_stay before truncate on hearing_statement for each statement execute function hearing_original_stays();
alter table hearing_statement enable always trigger hearing_original_stays;
alter table hearing_statement enable always trigger hearing_originals_stay;

-- Who it comes from, as far as they say. Gone when the day is reached, or when they ask.
create table hearing_sender (
    statement uuid primary key references hearing_statement,
    name text check (name <> ''),
    -- Whether everybody may see the name.
    public boolean not null,
    email text check (email <> ''),
    language text not null,
    -- What the link in a letter carries: proof that the address is theirs.
    key uuid not null,
    confirmed timestamptz,
    told timestamptz,
    kept_until date not null
);
create index hearing_sender_email on hearing_sender (lower(email)) where email is not null;

create table hearing_file (
    id uuid primary key,
    statement uuid not null references hearing_statement,
    name text not null check (name <> ''),
    -- As its content says, whatever it is called.
    type text not null,
    content bytea not null,
    added timestamptz not null default clock_timestamp()
);
create index hearing_file_of on hearing_file (statement);

-- A file goes only with the words it came with.
create function hearing_file_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and exists (select from hearing_statement where id = old.statement and erased is not null) then
        return old;
    end if;
    raise exception 'A file that was received stays as it came' using errcode = 'insufficient_privilege';
end $$;
create trigger hearing_file_stays before update or delete on hearing_file for each row execute function hearing_file_stays();
alter table hearing_file enable always trigger hearing_file_stays;

-- Others who say the same.
create table hearing_support (
    statement uuid not null references hearing_statement,
    sending uuid primary key,
    name text check (name <> ''),
    supported timestamptz not null default clock_timestamp()
);
create index hearing_support_of on hearing_support (statement);

-- Not sent: it counts nowhere. Whoever has the link writes on it.
create table hearing_draft (
    key uuid primary key,
    hearing uuid not null references hearing,
    consultee uuid references hearing_consultee,
    name text,
    nothing_to_say boolean not null default false,
    words text not null default '',
    revision int not null default 0,
    saved timestamptz not null default clock_timestamp(),
    kept_until date not null
);
create index hearing_draft_of on hearing_draft (hearing);

-- Answers that are given often. Changing one changes no answer given.
create table hearing_stock (
    id uuid primary key,
    plan uuid not null references plan,
    title text not null check (title <> ''),
    outcome text,
    words text not null check (words <> ''),
    retired timestamptz,
    revision int not null default 0
);
create index hearing_stock_of on hearing_stock (plan);

-- Points that say the same.
create table hearing_likeness (
    id uuid primary key,
    hearing uuid not null references hearing,
    title text not null check (title <> '')
);

-- A point is a stretch of a statement's words, from one letter up to another; together they are all of it.
-- The words stand in the statement alone, so that erasing them there reaches here.
create table hearing_point (
    id uuid primary key,
    hearing uuid not null references hearing,
    statement uuid not null references hearing_statement,
    number int not null check (number > 0),
    starts int not null check (starts >= 0),
    ends int not null check (ends > starts),
    element uuid,
    theme text check (theme <> ''),
    assignee uuid,
    due date,
    -- What a specialist says of it, apart from what the secretariat proposes.
    advice text check (advice <> ''),
    adviser uuid,
    outcome text check (outcome in ('FOLLOWED', 'PARTLY', 'NOT_FOLLOWED', 'NOTED', 'OUTSIDE')),
    answer text check (answer <> ''),
    stock uuid references hearing_stock,
    likeness uuid references hearing_likeness,
    answered timestamptz,
    locked timestamptz,
    locked_by uuid,
    revision int not null default 0,
    constraint a_point_has_a_number unique (statement, number) deferrable initially deferred,
    constraint answered_with_an_outcome check ((outcome is null) = (answered is null)),
    constraint only_the_answered_are_locked check (locked is null or outcome is not null)
);
create index hearing_point_of on hearing_point (hearing, statement, starts);
create index hearing_point_alike on hearing_point (likeness) where likeness is not null;

-- What a point led to: a row of the plan and, where it is known, the very changes in the journal.
create table hearing_change (
    point uuid not null references hearing_point on delete cascade,
    element uuid not null,
    entries bigint[] not null default '{}',
    traced timestamptz not null default clock_timestamp(),
    primary key (point, element)
);
create index hearing_change_of_row on hearing_change (element);
