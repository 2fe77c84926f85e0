-- Who is told of decisions about a plan. A row is there for as long as its owner wants, and no longer.
create table adoption_follower (
    key uuid primary key,
    plan uuid not null references plan,
    email text not null check (email <> ''),
    language text not null,
    asked timestamptz not null default clock_timestamp(),
    confirmed timestamptz
);
create unique index adoption_follower_once on adoption_follower (plan, lower(email));
