-- The council's meetings that the status is told at, beside those that stand in the progress plan.
create table followup_meeting (
    plan uuid not null references followup,
    day date not null,
    title text not null check (title <> ''),
    primary key (plan, day)
);
