-- By PostgreSQL's superuser, once. The first owns the tables and takes the steps of the schema; the second serves, and alters no table and lifts
-- no trigger. pg_read_all_stats lets it see which machines follow, so that /helse can say on how many a change is safe.
create role samspill_eier login password :'owner';
create role samspill_tjeneste login password :'service';
create database samspill owner samspill_eier;
revoke all on database samspill from public;
grant connect on database samspill to samspill_tjeneste;
grant pg_read_all_stats to samspill_tjeneste;
