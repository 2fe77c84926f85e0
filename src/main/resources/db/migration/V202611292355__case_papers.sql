-- What each organisation has its case papers say, in its own words; a field that is empty says what Samspill says.
create table adoption_case_word (
    -- SHA-256 of the file: a paper that was made with it, is made with it again.
    print text primary key check (print ~ '^[0-9a-f]{64}$'),
    content bytea not null,
    added timestamptz not null default clock_timestamp()
);

create table adoption_case_template (
    -- A row of another room: whose it is.
    organisation uuid primary key,
    language text check (language in ('nb', 'nn', 'en')),
    introduction text check (introduction <> ''),
    recommendation text check (recommendation <> ''),
    assessment text check (assessment <> ''),
    considerations text check (considerations <> ''),
    conclusion text check (conclusion <> ''),
    signature text check (signature <> ''),
    word text references adoption_case_word,
    word_name text check (word_name <> ''),
    revision bigint not null default 1,
    constraint a_file_has_a_name check ((word is null) = (word_name is null))
);

-- What somebody has written for one body's case, before it is made.
create table adoption_case_draft (
    step uuid primary key references adoption_step,
    case_number text check (case_number <> ''),
    archive_code text check (archive_code <> ''),
    officer text check (officer <> ''),
    recommendation text check (recommendation <> ''),
    assessment text check (assessment <> ''),
    considerations text check (considerations <> ''),
    conclusion text check (conclusion <> ''),
    revision bigint not null default 1
);

-- A case paper as it was made: all that it says, whatever has happened since.
create table adoption_case_paper (
    id uuid primary key,
    plan uuid not null references plan,
    step uuid not null references adoption_step,
    number int not null check (number > 0),
    version int not null,
    print text not null check (print ~ '^[0-9a-f]{64}$'),
    facts text not null,
    word text references adoption_case_word,
    -- One press of the button.
    sending uuid not null,
    made timestamptz not null,
    person uuid,
    system text,
    on_behalf_of uuid,
    unique (step, number),
    unique (step, sending),
    foreign key (plan, version) references plan_version,
    constraint one_who_made check (num_nonnulls(person, system) = 1)
);
create index adoption_case_paper_of on adoption_case_paper (plan);

-- The files, each as it was first given out.
create table adoption_case_file (
    paper uuid not null references adoption_case_paper,
    format text not null check (format in ('docx', 'odt', 'pdf')),
    content bytea not null,
    primary key (paper, format)
);

-- The one that everybody may read beside what the body decided.
create table adoption_case_shown (
    step uuid primary key references adoption_step,
    paper uuid not null references adoption_case_paper
);

create function case_papers_stay() returns trigger language plpgsql as $$
begin
    raise exception 'A case paper that was made stays; another is made beside it' using errcode = 'insufficient_privilege';
end $$;
create trigger case_papers_stay before update or delete or truncate on adoption_case_paper for each statement execute function case_papers_stay();
create trigger case_files_stay before update or delete or truncate on adoption_case_file for each statement execute function case_papers_stay();
create trigger case_words_stay before update or delete or truncate on adoption_case_word for each statement execute function case_papers_stay();
alter table adoption_case_paper enable always trigger case_papers_stay;
alter table adoption_case_file enable always trigger case_files_stay;
alter table adoption_case_word enable always trigger case_words_stay;
