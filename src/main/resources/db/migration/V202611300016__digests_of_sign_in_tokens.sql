-- Who reads the table can sign in by nothing in it: a token is kept as its SHA-256. Those that were out, at most a day old, work no more.
delete from one_time_tokens;
alter table one_time_tokens alter column token_value type varchar(64);
