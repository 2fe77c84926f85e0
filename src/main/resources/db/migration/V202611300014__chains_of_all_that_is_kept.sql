-- What a chain is made of: for each value a line that says how many bytes it has, and then the value; a hyphen for what is not there. So no two
-- rows that differ give the same lines, wherever a line break is moved. Java works out the same (plan.Link): who alters these functions deceives nobody.
create function chain_of(variadic says text[]) returns text language sql immutable as $$
    select encode(sha256(convert_to(string_agg(coalesce(octet_length(convert_to(said, 'UTF8')) || ':' || said, '-') || E'\n', '' order by place), 'UTF8')), 'hex')
      from unnest(says) with ordinality as each (said, place) $$;

create function chain_time(moment timestamptz) returns text language sql stable as
    $$ select to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') $$;

-- A version: all of its row but who froze it. A person can be forgotten.
create or replace function version_chain(before text, v plan_version) returns text language sql stable as $$
    select chain_of(before, v.plan::text, v.number::text, v.name, v.note, to_char(v.dated, 'YYYY-MM-DD'), chain_time(v.frozen), v.entry::text, v.revision::text, v.print) $$;

alter table plan_version disable trigger versions_stay_as_they_are;
do $$
declare
    v plan_version;
    before text;
begin
    execute format('grant update on plan_version to %I', current_user);
    for v in select * from plan_version order by plan, number loop
        select chain into before from plan_version where plan = v.plan and number = v.number - 1;
        update plan_version set chain = version_chain(before, v) where plan = v.plan and number = v.number;
    end loop;
    execute format('revoke update on plan_version from %I', current_user);
end $$;
alter table plan_version enable always trigger versions_stay_as_they_are;

-- A decision: all of its row but who registered it, and what stands beside it: the body as it was called, the texts it changed, the papers that came along.
-- A paper stands there by its print, which tells nobody what it is called: it may be exempt from public disclosure.
alter table adoption_decision add column beside text;

create function decision_beside(decided uuid, decider uuid) returns text language sql stable as $$
    select chain_of(variadic array[b.organisation::text, b.kind, b.name]
               || coalesce((select array_agg(said order by c.element, c.field collate "C", place)
                              from adoption_change c, unnest(array['change', c.element::text, c.field, c.before, c.words]) with ordinality as each (said, place)
                             where c.decision = decided), '{}')
               || coalesce((select array_agg(said order by p.id, place)
                              from adoption_paper p, unnest(array['paper', chain_of(p.id::text, p.name, p.type, encode(sha256(p.content), 'hex'), chain_time(p.added))]) with ordinality as each (said, place)
                             where p.decision = decided), '{}'))
      from adoption_body b where b.id = decider $$;

create or replace function decision_chain(before text, d adoption_decision) returns text language sql stable as $$
    select chain_of(before, d.plan::text, d.number::text, d.id::text, d.step::text, d.body::text, d.version::text, d.print, d.verdict, to_char(d.decided, 'YYYY-MM-DD'),
        d.put_off, d.case_number, d.words, d.votes_for::text, d.votes_against::text, d.votes_blank::text, d.corrects::text, d.why, chain_time(d.registered), d.beside) $$;

alter table adoption_decision disable trigger decisions_stay;
do $$
declare
    d adoption_decision;
    before text;
begin
    update adoption_decision set beside = decision_beside(id, body);
    for d in select * from adoption_decision order by plan, number loop
        select chain into before from adoption_decision where plan = d.plan and number = d.number - 1;
        update adoption_decision set chain = decision_chain(before, d) where id = d.id;
    end loop;
end $$;
alter table adoption_decision enable always trigger decisions_stay;
alter table adoption_decision alter column beside set not null;

-- What stands beside a decision is entered before it, so that its chain covers it.
alter table adoption_change alter constraint adoption_change_decision_fkey deferrable initially deferred;
alter table adoption_paper alter constraint adoption_paper_decision_fkey deferrable initially deferred;

create or replace function decision_gets_its_chain() returns trigger language plpgsql as $$
begin
    if new.chain is null then
        new.beside := decision_beside(new.id, new.body);
        new.chain := decision_chain((select chain from adoption_decision where plan = new.plan and number = new.number - 1), new);
    end if;
    return new;
end $$;

-- A statement, as it was received. Its words and whom it speaks for stand in the chain by their print, with a salt that is erased with them: what
-- was erased can be guessed by nobody, and the chain holds.
alter table hearing_statement add column salt uuid, add column said text, add column chain text;

create function statement_said(s hearing_statement) returns text language sql stable as
    $$ select chain_of(s.salt::text, s.consultee::text, s.organisation, s.words) $$;

