-- A role is held in one council's plans, on behalf of an organisation: the council itself, or one of its municipalities.
alter table role_held add column council uuid references organisation;
update role_held set council = organisation where role <> 'ADMINISTRATOR';

alter table role_held add constraint only_a_municipal_editor_acts_for_another_than_the_council
    check (role = 'MUNICIPAL_EDITOR' or organisation is not distinct from council);
alter table role_held add constraint an_editor_edits_somewhere check ((council is null) = (organisation is null));

do $$ declare name text; begin
    for name in select conname from pg_constraint where conrelid = 'role_held'::regclass and contype = 'x' loop
        execute format('alter table role_held drop constraint %I', name);
    end loop;
end $$;

alter table role_held add constraint a_role_is_held_once_at_a_time exclude using gist (
    person with =, role with =,
    (coalesce(organisation, '00000000-0000-0000-0000-000000000000'::uuid)) with =,
    (coalesce(council, '00000000-0000-0000-0000-000000000000'::uuid)) with =,
    held with &&);
