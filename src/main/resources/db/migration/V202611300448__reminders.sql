-- Where a mail program's own button ends letters of a kind.
alter table letter add column stop text;

-- In which language letters to somebody are written; null for who has never chosen.
alter table person add column language text;

-- How often somebody who reports wants to be told of what waits for them. A row for everybody who may be, for as long as they may.
create table followup_reader (
    person uuid primary key,
    -- What the links in their letters carry: who has it may end and begin them, and nothing else.
    key uuid not null unique default gen_random_uuid(),
    rhythm text not null default 'WEEKLY' check (rhythm in ('DAILY', 'WEEKLY', 'FORTNIGHTLY', 'MONTHLY', 'NEVER')),
    -- What it was before they stopped.
    earlier text check (earlier in ('DAILY', 'WEEKLY', 'FORTNIGHTLY', 'MONTHLY')),
    -- When it was last looked whether anything waits.
    looked timestamptz not null,
    -- The day, in Norway, that they were last written to.
    told date
);

-- What was tried to have somebody report. To whom the letter went is not kept.
create table followup_reminder (
    plan uuid not null references plan,
    element uuid not null,
    holder text not null,
    letter uuid not null,
    asked timestamptz not null,
    -- When the mail server said yes, or no for good.
    ended timestamptz,
    sent boolean,
    primary key (plan, element, holder, letter),
    constraint how_it_ended check ((ended is null) = (sent is null))
);
create index followup_reminder_of on followup_reminder (letter);
