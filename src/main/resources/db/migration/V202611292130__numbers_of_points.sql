-- Once a point of a statement is answered, people may have written its number down: no number is given to other words after that.
create table hearing_cut (
    statement uuid primary key references hearing_statement,
    -- The highest number that was ever given since.
    given int not null check (given > 0)
);

create index hearing_point_stock on hearing_point (stock) where stock is not null;
create index hearing_point_open on hearing_point (hearing, due) where outcome is null;
