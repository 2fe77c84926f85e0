-- How often somebody has done something lately: bucket4j's own, a bucket each.
create table pace_bucket (
    id text primary key,
    state bytea,
    expires_at bigint
);
create index on pace_bucket (expires_at);

-- Passkeys: Spring Security's own, as its JDBC repositories ask for them. A user entity's name is a person's id.
create table user_entities (
    id varchar(1000) primary key,
    name varchar(100) not null unique,
    display_name varchar(200)
);

create table user_credentials (
    credential_id varchar(1000) primary key,
    user_entity_user_id varchar(1000) not null references user_entities,
    public_key bytea not null,
    signature_count bigint,
    uv_initialized boolean,
    backup_eligible boolean not null,
    authenticator_transports varchar(1000),
    public_key_credential_type varchar(100),
    backup_state boolean not null,
    attestation_object bytea,
    attestation_client_data_json bytea,
    created timestamp,
    last_used timestamp,
    label varchar(1000) not null
);
create index on user_credentials (user_entity_user_id);

-- Who a person is to somebody else who signs people in. The subject is all that is kept of what they say.
create table person_identity (
    issuer text not null,
    subject text not null,
    person uuid not null references person,
    linked_at timestamptz not null default now(),
    primary key (issuer, subject),
    unique (person, issuer)
);
