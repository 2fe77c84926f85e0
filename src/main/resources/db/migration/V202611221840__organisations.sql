-- Organisations that live in time. An open end of a range is "not known" or "still so".
create extension if not exists btree_gist;

create table organisation (
    id uuid primary key,
    kind text not null,
    slug text unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

create table organisation_name (
    organisation uuid not null references organisation,
    name text not null check (name <> ''),
    language text not null,
    held daterange not null default '(,)',
    exclude using gist (organisation with =, language with =, held with &&)
);

-- Other ways to write it, in full or short.
create table organisation_alias (
    organisation uuid not null references organisation,
    alias text not null check (alias <> ''),
    primary key (organisation, alias)
);

-- An official number belongs to one organisation at a time.
create table organisation_number (
    organisation uuid not null references organisation,
    number char(4) not null check (number ~ '^[0-9]{4}$'),
    held daterange not null default '(,)',
    exclude using gist (number with =, held with &&),
    exclude using gist (organisation with =, held with &&)
);

create table succession (
    predecessor uuid not null references organisation,
    successor uuid not null references organisation,
    happened date not null,
    primary key (predecessor, successor),
    check (predecessor <> successor)
);

create table membership (
    council uuid not null references organisation,
    member uuid not null references organisation,
    held daterange not null default '(,)',
    exclude using gist (council with =, member with =, held with &&)
);

-- Those a council works with without being one of it: partners, networks, neighbouring regions, the county.
create table cooperation (
    council uuid not null references organisation,
    other uuid not null references organisation,
    held daterange not null default '(,)',
    exclude using gist (council with =, other with =, held with &&)
);
