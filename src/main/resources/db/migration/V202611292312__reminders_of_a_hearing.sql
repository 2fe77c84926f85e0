-- How many days before its deadline those who have not answered are reminded: "7,1". Empty for never; null for what is usual here.
alter table hearing add column reminders text check (reminders ~ '^([0-9]{1,3}(,[0-9]{1,3}){0,2})?$');
