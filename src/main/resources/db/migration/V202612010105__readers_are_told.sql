-- Servers keep public pages as bytes. So each is told, when and if a transaction comes through, that something has changed which such a page
-- may show: of one plan, or of who knows which. Whoever changes it, and by whatever program; what no public page shows, is told to nobody.
create function readers_are_told() returns trigger language plpgsql as $$
begin
    perform pg_notify('pages_changed', '*');
    return null;
end $$;

-- Each for tables with a plan's id in a column of that name; a row without one may concern anybody.
create function readers_are_told_of_new_rows() returns trigger language plpgsql as $$
begin
    perform pg_notify('pages_changed', coalesce(each.plan::text, '*')) from (select distinct plan from became) each;
    return null;
end $$;

create function readers_are_told_of_removed_rows() returns trigger language plpgsql as $$
begin
    perform pg_notify('pages_changed', coalesce(each.plan::text, '*')) from (select distinct plan from was) each;
    return null;
end $$;

create function readers_are_told_of_altered_rows() returns trigger language plpgsql as $$
begin
    perform pg_notify('pages_changed', coalesce(each.plan::text, '*')) from (select plan from was union select plan from became) each;
    return null;
end $$;

-- A book is a plan's, or what stands beside a plan; its owner is the plan. A book's words change with its revision, so they need no word of their own.
create function readers_are_told_of_books() returns trigger language plpgsql as $$
begin
    perform pg_notify('pages_changed', each.owner::text) from (select distinct owner from became) each;
    return null;
end $$;

do $$
declare
    one text;
begin
    foreach one in array array[
        'journal_entry', 'plan_version', 'plan_kept', 'plan_keeping', 'publishing_version_paper', 'progress_sequence', 'progress_baseline',
        'contribution', 'contribution_count', 'input_form', 'input_meeting', 'hearing', 'hearing_stock',
        'adoption_route', 'adoption_step', 'adoption_decision', 'adoption_amendment', 'adoption_reconciliation', 'adoption_choice', 'adoption_case_paper',
        'followup', 'followup_light', 'followup_duty', 'followup_report', 'followup_meeting', 'followup_order', 'followup_settled',
        'fact_plan', 'fact_delivery', 'fact_target', 'fact_query',
        'action_plan', 'action_amount', 'action_carrying', 'account', 'account_draft'
    ] loop
        execute format('create trigger readers_are_told_of_new_rows after insert on %I referencing new table as became for each statement execute function readers_are_told_of_new_rows()', one);
        execute format('create trigger readers_are_told_of_removed_rows after delete on %I referencing old table as was for each statement execute function readers_are_told_of_removed_rows()', one);
        execute format('create trigger readers_are_told_of_altered_rows after update on %I referencing old table as was new table as became for each statement execute function readers_are_told_of_altered_rows()', one);
        execute format('create trigger readers_are_told after truncate on %I for each statement execute function readers_are_told()', one);
        execute format('alter table %I enable always trigger readers_are_told_of_new_rows, enable always trigger readers_are_told_of_removed_rows, enable always trigger readers_are_told_of_altered_rows, enable always trigger readers_are_told', one);
    end loop;
    foreach one in array array[
        'directory_edition', 'person', 'role_held', 'plan', 'plan_former_address',
        'progress_baseline_step',
        'contribution_name', 'contribution_note', 'contribution_hiding', 'contribution_trace', 'contribution_answer', 'contribution_file',
        'input_meeting_invited', 'input_meeting_registration', 'input_meeting_attendance', 'input_meeting_note', 'input_meeting_minutes', 'input_meeting_addendum',
        'input_meeting_correction', 'input_meeting_photo',
        'hearing_track', 'hearing_prolonging', 'hearing_question', 'hearing_consultee', 'hearing_statement', 'hearing_sender', 'hearing_file', 'hearing_seal', 'hearing_support',
        'hearing_point', 'hearing_change', 'hearing_cut', 'hearing_likeness',
        'adoption_body', 'adoption_heir', 'adoption_change', 'adoption_paper', 'adoption_amendment_go', 'adoption_seal', 'adoption_case_word', 'adoption_case_template',
        'adoption_case_draft', 'adoption_case_file', 'adoption_case_shown',
        'followup_file', 'followup_order_lifted',
        'fact_shared', 'fact_common', 'fact_agency', 'fact_file',
        'action_carried', 'account_file'
    ] loop
        execute format('create trigger readers_are_told after insert or update or delete or truncate on %I for each statement execute function readers_are_told()', one);
        execute format('alter table %I enable always trigger readers_are_told', one);
    end loop;
end $$;

create trigger readers_are_told_of_new_books after insert on ledger_book referencing new table as became for each statement execute function readers_are_told_of_books();
create trigger readers_are_told_of_altered_books after update on ledger_book referencing new table as became for each statement execute function readers_are_told_of_books();
create trigger readers_are_told after delete or truncate on ledger_book for each statement execute function readers_are_told();
alter table ledger_book enable always trigger readers_are_told_of_new_books, enable always trigger readers_are_told_of_altered_books, enable always trigger readers_are_told;

-- Whatever was kept until now.
select pg_notify('pages_changed', '*');
