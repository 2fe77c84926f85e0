-- The day an example is shown on is the plan's, since its way and its year are told by it too.
alter table plan add column stands date;
update plan set stands = followup.stands from followup where followup.plan = plan.id;
alter table followup drop column stands;
