-- What a council told somebody to do beside the plan's measures; reports know it by its id. Never altered: one that no longer holds is lifted.
create table followup_order (
    id uuid primary key,
    plan uuid not null references plan,
    number int not null check (number > 0),
    -- As people say it.
    council text not null check (council <> ''),
    decided date not null,
    case_number text check (case_number <> ''),
    words text not null check (words <> ''),
    -- A row of another room, and as it was called then.
    organisation uuid not null,
    party text not null check (party <> ''),
    due date not null,
    entered timestamptz not null default clock_timestamp(),
    person uuid,
    system text,
    on_behalf_of uuid,
    unique (plan, number),
    constraint one_who_entered_it check (num_nonnulls(person, system) = 1)
);

create table followup_order_lifted (
    council_order uuid primary key references followup_order,
    day date not null,
    why text not null check (why <> ''),
    lifted timestamptz not null default clock_timestamp(),
    person uuid,
    system text,
    constraint one_who_lifted_it check (num_nonnulls(person, system) = 1)
);

create trigger orders_stay before update or delete or truncate on followup_order for each statement execute function reports_stay();
create trigger what_lifts_orders_stays before update or delete or truncate on followup_order_lifted for each statement execute function reports_stay();
alter table followup_order enable always trigger orders_stay;
alter table followup_order_lifted enable always trigger what_lifts_orders_stays;
