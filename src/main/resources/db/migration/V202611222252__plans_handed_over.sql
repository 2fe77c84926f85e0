-- Where a plan was before its council handed it to a successor: that address goes on leading to it.
create table plan_former_address (
    owner uuid not null references organisation,
    slug text not null,
    plan uuid not null references plan,
    left_at timestamptz not null default now(),
    primary key (owner, slug)
);
