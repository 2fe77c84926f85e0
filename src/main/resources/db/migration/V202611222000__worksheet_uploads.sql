-- Sheets on their way into a plan, kept for some days while a person looks at them.
create table worksheet_upload (
    id uuid primary key,
    plan uuid not null references plan,
    file_name text not null check (file_name <> ''),
    content bytea not null,
    person uuid not null,
    at timestamptz not null,
    decided jsonb not null,
    landed timestamptz
);

create index worksheet_upload_of_plan on worksheet_upload (plan, at);
create index worksheet_upload_by_age on worksheet_upload (at);
