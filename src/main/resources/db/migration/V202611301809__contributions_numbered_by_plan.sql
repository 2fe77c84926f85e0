-- A plan's first contribution is its number 1, whatever others have got. Numbers that were given stay, since letters have been written with them,
-- and one that was taken back is not given again.
create table contribution_count (
    plan uuid primary key references plan,
    last bigint not null check (last > 0)
);
insert into contribution_count (plan, last) select plan, max(number) from contribution group by plan;
alter table contribution alter column number drop identity;
alter table contribution drop constraint contribution_number_key;
drop index contribution_of_plan;
alter table contribution add constraint contribution_of_plan unique (plan, number);