create function statement_chain(before text, s hearing_statement) returns text language sql stable as $$
    select chain_of(before, s.hearing::text, s.number::text, s.id::text, s.receipt, s.sending::text, s.track, s.channel, s.element::text, s.passage, s.nothing_to_say::text,
        to_char(s.authored, 'YYYY-MM-DD'), chain_time(s.received), s.late::text, s.may_show::text, s.said) $$;

do $$
declare
    s hearing_statement;
    before text;
begin
    update hearing_statement set salt = gen_random_uuid() where erased is null;
    for s in select * from hearing_statement order by hearing, number loop
        s.said := statement_said(s);
        select chain into before from hearing_statement where hearing = s.hearing and number = s.number - 1;
        update hearing_statement set said = s.said, chain = statement_chain(before, s) where id = s.id;
    end loop;
end $$;
alter table hearing_statement alter column said set not null, alter column chain set not null;

create function statement_gets_its_chain() returns trigger language plpgsql as $$
begin
    if new.chain is null then
        new.salt := gen_random_uuid();
        new.said := statement_said(new);
        new.chain := statement_chain((select chain from hearing_statement where hearing = new.hearing and number = new.number - 1), new);
    end if;
    return new;
end $$;
create trigger statement_gets_its_chain before insert on hearing_statement for each row execute function statement_gets_its_chain();

create or replace function hearing_original_stays() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' then
        raise exception 'What was received is kept: % is refused', tg_op using errcode = 'insufficient_privilege';
    end if;
    if (new.id, new.hearing, new.number, new.receipt, new.sending, new.track, new.channel, new.element, new.passage, new.nothing_to_say, new.authored, new.received, new.late, new.may_show, new.said, new.chain)
            is distinct from (old.id, old.hearing, old.number, old.receipt, old.sending, old.track, old.channel, old.element, old.passage, old.nothing_to_say, old.authored, old.received, old.late, old.may_show, old.said, old.chain)
            or new.consultee is distinct from old.consultee and new.erased is null
            or new.organisation is distinct from old.organisation and (new.organisation is not null or new.erased is null)
            or new.words is distinct from old.words and (new.words is not null or new.erased is null)
            or new.salt is distinct from old.salt and (new.salt is not null or new.erased is null)
            or old.erased is not null and new.erased is distinct from old.erased then
        raise exception 'What was received stays as it came: it is only ever erased' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;

-- What was laid out of a hearing: a row each time an answer comes before everybody, when the hearing is concluded and each time it is corrected after.
-- Only what does so deliberately adds a row: an answer that is altered behind its back is not what was laid out last.
alter table hearing add column laid_out int not null default 0;

create table hearing_laid_out (
    hearing uuid not null references hearing,
    number int not null check (number > 0),
    point uuid not null,
    -- The point's print then.
    said text not null,
    at timestamptz not null default clock_timestamp(),
    chain text not null,
    primary key (hearing, number)
);
create index hearing_laid_out_of on hearing_laid_out (point, number);

create function point_said(p hearing_point) returns text language sql stable as $$
    select chain_of(p.id::text, p.statement::text, p.number::text, p.starts::text, p.ends::text, p.element::text, p.theme, p.outcome, p.answer, chain_time(p.answered)) $$;

create function laid_out_gets_its_chain() returns trigger language plpgsql as $$
begin
    if new.chain is null then
        -- One at a time: the row of the hearing is held until the transaction ends.
        update hearing set laid_out = laid_out + 1 where id = new.hearing returning laid_out into new.number;
        new.chain := chain_of((select chain from hearing_laid_out where hearing = new.hearing and number = new.number - 1),
            new.hearing::text, new.number::text, new.point::text, chain_time(new.at), new.said);
    end if;
    return new;
end $$;
create trigger laid_out_gets_its_chain before insert on hearing_laid_out for each row execute function laid_out_gets_its_chain();

create function laid_out_stays() returns trigger language plpgsql as $$
begin
    raise exception 'What was laid out was laid out' using errcode = 'insufficient_privilege';
end $$;
create trigger laid_out_stays before update or delete or truncate on hearing_laid_out for each statement execute function laid_out_stays();
alter table hearing_laid_out enable always trigger laid_out_stays;

insert into hearing_laid_out (hearing, point, said)
    select p.hearing, p.id, point_said(p)
      from hearing_point p join hearing h on h.id = p.hearing join hearing_statement s on s.id = p.statement
     where h.concluded is not null and p.outcome is not null
     order by p.hearing, s.number, p.number;
