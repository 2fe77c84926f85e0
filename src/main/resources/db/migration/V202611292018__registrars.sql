-- A municipality's secretariat registers what its own council decides: it acts for another than the regional council, as an editor does.
alter table role_held drop constraint only_a_municipal_editor_acts_for_another_than_the_council;
alter table role_held add constraint only_those_of_a_municipality_act_for_another_than_the_council
    check (role in ('MUNICIPAL_EDITOR', 'REGISTRAR') or organisation is not distinct from council);
