-- Mayors and members of a municipality's council read what concerns it before everybody may.
alter table role_held drop constraint only_those_of_a_municipality_act_for_another_than_the_council;
alter table role_held add constraint only_those_of_a_municipality_act_for_another_than_the_council
    check (role in ('MUNICIPAL_EDITOR', 'REGISTRAR', 'COUNCILLOR') or organisation is not distinct from council);
