-- Which columns of a plan's working table somebody has in sight, how wide and in which order: theirs alone, and no part of the plan.
create table plan_table_view (
    person uuid not null references person on delete cascade,
    plan uuid not null references plan on delete cascade,
    columns text not null check (char_length(columns) <= 20000),
    primary key (person, plan)
);
