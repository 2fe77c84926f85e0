-- The way of one version through the bodies that advise on it, decide it, or are told.
create table adoption_body (
    id uuid primary key,
    -- A row of another room: whose body it is, and so when it was there.
    organisation uuid not null,
    kind text not null check (kind in ('REGIONAL_COUNCIL', 'EXECUTIVE', 'MUNICIPAL_COUNCIL', 'OTHER')),
    name text not null check (name <> ''),
    entered timestamptz not null default clock_timestamp(),
    unique (organisation, kind, name)
);

create table adoption_route (
    plan uuid primary key references plan,
    -- What makes the plan as a whole adopted.
    rule text not null check (rule in ('ALL', 'COUNCIL_AND_SOME')),
    enough int check (enough > 0),
    revision bigint not null default 0,
    constraint some_is_how_many check ((rule = 'COUNCIL_AND_SOME') = (enough is not null))
);

create table adoption_step (
    id uuid primary key,
    plan uuid not null references adoption_route,
    -- Bodies with the same place decide each by itself, at the same time.
    place int not null check (place > 0),
    body uuid not null references adoption_body,
    task text not null check (task in ('ADVISES', 'DECIDES', 'INFORMED')),
    -- When it meets, in the council's own words: "8. desember (eller før)".
    written text check (written <> ''),
    -- A row of another room: the progress plan's step.
    step uuid,
    removed boolean not null default false
);
create unique index adoption_step_once on adoption_step (plan, place, body) where not removed;

-- What a body decided about one version. Never altered: what was registered wrongly is corrected by another row, and both stay.
create table adoption_decision (
    id uuid primary key,
    plan uuid not null references plan,
    number int not null check (number > 0),
    step uuid not null references adoption_step,
    body uuid not null references adoption_body,
    version int not null,
    -- Of the version's content: the very text that lay on the table.
    print text not null check (print ~ '^[0-9a-f]{64}$'),
    verdict text not null check (verdict in ('ADOPTED', 'ADOPTED_WITH_CHANGES', 'ADOPTED_WITH_COMMENTS', 'POSTPONED', 'SENT_BACK', 'REJECTED', 'NOTED')),
    decided date not null,
    -- Until when it is put off, in words.
    put_off text check (put_off <> ''),
    case_number text check (case_number <> ''),
    words text check (words <> ''),
    votes_for int check (votes_for >= 0),
    votes_against int check (votes_against >= 0),
    votes_blank int check (votes_blank >= 0),
    corrects uuid unique references adoption_decision,
    why text check (why <> ''),
    -- One sending of one form: sent twice, it is the same decision.
    sending uuid not null unique,
    registered timestamptz not null default clock_timestamp(),
    person uuid,
    system text,
    on_behalf_of uuid,
    chain text not null,
    unique (plan, number),
    foreign key (plan, version) references plan_version,
    constraint a_correction_says_why check ((corrects is null) = (why is null)),
    constraint one_who_registered check (num_nonnulls(person, system) = 1)
);

-- The texts of a body that adopted the version with changes, row by row.
create table adoption_change (
    decision uuid not null references adoption_decision,
    element uuid not null,
    field text not null,
    -- As the version says it, and as the body does.
    before text,
    words text,
    primary key (decision, element, field)
);

create table adoption_paper (
    id uuid primary key,
    decision uuid not null references adoption_decision,
    name text not null check (name <> ''),
    type text not null,
    content bytea not null,
    added timestamptz not null default clock_timestamp()
);
create index adoption_paper_of on adoption_paper (decision);

create function decisions_stay() returns trigger language plpgsql as $$
begin
    raise exception 'A decision that was registered stays; it is corrected by another' using errcode = 'insufficient_privilege';
end $$;
create trigger decisions_stay before update or delete or truncate on adoption_decision for each statement execute function decisions_stay();
create trigger changes_stay before update or delete or truncate on adoption_change for each statement execute function decisions_stay();
create trigger papers_stay before update or delete or truncate on adoption_paper for each statement execute function decisions_stay();
alter table adoption_decision enable always trigger decisions_stay;
alter table adoption_change enable always trigger changes_stay;
alter table adoption_paper enable always trigger papers_stay;

-- The chain before it, then everything it says; a line each. Who registered it stands outside: a person can be forgotten.
create function decision_chain(before text, d adoption_decision) returns text language sql stable as $$
    select encode(sha256(convert_to(concat_ws(E'\n', coalesce(before, ''), d.plan, d.number, d.body, d.version, d.print, d.verdict, d.decided,
        coalesce(d.put_off, ''), coalesce(d.case_number, ''), coalesce(d.words, ''), coalesce(d.votes_for::text, ''), coalesce(d.votes_against::text, ''),
        coalesce(d.votes_blank::text, ''), coalesce(d.corrects::text, ''), coalesce(d.why, '')), 'UTF8')), 'hex') $$;

create function decision_gets_its_chain() returns trigger language plpgsql as $$
begin
    if new.chain is null then
        new.chain := decision_chain((select chain from adoption_decision where plan = new.plan and number = new.number - 1), new);
    end if;
    return new;
end $$;
create trigger decision_gets_its_chain before insert on adoption_decision for each row execute function decision_gets_its_chain();
