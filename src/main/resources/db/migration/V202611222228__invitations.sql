-- Somebody is asked to take a role. What lies here of the key in their letter is its digest only.
create table invitation (
    id uuid primary key,
    digest text not null unique,
    role text not null,
    council uuid references organisation,
    organisation uuid references organisation,
    name text not null check (name <> ''),
    address text not null check (address <> ''),
    language text not null,
    invited_by uuid not null references person,
    sent_at timestamptz not null,
    expires_at timestamptz not null,
    -- accepted or withdrawn; the name and the address are then forgotten
    ended_at timestamptz,
    person uuid references person
);
create index invitation_of_council on invitation (council) where ended_at is null;

-- Somebody wants their letters at another address, and has yet to prove that it is theirs.
create table email_change (
    person uuid primary key references person,
    digest text not null unique,
    address text not null check (address <> ''),
    expires_at timestamptz not null
);
