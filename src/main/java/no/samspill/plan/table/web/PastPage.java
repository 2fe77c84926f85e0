package no.samspill.plan.table.web;

import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.PlanPage;

/**
 * A plan as it stood at some moment.
 *
 * @param table all of it then
 * @param when the moment, in words
 * @param history where what has happened to it stands
 */
public record PastPage(Shell shell, PlanPage table, PlanView view, String when, String history) implements Page {}
