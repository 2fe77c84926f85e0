-- What is written down at a meeting is what somebody heard. Until the secretariat has read it, it can be taken back whole, and so be mended, too;
-- from there on its words stay, as what people wrote themselves does from the first moment.
create or replace function contribution_words_stay() returns trigger language plpgsql as $$
begin
    if new.words is not null and new.words is distinct from old.words and (old.words is null or old.way <> 'MEETING' or old.read is not null or new.read is not null) then
        raise exception 'A contribution keeps its words: they are only ever erased' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
