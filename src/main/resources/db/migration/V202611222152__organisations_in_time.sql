-- Where what is said of an organisation is taken from: a law, a decision, a page.
alter table organisation_name add column source text;
alter table organisation_number add column source text;
alter table membership add column source text;
alter table succession add column source text;
