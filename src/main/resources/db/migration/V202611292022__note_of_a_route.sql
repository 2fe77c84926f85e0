-- What the council says to those who read of the way: that dates are not settled, or that it is an example.
alter table adoption_route add column note text check (note <> '');
