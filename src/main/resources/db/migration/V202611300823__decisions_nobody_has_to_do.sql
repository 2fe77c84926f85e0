-- A council also decides what nobody has to do: that a matter ends, is noted, or is put off.
alter table followup_order
    alter column organisation drop not null,
    alter column party drop not null,
    alter column due drop not null,
    add constraint who_and_when_or_nobody check (num_nulls(organisation, party, due) in (0, 3)),
    -- The one that was entered wrongly, whose place this one takes; why, stands with that one.
    add column corrects uuid unique references followup_order;
