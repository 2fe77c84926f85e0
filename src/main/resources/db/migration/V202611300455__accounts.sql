-- A status report on its way: what somebody writes, and all that it said when it was checked.
create table account_draft (
    plan uuid not null references plan,
    number int not null check (number > 0),
    written text not null,
    revision bigint not null default 1,
    -- The number of the sent one that it takes the place of.
    corrects int,
    why text check (why <> ''),
    checked timestamptz,
    content text,
    primary key (plan, number),
    constraint what_is_checked_is_kept check ((checked is null) = (content is null)),
    constraint a_correction_says_why check ((corrects is null) = (why is null))
);

-- One that was sent. Never altered: a later one may take its place, and both stay.
create table account (
    id uuid primary key,
    plan uuid not null references plan,
    number int not null check (number > 0),
    -- Of all that it says.
    print text not null check (print ~ '^[0-9a-f]{64}$'),
    written text not null,
    content text not null,
    corrects int,
    why text check (why <> ''),
    checked timestamptz not null,
    sent timestamptz not null default clock_timestamp(),
    person uuid,
    system text,
    on_behalf_of uuid,
    unique (plan, number),
    unique (plan, corrects),
    foreign key (plan, corrects) references account (plan, number),
    constraint a_correction_says_why check ((corrects is null) = (why is null)),
    constraint one_who_sent check (num_nonnulls(person, system) = 1)
);

-- The files, each as it was first given out.
create table account_file (
    account uuid not null references account,
    format text not null check (format in ('pdf', 'docx', 'odt', 'pptx')),
    content bytea not null,
    primary key (account, format)
);

create function accounts_stay() returns trigger language plpgsql as $$
begin
    raise exception 'A status report that was sent stays; another takes its place' using errcode = 'insufficient_privilege';
end $$;
create trigger accounts_stay before update or delete or truncate on account for each statement execute function accounts_stay();
create trigger account_files_stay before update or delete or truncate on account_file for each statement execute function accounts_stay();
alter table account enable always trigger accounts_stay;
alter table account_file enable always trigger account_files_stay;
