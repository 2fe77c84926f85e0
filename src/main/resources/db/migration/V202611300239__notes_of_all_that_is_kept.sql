-- A decision's own words can be exempt from public disclosure, as its papers can.
alter table adoption_seal alter column paper drop not null, add column decision uuid references adoption_decision,
    add constraint one_thing_is_sealed check (num_nonnulls(paper, decision) = 1);
create unique index adoption_seal_of_words_once on adoption_seal (decision) where lifted is null;

-- So the chain covers them by their print, with a salt: whoever is given the proof of a version is not given words that are exempt, nor a way to guess them.
alter table adoption_decision add column salt uuid not null default gen_random_uuid();

create or replace function decision_chain(before text, d adoption_decision) returns text language sql stable as $$
    select chain_of(before, d.plan::text, d.number::text, d.id::text, d.step::text, d.body::text, d.version::text, d.print, d.verdict, to_char(d.decided, 'YYYY-MM-DD'),
        d.put_off, d.case_number, case when d.words is not null then chain_of(d.salt::text, d.words) end, d.votes_for::text, d.votes_against::text, d.votes_blank::text, d.corrects::text, d.why,
        chain_time(d.registered), d.beside) $$;

alter table adoption_decision disable trigger decisions_stay;
do $$
declare
    d adoption_decision;
    before text;
begin
    for d in select * from adoption_decision order by plan, number loop
        select chain into before from adoption_decision where plan = d.plan and number = d.number - 1;
        update adoption_decision set chain = decision_chain(before, d) where id = d.id;
    end loop;
end $$;
alter table adoption_decision enable always trigger decisions_stay;

-- Papers of versions that were given out stay as they were.
create function version_papers_stay() returns trigger language plpgsql as $$
begin
    raise exception 'A paper of a version that was given out stays as it was' using errcode = 'insufficient_privilege';
end $$;
create trigger version_papers_stay before update or delete or truncate on publishing_version_paper for each statement execute function version_papers_stay();
alter table publishing_version_paper enable always trigger version_papers_stay;

-- What is kept for good: a note each time something is made or changed by those who may, with the print of all that it says then. A thing that says
-- something else than its last note, or has none, was altered behind our back; each note's fingerprint is made of the one before it.
create table plan_kept (
    plan uuid not null references plan,
    number int not null check (number > 0),
    -- What it is, which one, and where a person finds it.
    kind text not null,
    id text not null,
    called text not null,
    -- The print; null of what was taken away by those who may.
    said text,
    noted timestamptz not null,
    chain text not null,
    primary key (plan, number)
);
create index plan_kept_of on plan_kept (kind, id, number);

-- How many notes there are: the last one that goes missing is missed, too.
create table plan_keeping (
    plan uuid primary key references plan,
    kept int not null check (kept > 0)
);

create function notes_stay() returns trigger language plpgsql as $$
begin
    raise exception 'What was noted stays as it was noted' using errcode = 'insufficient_privilege';
end $$;
create trigger notes_stay before update or delete or truncate on plan_kept for each statement execute function notes_stay();
alter table plan_kept enable always trigger notes_stay;

-- Goes with the file: what was erased can be guessed by nobody.
alter table hearing_file add column salt uuid not null default gen_random_uuid();

-- Everything as it is now; of answers, what was laid out last.
do $$
declare
    thing record;
    before text;
    last int;
