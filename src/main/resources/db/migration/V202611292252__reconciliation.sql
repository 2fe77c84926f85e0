-- The one text that is worked out of what bodies adopted, in place of one version; then the version that was made of it.
create table adoption_reconciliation (
    plan uuid not null references adoption_route,
    version int not null,
    revision bigint not null default 0,
    made int check (made > version),
    made_at timestamptz,
    person uuid,
    system text,
    primary key (plan, version),
    foreign key (plan, version) references plan_version,
    foreign key (plan, made) references plan_version,
    constraint made_at_some_time check ((made is null) = (made_at is null))
);

-- What was chosen for one text. What somebody wrote stays, whatever is chosen.
create table adoption_choice (
    plan uuid not null,
    version int not null,
    element uuid not null,
    field text not null,
    choice text check (choice in ('VERSION', 'BODY', 'OWN')),
    decision uuid references adoption_decision,
    own text check (own <> ''),
    primary key (plan, version, element, field),
    foreign key (plan, version) references adoption_reconciliation,
    constraint a_bodys_text_is_some_bodys check ((choice is not distinct from 'BODY') = (decision is not null))
);

-- Once the version is made, it stays said what it was made of.
create function reconciliations_stay() returns trigger language plpgsql as $$
begin
    if old.made is not null or tg_op = 'DELETE' then
        raise exception 'What a version was made of stays' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger reconciliations_stay before update or delete on adoption_reconciliation for each row execute function reconciliations_stay();

create function choices_stay() returns trigger language plpgsql as $$
begin
    if exists (select 1 from adoption_reconciliation r where r.plan = old.plan and r.version = old.version and r.made is not null) then
        raise exception 'What a version was made of stays' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger choices_stay before update on adoption_choice for each row execute function choices_stay();
create function choices_are_not_removed() returns trigger language plpgsql as $$
begin
    raise exception 'What was chosen stays' using errcode = 'insufficient_privilege';
end $$;
create trigger choices_are_not_removed before delete on adoption_choice for each row execute function choices_are_not_removed();
