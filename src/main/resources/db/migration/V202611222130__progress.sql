-- The way to a plan, step by step. What a step says is words; what its time means is read anew.
create table progress_plan (
    plan uuid primary key references plan,
    revision bigint not null default 0,
    changed timestamptz not null default clock_timestamp()
);

create table progress_step (
    id uuid primary key,
    plan uuid not null references progress_plan,
    -- Among all steps of the plan, those taken out too: they keep their place to come back to.
    position int not null,
    kind text not null,
    title text not null check (title <> ''),
    written text check (written <> ''),
    note text check (note <> ''),
    -- Rows of other rooms: held against them when written, and overlooked when they are gone.
    focus_area uuid,
    organisation uuid,
    standing text not null,
    reason text,
    removed boolean not null,
    sequence int not null,
    changed timestamptz not null
);

create index progress_step_of_plan on progress_step (plan, position);

-- As it stood when the council took note of it, with the days as they were understood then.
create table progress_baseline (
    id uuid primary key,
    plan uuid not null references progress_plan,
    noted date not null,
    occasion text,
    kept timestamptz not null default clock_timestamp()
);

create index progress_baseline_of_plan on progress_baseline (plan, kept);

create table progress_baseline_step (
    baseline uuid not null references progress_baseline,
    step uuid not null,
    position int not null,
    kind text not null,
    title text not null,
    written text not null,
    from_day date,
    to_day date,
    precision text,
    recurring boolean not null,
    tentative boolean not null,
    understood boolean not null,
    primary key (baseline, step)
);
