-- Whoever holds a role in one council is found among the people of all of them.
create index role_held_by_council on role_held (council);
