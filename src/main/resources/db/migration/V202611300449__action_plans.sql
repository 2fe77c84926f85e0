-- What is said of a plan's action plans changes it without its words; the row is also what those who say something wait for.
create table action_plan (
    plan uuid primary key references plan,
    revision bigint not null default 0
);

-- What somebody said of the money for one measure in one year. Never altered: a later one of the same stands in its place.
create table action_amount (
    plan uuid not null references action_plan,
    number int not null check (number > 0),
    -- A row of another room: a measure.
    element uuid not null,
    -- Whose part of it, by a key that stays: "o-" and an organisation's id, or "n-" and the plan's own words.
    holder text not null check (holder <> ''),
    -- The same, as they were called then.
    party text not null check (party <> ''),
    year int not null check (year between 1900 and 2200),
    source text not null check (source in ('OWN', 'GRANTED', 'APPLIED')),
    payer text check (payer <> ''),
    -- Null: it was taken back. That is not nothing.
    kroner numeric(12, 0) check (kroner >= 0),
    said timestamptz not null default clock_timestamp(),
    person uuid,
    system text,
    on_behalf_of uuid,
    primary key (plan, number),
    constraint one_who_said_it check (num_nonnulls(person, system) = 1)
);

-- One holder's going on from a year to the next.
create table action_carrying (
    id uuid primary key,
    plan uuid not null references action_plan,
    number int not null check (number > 0),
    holder text not null check (holder <> ''),
    party text not null check (party <> ''),
    -- From which; it goes on to the one after.
    year int not null check (year between 1900 and 2200),
    day date not null,
    told timestamptz not null default clock_timestamp(),
    person uuid,
    system text,
    on_behalf_of uuid,
    unique (plan, number),
    constraint one_who_carried check (num_nonnulls(person, system) = 1)
);

create table action_carried (
    carrying uuid not null references action_carrying,
    place int not null,
    element uuid not null,
    over boolean not null,
    why text check (why <> ''),
    primary key (carrying, element),
    constraint nothing_is_dropped_without_a_reason check (over or why is not null)
);

create function what_was_said_of_action_plans_stays() returns trigger language plpgsql as $$
begin
    raise exception 'What was said of an action plan stays; something later stands in its place' using errcode = 'insufficient_privilege';
end $$;
create trigger amounts_stay before update or delete or truncate on action_amount for each statement execute function what_was_said_of_action_plans_stays();
create trigger carryings_stay before update or delete or truncate on action_carrying for each statement execute function what_was_said_of_action_plans_stays();
create trigger what_was_carried_stays before update or delete or truncate on action_carried for each statement execute function what_was_said_of_action_plans_stays();
alter table action_amount enable always trigger amounts_stay;
alter table action_carrying enable always trigger carryings_stay;
alter table action_carried enable always trigger what_was_carried_stays;
