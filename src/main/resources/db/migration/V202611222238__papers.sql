-- Papers that have been made, kept so that the same version is made once. What is here can always be made again.
create table publishing_paper (
    fingerprint char(64) not null,
    format text not null,
    build text not null,
    content bytea not null,
    asked timestamptz not null,
    primary key (fingerprint, format, build)
);
alter table publishing_paper alter column content set storage external;
