-- What is exempt from public disclosure, and by which ground in law. Lifted, never removed.
create table hearing_seal (
    id uuid primary key,
    statement uuid not null references hearing_statement,
    -- A row of hearing_file that came with it, which may be erased; null for all of the statement.
    file uuid,
    ground text not null check (ground <> ''),
    sealed timestamptz not null default clock_timestamp(),
    lifted timestamptz
);
create unique index hearing_seal_once on hearing_seal (statement, file) nulls not distinct where lifted is null;

-- Whatever way is taken to lay it out: what is sealed is on no public page.
create function sealed_stays_hidden() returns trigger language plpgsql as $$
begin
    if new.showing = 'SHOWN' and exists (select from hearing_seal where statement = new.id and file is null and lifted is null) then
        raise exception 'A statement that is exempt from public disclosure is not laid out' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger sealed_stays_hidden before update on hearing_statement for each row execute function sealed_stays_hidden();
alter table hearing_statement enable always trigger sealed_stays_hidden;

create table adoption_seal (
    id uuid primary key,
    paper uuid not null references adoption_paper,
    ground text not null check (ground <> ''),
    sealed timestamptz not null default clock_timestamp(),
    lifted timestamptz
);
create unique index adoption_seal_once on adoption_seal (paper) where lifted is null;
