-- What people said about a plan, to the letter, and what became of it. Who they are stands in tables of its own.
create table contribution (
    id uuid primary key,
    -- What it is called in lists and reports; it opens nothing.
    number bigint generated always as identity unique,
    plan uuid not null references plan,
    -- What its sender follows it by; nobody can guess it.
    receipt text not null unique check (receipt ~ '^[0-9A-Z]{12}$'),
    -- One sending of one form: sent twice, it is the same contribution.
    sending uuid not null unique,
    way text not null,
    -- A row of another room: the meeting it was said at.
    meeting uuid,
    circle text check (circle <> ''),
    words text check (words <> ''),
    erased timestamptz,
    received timestamptz not null default clock_timestamp(),
    -- A focus area of the plan, held against it when written.
    area uuid,
    theme text check (theme <> ''),
    may_show boolean not null,
    showing text not null,
    read timestamptz,
    merged_into uuid references contribution check (merged_into <> id),
    split_from uuid references contribution check (split_from <> id),
    constraint words_until_erased check ((words is null) = (erased is not null)),
    constraint a_meeting_has_a_name check ((way = 'MEETING') = (meeting is not null))
);

create index contribution_of_plan on contribution (plan, number);
create index contribution_merged on contribution (merged_into) where merged_into is not null;
create index contribution_split on contribution (split_from) where split_from is not null;

-- The sender's own words stay as they came, or are erased whole.
create function contribution_words_stay() returns trigger language plpgsql as $$
begin
    if new.words is not null and new.words is distinct from old.words then
        raise exception 'A contribution keeps its words: they are only ever erased' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;

create trigger contribution_words_stay before update on contribution for each row execute function contribution_words_stay();

-- Whom it is credited to. Gone when the date is reached, or when they ask.
create table contribution_name (
    contribution uuid primary key references contribution,
    name text not null check (name <> ''),
    public boolean not null,
    kept_until date not null
);

-- How to reach them; shown to nobody but the secretariat.
create table contribution_contact (
    contribution uuid primary key references contribution,
    email text not null check (email <> ''),
    language text not null,
    -- What the link in the letter carries: proof that the address is theirs.
    key uuid not null,
    confirmed timestamptz,
    told timestamptz,
    kept_until date not null
);

create index contribution_contact_email on contribution_contact (lower(email));

-- How long names and addresses from a plan's form are kept.
create table input_form (
    plan uuid primary key references plan,
    kept_until date not null
);

create table contribution_note (
    id uuid primary key,
    contribution uuid not null references contribution,
    person uuid not null,
    written timestamptz not null default clock_timestamp(),
    words text not null check (words <> '')
);

create index contribution_note_of on contribution_note (contribution);

-- Why it is not shown. The reason's kind is in the journal; these words are not.
create table contribution_hiding (
    contribution uuid primary key references contribution,
    reason text not null,
    words text check (words <> ''),
    hidden timestamptz not null default clock_timestamp()
);

-- What it led to: a row of the plan and, where it is known, the very changes in the journal.
create table contribution_trace (
    contribution uuid not null references contribution,
    element uuid not null,
    entries bigint[] not null default '{}',
    traced timestamptz not null default clock_timestamp(),
    primary key (contribution, element)
);

create index contribution_trace_of_element on contribution_trace (element);

create table contribution_answer (
    contribution uuid primary key references contribution,
    words text not null check (words <> ''),
    answered timestamptz not null default clock_timestamp()
);

create table contribution_file (
    id uuid primary key,
    contribution uuid not null references contribution,
    name text not null check (name <> ''),
    -- As its content says, whatever it is called.
    type text not null,
    content bytea not null,
    added timestamptz not null default clock_timestamp()
);

create index contribution_file_of on contribution_file (contribution);
