-- The language in which somebody asked for their own calendar: what Samspill itself says there.
alter table progress_calendar_key add column language text not null default 'nb';
