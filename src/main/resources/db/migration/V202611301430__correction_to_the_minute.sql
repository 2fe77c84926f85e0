-- The first moment that is too late to say that something is wrong. Null where only the last day was said: then it is the end of that day.
alter table input_meeting_minutes add column correction_closes timestamptz;
