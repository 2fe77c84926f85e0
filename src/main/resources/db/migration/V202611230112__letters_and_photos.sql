-- The day a letter is dated, as its writer says; a letter is typed in later.
alter table contribution add column dated date;

-- What hangs on the wall at a meeting, for those who write the minutes.
create table input_meeting_photo (
    id uuid primary key,
    meeting uuid not null references input_meeting,
    circle text check (circle <> ''),
    type text not null,
    content bytea not null,
    added timestamptz not null default clock_timestamp()
);

create index input_meeting_photo_of on input_meeting_photo (meeting, added);
