-- How far the lines of a plan's journal stand from the numbers that its versions give: none, until its region has moved to an installation
-- whose journal had lines of those numbers already. What a version gives is covered by its print, and stays.
alter table plan add column journal_distance bigint not null default 0;