begin
    for thing in
        select * from (
            select 'hearing' as kind, k.plan, k.id::text as id, k.called, chain_of(variadic k.says) as said from (
select h.plan, h.id, h.number::text as called, h.announced is not null as due,
       array[h.id::text, h.number::text, h.version::text, h.follows::text, h.returning_only::text, h.introduction, h.late_counts::text, to_char(h.announced at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
             to_char(h.called_off at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), h.called_off_why, to_char(h.concluded at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')]
       || coalesce((select array_agg(said order by t.track, each.place) from hearing_track t, unnest(array['track', t.track, t.opens::text, t.deadline::text]) with ordinality as each (said, place)
                     where t.hearing = h.id), '{}')
       || coalesce((select array_agg(said order by t.prolonged, t.track, each.place)
                      from hearing_prolonging t, unnest(array['prolonging', t.track, to_char(t.prolonged at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), t.earlier::text, t.deadline::text, t.reason]) with ordinality as each (said, place)
                     where t.hearing = h.id), '{}')
       || coalesce((select array_agg(said order by t.element, each.place) from hearing_question t, unnest(array['question', t.element::text, t.words]) with ordinality as each (said, place)
                     where t.hearing = h.id), '{}') as says
  from hearing h) k where k.due
            union all
            select 'statement' as kind, k.plan, k.id::text as id, k.called, chain_of(variadic k.says) as said from (
select h.plan, s.id, h.number || ' ' || s.number as called, true as due,
       array[s.salt::text, s.consultee::text, s.organisation, s.words, s.hearing::text, s.number::text, s.id::text, s.receipt, s.sending::text, s.track, s.channel, s.element::text, s.passage,
             s.nothing_to_say::text, s.authored::text, to_char(s.received at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), s.late::text, s.may_show::text, to_char(s.erased at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')] as says
  from hearing_statement s join hearing h on h.id = s.hearing) k where k.due
            union all
            select 'file' as kind, k.plan, k.id::text as id, k.called, chain_of(variadic k.says) as said from (
select h.plan, f.id, h.number || ' ' || s.number || ' ' || (select count(*) from hearing_file o where o.statement = f.statement and (o.added, o.id) <= (f.added, f.id)) as called, true as due,
       array[f.salt::text, f.id::text, f.statement::text, f.name, f.type, encode(sha256(f.content), 'hex'), to_char(f.added at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')] as says
  from hearing_file f join hearing_statement s on s.id = f.statement join hearing h on h.id = s.hearing) k where k.due
            union all
            select 'seal' as kind, k.plan, k.id::text as id, k.called, chain_of(variadic k.says) as said from (
select h.plan, z.id, h.number || ' ' || s.number as called, true as due,
       array[z.id::text, z.statement::text, z.file::text, z.ground, to_char(z.sealed at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), to_char(z.lifted at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')] as says
  from hearing_seal z join hearing_statement s on s.id = z.statement join hearing h on h.id = s.hearing) k where k.due
            union all
            select 'route' as kind, k.plan, k.id::text as id, k.called, chain_of(variadic k.says) as said from (
select r.plan, r.plan as id, '' as called, true as due,
       array[r.plan::text, r.rule, r.enough::text, r.note]
       || coalesce((select array_agg(said order by s.id, each.place)
                      from adoption_step s join adoption_body b on b.id = s.body,
                           unnest(array['step', s.id::text, s.place::text, s.body::text, b.organisation::text, b.kind, b.name, s.task, s.written, s.step::text, s.removed::text, s.handed_on::text,
                                                    (select string_agg(h.predecessor::text, ' ' order by h.predecessor) from adoption_heir h where h.step = s.id)]) with ordinality as each (said, place)
                     where s.plan = r.plan), '{}') as says
  from adoption_route r) k where k.due
            union all
            select 'casepaper' as kind, k.plan, k.id::text as id, k.called, chain_of(variadic k.says) as said from (
select p.plan, p.id, p.number || ' ' || replace(b.name, ' ', chr(160)) as called, true as due,
       array[p.id::text, p.step::text, p.number::text, p.version::text, p.print, p.facts, p.word, encode(sha256(w.content), 'hex'), p.sending::text, to_char(p.made at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')] as says
  from adoption_case_paper p join adoption_step s on s.id = p.step join adoption_body b on b.id = s.body left join adoption_case_word w on w.print = p.word) k where k.due
            union all
            select 'casefile' as kind, k.plan, k.id::text as id, k.called, chain_of(variadic k.says) as said from (
select p.plan, f.paper || '.' || f.format as id, p.number || ' ' || replace(b.name, ' ', chr(160)) || ' ' || f.format as called, true as due,
       array[f.paper::text, f.format, encode(sha256(f.content), 'hex')] as says
  from adoption_case_file f join adoption_case_paper p on p.id = f.paper join adoption_step s on s.id = p.step join adoption_body b on b.id = s.body) k where k.due
            union all
            select 'reconciliation' as kind, k.plan, k.id::text as id, k.called, chain_of(variadic k.says) as said from (
select r.plan, r.plan || '.' || r.version as id, r.version::text as called, r.made is not null as due,
       array[r.version::text, r.made::text, to_char(r.made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')]
       || coalesce((select array_agg(said order by c.element, c.field collate "C", each.place)
                      from adoption_choice c, unnest(array['choice', c.element::text, c.field, c.choice, c.decision::text, c.own]) with ordinality as each (said, place)
                     where c.plan = r.plan and c.version = r.version), '{}') as says
  from adoption_reconciliation r) k where k.due
            union all
            select 'amendment' as kind, k.plan, k.id::text as id, k.called, chain_of(variadic k.says) as said from (
select a.plan, a.id, a.number::text as called, true as due,
       array[a.id::text, a.number::text, a.kind, a.version::text, a.why, a.authority, a.dated::text, to_char(a.opened at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), to_char(a.closed at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')] as says
  from adoption_amendment a) k where k.due
            union all
            select 'go' as kind, k.plan, k.id::text as id, k.called, chain_of(variadic k.says) as said from (
select a.plan, g.batch as id, a.number::text as called, true as due, array[g.batch::text, g.amendment::text, to_char(g.made at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')] as says
  from adoption_amendment_go g join adoption_amendment a on a.id = g.amendment) k where k.due
            union all
            select 'paperseal' as kind, k.plan, k.id::text as id, k.called, chain_of(variadic k.says) as said from (
select d.plan, z.id, d.number::text as called, true as due,
       array[z.id::text, z.paper::text, z.decision::text, z.ground, to_char(z.sealed at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), to_char(z.lifted at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')] as says
  from adoption_seal z left join adoption_paper p on p.id = z.paper join adoption_decision d on d.id = coalesce(z.decision, p.decision)) k where k.due
            union all
            select 'versionpaper' as kind, k.plan, k.id::text as id, k.called, chain_of(variadic k.says) as said from (
select v.plan, v.plan || '.' || v.number || '.' || v.format as id, v.number || ' ' || v.format as called, true as due,
       array[v.plan::text, v.number::text, v.format, encode(sha256(v.content), 'hex'), to_char(v.made at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')] as says
  from publishing_version_paper v) k where k.due
            union all
            select 'answer', h.plan, l.point::text, h.number || ' ' || coalesce((select s.number || '.' || p.number from hearing_point p join hearing_statement s on s.id = p.statement where p.id = l.point), '?'), l.said
              from (select distinct on (hearing, point) hearing, point, said from hearing_laid_out order by hearing, point, number desc) l join hearing h on h.id = l.hearing
        ) everything order by plan, kind, id
    loop
        insert into plan_keeping values (thing.plan, 1) on conflict (plan) do update set kept = plan_keeping.kept + 1 returning kept into last;
        select chain into before from plan_kept where plan = thing.plan and number = last - 1;
        insert into plan_kept values (thing.plan, last, thing.kind, thing.id, thing.called, thing.said, transaction_timestamp(),
            chain_of(before, thing.plan::text, last::text, thing.kind, thing.id, thing.called, thing.said, chain_time(transaction_timestamp())));
    end loop;
end $$;

-- What noted this before, each in its own way.
drop trigger statement_gets_its_chain on hearing_statement;
drop function statement_gets_its_chain();
drop function statement_chain(text, hearing_statement);
drop function statement_said(hearing_statement);
drop function point_said(hearing_point);
create or replace function hearing_original_stays() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' then
        raise exception 'What was received is kept: % is refused', tg_op using errcode = 'insufficient_privilege';
    end if;
    if (new.id, new.hearing, new.number, new.receipt, new.sending, new.track, new.channel, new.element, new.passage, new.nothing_to_say, new.authored, new.received, new.late, new.may_show)
            is distinct from (old.id, old.hearing, old.number, old.receipt, old.sending, old.track, old.channel, old.element, old.passage, old.nothing_to_say, old.authored, old.received, old.late, old.may_show)
            or new.consultee is distinct from old.consultee and new.erased is null
            or new.organisation is distinct from old.organisation and (new.organisation is not null or new.erased is null)
            or new.words is distinct from old.words and (new.words is not null or new.erased is null)
            or new.salt is distinct from old.salt and (new.salt is not null or new.erased is null)
            or old.erased is not null and new.erased is distinct from old.erased then
        raise exception 'What was received stays as it came: it is only ever erased' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
alter table hearing_statement drop column said, drop column chain, alter column salt set default gen_random_uuid();
drop table hearing_laid_out;
drop function laid_out_gets_its_chain();
drop function laid_out_stays();
alter table hearing drop column laid_out;
