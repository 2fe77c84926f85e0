-- What those who were at a meeting say is wrong in its minutes, and what became of it.
create table input_meeting_correction (
    -- One sending of one form: sent twice, it is the same correction.
    id uuid primary key,
    meeting uuid not null references input_meeting_minutes,
    words text not null check (words <> ''),
    -- For those who write the minutes; gone when the date is reached, or when they ask.
    name text check (name <> ''),
    -- Whose link it came by; null for the one that all who were there share. Not a reference: a registration is forgotten first.
    registration uuid,
    received timestamptz not null default clock_timestamp(),
    taken_in boolean,
    answer text check (answer <> ''),
    settled timestamptz,
    kept_until date not null,
    check ((taken_in is null) = (settled is null)),
    constraint a_refusal_has_a_reason check (taken_in is distinct from false or answer is not null)
);

create index input_meeting_correction_of on input_meeting_correction (meeting, received);
create index input_meeting_correction_kept on input_meeting_correction (kept_until) where name is not null;

-- The link that all who were at the meeting share.
alter table input_meeting_minutes add column key uuid not null default gen_random_uuid();
