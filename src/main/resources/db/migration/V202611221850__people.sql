-- A person signs in by a link.
create table person (
    id uuid primary key,
    name text not null check (name <> ''),
    first_seen timestamptz,
    left_at timestamptz
);

create table role_held (
    person uuid not null references person,
    role text not null,
    organisation uuid references organisation,
    held tstzrange not null default tstzrange(now(), null),
    constraint instance_roles_alone_belong_to_no_organisation check ((role = 'ADMINISTRATOR') = (organisation is null)),
    exclude using gist (person with =, role with =, (coalesce(organisation, '00000000-0000-0000-0000-000000000000'::uuid)) with =, held with &&)
);

-- Spring Security's own, as its JdbcOneTimeTokenService expects it.
create table one_time_tokens (
    token_value varchar(36) not null primary key,
    username varchar(50) not null,
    expires_at timestamp not null
);
