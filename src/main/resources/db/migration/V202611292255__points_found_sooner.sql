-- A part of what came of a hearing is read by the rows it is about.
create index hearing_point_about on hearing_point (hearing, element);
-- And how often an answer was given is counted at the desk.
create index hearing_point_from_stock on hearing_point (stock) where stock is not null;
