-- What somebody has said is right as it is, of what was found in a plan's content: until its words change.
create table followup_settled (
    plan uuid not null references plan,
    -- Its kind, the row of the plan and the field.
    fault text not null check (fault <> ''),
    -- SHA-256 of the words that it was found in.
    print text not null check (print ~ '^[0-9a-f]{64}$'),
    settled timestamptz not null default clock_timestamp(),
    primary key (plan, fault)
);
