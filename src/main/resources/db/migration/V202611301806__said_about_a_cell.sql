-- What those who work with a plan say to each other about a cell of it: no part of the plan, and for the council it was said in alone,
-- also where another council takes the plan over.
create table plan_cell_comment (
    id uuid primary key,
    plan uuid not null references plan on delete cascade,
    council uuid not null references organisation,
    element uuid not null,
    field text not null check (field <> ''),
    person uuid not null references person,
    written timestamptz not null default clock_timestamp(),
    words text not null check (words <> '' and char_length(words) <= 2000),
    settled timestamptz,
    settled_by uuid references person,
    check ((settled is null) = (settled_by is null))
);

create index plan_cell_comment_of on plan_cell_comment (plan, council, element);

-- Those who are named in it.
create table plan_cell_mention (
    comment uuid not null references plan_cell_comment on delete cascade,
    person uuid not null references person,
    primary key (comment, person)
);

create index plan_cell_mention_of on plan_cell_mention (person);
