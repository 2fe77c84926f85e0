-- Who is told of what happens to a plan, or to a part of it. A row is there for as long as its owner wants, and no longer.
create table notice_follower (
    key uuid primary key,
    plan uuid not null references plan,
    -- All of it ("plan"), what is decided ("vedtak"), a row ("r-" and its id) or one that answers ("k-" and an organisation's id).
    topic text not null check (topic in ('plan', 'vedtak') or topic ~ '^[rk]-'),
    -- One of the two: an address that somebody left, or a person who signs in.
    email text check (email <> ''),
    person uuid,
    language text not null,
    asked timestamptz not null default clock_timestamp(),
    confirmed timestamptz,
    -- Until when they have been told of reports.
    told timestamptz not null default clock_timestamp(),
    constraint one_reader check (num_nonnulls(email, person) = 1),
    constraint who_signs_in_is_known check (person is null or confirmed is not null)
);
create unique index notice_follower_once on notice_follower (plan, topic, lower(email));
create unique index notice_person_once on notice_follower (plan, topic, person);

-- Those who followed decisions go on doing so, by the links that their letters have.
insert into notice_follower (key, plan, topic, email, language, asked, confirmed)
select key, plan, 'vedtak', email, language, asked, confirmed from adoption_follower;
drop table adoption_follower;
