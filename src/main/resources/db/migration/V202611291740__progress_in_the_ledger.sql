-- The progress plan and the shared year move into the ledger. What the journal told of them until now it goes on telling; what they
-- say today is written there once more, as changes from which every later state can be made again.
create table progress_sequence (
    -- A step or an activity, counted for people's calendars (RFC 5545, 3.8.7.4).
    element uuid primary key,
    plan uuid not null references plan,
    sequence int not null,
    changed timestamptz not null
);

create index progress_sequence_of_plan on progress_sequence (plan);

create temporary table moved on commit drop as
    select 'progress' as shape, s.plan, s.id, 'STEP' as kind, s.removed, s.sequence, s.changed,
           row_number() over (partition by s.plan order by s.position) - 1 as position,
           array[
               array['kind', s.kind], array['title', s.title], array['when', s.written], array['note', s.note],
               array['focusArea', s.focus_area::text], array['organisation', s.organisation::text],
               array['standing', case when s.standing = 'PLANNED' then null when s.reason is null then s.standing else s.standing || ': ' || s.reason end]
           ] as words
      from progress_step s
    union all
    select 'cycle', a.plan, a.id, 'ACTIVITY', a.removed, a.sequence, a.changed,
           row_number() over (partition by a.plan order by a.year, a.changed, a.id) - 1,
           array[
               array['title', a.title], array['when', a.written], array['network', a.network], array['measure', a.measure::text],
               array['organisation', a.organisation::text], array['example', case when a.example then 'true' end],
               array['settled', case when a.settled then 'true' end], array['year', a.year::text], array['since', a.since::text]
           ]
      from progress_activity a;

create temporary table moved_words on commit drop as
    select m.shape, m.plan, m.id, m.position, n as place, m.words[n][1] as field, m.words[n][2] as said
      from moved m, generate_subscripts(m.words, 1) n
     where m.words[n][2] is not null;

insert into ledger_book (shape, owner, revision, changed) select 'progress', plan, revision, changed from progress_plan;
insert into ledger_book (shape, owner, revision, changed) select 'cycle', plan, count(*), max(changed) from progress_activity group by plan;
insert into ledger_row (id, shape, owner, kind, number, under, position, removed)
    select id, shape, plan, kind, null, null, position, removed from moved;
insert into ledger_word (shape, owner, element, field, words)
    select shape, plan, id, field, said from moved_words order by shape, plan, position, place;
insert into progress_sequence (element, plan, sequence, changed) select id, plan, sequence, changed from moved;

insert into journal_entry (batch, system, through, plan, element, action, field, was, became)
    select b.batch, 'Samspill', 'SYSTEM', e.plan, e.id, e.shape || '.' || e.verb, e.field, null, e.became
      from (
          select shape, plan, id, position, 0 as turn, 0 as place, 'add' as verb, kind as field, '/' || position as became from moved
          union all
          select shape, plan, id, position, 0, place, 'put', field, said from moved_words
          union all
          select shape, plan, id, position, 1, 0, 'remove', null, null from moved where removed) e
      join (select shape, owner, gen_random_uuid() as batch from ledger_book where shape in ('progress', 'cycle')) b
        on b.shape = e.shape and b.owner = e.plan
     order by e.shape, e.plan, e.turn, e.position, e.place;

alter table progress_baseline drop constraint progress_baseline_plan_fkey, add foreign key (plan) references plan;
drop table progress_activity;
drop table progress_step;
drop table progress_plan;
