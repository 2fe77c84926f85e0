-- How a plan is followed up. The row is also what those who report one after the other wait for.
create table followup (
    plan uuid primary key references plan,
    -- From which day reports are asked for; null while they are not.
    since date,
    -- Between two reports, at most.
    days int not null default 90 check (days between 1 and 730),
    -- The day its pages speak of where nobody asks for another: of an example, which stands still. Null for today.
    stands date,
    revision bigint not null default 0
);

-- The region's own traffic light. No row: no colour.
create table followup_light (
    plan uuid not null references followup,
    standing text not null check (standing in ('COMPLETED', 'UNDER_WAY', 'PAUSED', 'NOT_STARTED', 'STOPPED')),
    colour text not null check (colour in ('GREEN', 'YELLOW', 'RED')),
    primary key (plan, standing)
);

-- What the secretariat has said about who answers for a measure, beside what the plan's own words say.
create table followup_duty (
    plan uuid not null references followup,
    -- Rows of other rooms: a measure, an organisation, a person.
    element uuid not null,
    organisation uuid,
    -- One that the plan names and nobody has entered.
    party text check (party <> ''),
    -- True: answers for it, whatever the plan's words say. False: does not, for a reason. Null: as the plan says.
    holds boolean,
    why text check (why <> ''),
    role text check (role <> ''),
    person uuid,
    days int check (days between 1 and 730),
    due date,
    constraint one_who_holds check (num_nonnulls(organisation, party) = 1),
    constraint a_lift_says_why check (holds is distinct from false or why is not null),
    unique nulls not distinct (plan, element, organisation, party)
);

-- What was said of a measure by one of those who answer for it. Never altered: a later one stands in its place, and both stay.
create table followup_report (
    id uuid primary key,
    plan uuid not null references plan,
    number int not null check (number > 0),
    element uuid not null,
    organisation uuid,
    -- As whoever it is for was called then.
    party text not null check (party <> ''),
    kind text not null check (kind in ('REPORT', 'UNCHANGED', 'WITHDRAWN')),
    state text not null check (state in ('NOT_STARTED', 'UNDER_WAY', 'COMPLETED', 'PAUSED', 'STOPPED', 'TAKEN_OVER')),
    health text not null check (health in ('ON_PLAN', 'BEHIND', 'AT_RISK', 'UNKNOWN')),
    words text check (words <> ''),
    done numeric(14, 2),
    whole numeric(14, 2),
    next text check (next <> ''),
    next_by date,
    -- Of which it speaks.
    day date not null,
    corrects uuid unique references followup_report,
    why text check (why <> ''),
    -- One sending of one form: sent twice, it is the same report.
    sending uuid not null unique,
    told timestamptz not null default clock_timestamp(),
    person uuid,
    system text,
    on_behalf_of uuid,
    unique (plan, number),
    constraint a_correction_says_why check ((corrects is null) = (why is null)),
    constraint what_is_withdrawn check (kind <> 'WITHDRAWN' or corrects is not null),
    constraint of_what_is_counted check (whole is null or done is not null),
    constraint one_who_reported check (num_nonnulls(person, system) = 1)
);

-- A picture or a document that came along; entered before its report, so that what is noted of the report covers it.
create table followup_file (
    id uuid primary key,
    report uuid not null references followup_report deferrable initially deferred,
    name text not null check (name <> ''),
    type text not null,
    content bytea not null,
    added timestamptz not null default clock_timestamp()
);
create index followup_file_of on followup_file (report);

create function reports_stay() returns trigger language plpgsql as $$
begin
    raise exception 'What was reported stays; it is corrected by another' using errcode = 'insufficient_privilege';
end $$;
create trigger reports_stay before update or delete or truncate on followup_report for each statement execute function reports_stay();
create trigger files_stay before update or delete or truncate on followup_file for each statement execute function reports_stay();
alter table followup_report enable always trigger reports_stay;
alter table followup_file enable always trigger files_stay;
