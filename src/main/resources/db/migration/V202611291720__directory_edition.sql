-- Which edition of the directory of organisations this is: another one after every change, whoever makes it. What was read of the
-- directory holds as long as its edition does. A number that counts would do within one database; this one is never another's, either.
create table directory_edition (
    one boolean primary key default true check (one),
    edition uuid not null default gen_random_uuid()
);

-- A directory with nothing in it has no edition of its own: all such are alike.
insert into directory_edition (one) select true where exists (select from organisation);

create function a_new_edition_of_the_directory() returns trigger language plpgsql as $$
begin
    insert into directory_edition default values on conflict (one) do update set edition = gen_random_uuid();
    return null;
end $$;

-- Before, not after: whoever changes the directory holds its edition first, so that no two wait for one another.
create trigger directory_changes before insert or update or delete or truncate on organisation for each statement execute function a_new_edition_of_the_directory();
create trigger directory_changes before insert or update or delete or truncate on organisation_name for each statement execute function a_new_edition_of_the_directory();
create trigger directory_changes before insert or update or delete or truncate on organisation_alias for each statement execute function a_new_edition_of_the_directory();
create trigger directory_changes before insert or update or delete or truncate on organisation_number for each statement execute function a_new_edition_of_the_directory();
create trigger directory_changes before insert or update or delete or truncate on succession for each statement execute function a_new_edition_of_the_directory();
create trigger directory_changes before insert or update or delete or truncate on membership for each statement execute function a_new_edition_of_the_directory();
create trigger directory_changes before insert or update or delete or truncate on cooperation for each statement execute function a_new_edition_of_the_directory();

-- What other rooms may ask for in a statement of their own: which edition this is, and which council has an address.
create view directory as
    select coalesce((select e.edition from directory_edition e), '00000000-0000-0000-0000-000000000000') as edition;

create view council_address as select o.id as council, o.slug from organisation o where o.slug is not null;

-- And of the words that people edit: how far each book has come.
create view book_revision as select shape, owner, revision, changed from ledger_book;
