-- One place for the words that people edit, whatever room they are of. What a word means is read anew; what has been is in the journal.
create table ledger_book (
    -- What the room's rows go by: "plan", "progress", "cycle".
    shape text not null,
    owner uuid not null,
    revision bigint not null default 0,
    changed timestamptz not null default clock_timestamp(),
    primary key (shape, owner)
);

create index ledger_book_of_owner on ledger_book (owner);

create table ledger_row (
    id uuid primary key,
    shape text not null,
    owner uuid not null,
    kind text not null,
    number int,
    under uuid references ledger_row deferrable initially deferred,
    -- Among all rows under the same one, removed rows too: they keep their place to come back to.
    position int not null,
    removed boolean not null,
    unique (shape, owner, number),
    foreign key (shape, owner) references ledger_book
);

create index ledger_row_of_book on ledger_row (owner, shape);

create table ledger_word (
    shape text not null,
    owner uuid not null,
    -- A row of the book, or what its top rows stand under: the owner itself.
    element uuid not null,
    field text not null,
    words text not null check (words <> ''),
    written bigint generated always as identity,
    primary key (owner, shape, element, field),
    foreign key (shape, owner) references ledger_book
);

insert into ledger_book (shape, owner, revision, changed) select 'plan', id, revision, changed from plan;
insert into ledger_row (id, shape, owner, kind, number, under, position, removed)
    select id, 'plan', plan, kind, number, under, position, removed from plan_element;
insert into ledger_word (shape, owner, element, field, words)
    select 'plan', plan, element, field, words from plan_field order by written;

alter table plan_search drop constraint plan_search_element_fkey, add foreign key (element) references ledger_row;
alter table plan drop column revision, drop column changed;
drop table plan_field;
-- A row and the one above it are checked at the end, which must have come before a table goes.
set constraints all immediate;
drop table plan_element;
