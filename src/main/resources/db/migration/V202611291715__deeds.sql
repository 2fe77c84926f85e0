-- What was done has an owner in its name from now on: "SHOW" said both that a plan was shown and that a contribution was, and
-- "END" that a role ended and that a municipality did. Each line gets the name of what it told, by what it happened to; who,
-- when, what and why stay as they were written. The journal is lifted for this once, and closed again as it was.
alter table journal_entry disable trigger journal_only_grows;
grant update on journal_entry to current_user;

update journal_entry set action = case action
    when 'CREATE' then 'plan.create'
    when 'YEAR' then 'plan.year'
    when 'FREEZE' then 'plan.freeze'
    when 'HAND_OVER' then 'plan.hand-over'
    when 'ADD' then 'plan.add'
    when 'PUT' then 'plan.put'
    when 'MOVE' then 'plan.move'
    when 'REMOVE' then 'plan.remove'
    when 'RESTORE' then 'plan.restore'
    when 'SHOW' then case when element = plan then 'plan.show' else 'input.show' end
    when 'HIDE' then case when element = plan then 'plan.hide' else 'input.hide' end

    when 'PROGRESS_ADD' then 'progress.added'
    when 'PROGRESS_PUT' then 'progress.written'
    when 'PROGRESS_STAND' then 'progress.stood'
    when 'PROGRESS_MOVE' then 'progress.moved'
    when 'PROGRESS_REMOVE' then 'progress.removed'
    when 'PROGRESS_RESTORE' then 'progress.restored'
    when 'PROGRESS_BASELINE' then 'progress.baseline'
    when 'CYCLE_ADD' then 'cycle.added'
    when 'CYCLE_PUT' then 'cycle.written'
    when 'CYCLE_REMOVE' then 'cycle.removed'
    when 'CYCLE_RESTORE' then 'cycle.restored'
    when 'CYCLE_TURN' then 'cycle.turned'
    when 'CALENDAR_KEY' then 'calendar.open'
    when 'CALENDAR_KEY_END' then 'calendar.close'

    when 'CONTRIBUTION' then 'input.take'
    when 'CONTRIBUTION_TAKEN_BACK' then 'input.take-back'
    when 'SORT' then 'input.sort'
    when 'MERGE' then 'input.merge'
    when 'UNMERGE' then 'input.part'
    when 'SPLIT' then 'input.split'
    when 'JOIN' then 'input.join'
    when 'TRACE' then 'input.trace'
    when 'UNTRACE' then 'input.untrace'
    when 'ANSWER' then 'input.answer'
    when 'UNANSWER' then 'input.take-back-answer'
    when 'ATTACH' then 'input.attach'
    when 'DETACH' then 'input.detach'
    when 'ERASE' then 'input.erase'
    when 'INPUT_KEPT_UNTIL' then 'input.keep-until'

    -- Of a contribution; of one meeting, which the sweep tells of without its plan; or of all meetings of a plan.
    when 'FORGET' then case when plan is null or element = plan then 'meeting.forget' else 'input.forget' end
    when 'INPUT_MEETING' then 'meeting.arrange'
    when 'INPUT_MEETING_ATTENDED' then 'meeting.count'
    when 'MEETING_PHOTO' then 'photo.add'
    when 'MEETING_PHOTO_REMOVED' then 'photo.remove'
    when 'MINUTES_BEGUN' then 'minutes.begin'
    when 'MINUTES_WRITTEN' then 'minutes.write'
    when 'MINUTES_LAID_OUT' then 'minutes.lay-out'
    when 'MINUTES_LOCKED' then 'minutes.lock'
    when 'MINUTES_ADDENDUM' then 'minutes.add'
    when 'MINUTES_CORRECTION' then 'correction.send'
    when 'MINUTES_CORRECTION_TAKEN' then 'correction.take-in'
    when 'MINUTES_CORRECTION_DECLINED' then 'correction.decline'

    -- A person or an organisation; no organisation is ever taken out of its table.
    when 'ENTER' then case when element in (select id from organisation) then 'organisation.enter' else 'person.enter' end
    when 'RENAME' then case when element in (select id from organisation) then 'organisation.rename' else 'person.rename' end
    when 'END' then case when element in (select id from organisation) then 'organisation.end' else 'person.end' end
    when 'EMAIL' then 'person.email'
    when 'GRANT' then 'person.grant'
    when 'LEAVE' then 'person.leave'
    when 'INVITE' then 'person.invite'
    when 'INVITE_AGAIN' then 'person.invite-again'
    when 'WITHDRAW' then 'person.withdraw-invitation'
    when 'TIE' then 'person.tie'
    when 'UNTIE' then 'person.untie'
    when 'RENUMBER' then 'organisation.renumber'
    when 'MEMBER' then case when became is null then 'organisation.part' else 'organisation.join' end
    when 'COOPERATION' then 'organisation.cooperate'
    when 'SUCCESSOR' then 'organisation.succeed'
    else action
end;

revoke update on journal_entry from current_user;
alter table journal_entry enable always trigger journal_only_grows;
