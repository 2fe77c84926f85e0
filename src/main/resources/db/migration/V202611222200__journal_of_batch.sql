-- What was done in one go is looked up to be shown as one, and to be undone as one.
create index journal_entry_of_batch on journal_entry (batch);
