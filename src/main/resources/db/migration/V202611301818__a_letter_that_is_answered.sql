-- Who gets what is answered to a letter; gone with the letter's words when its way ends.
alter table letter add column answer_to text;
