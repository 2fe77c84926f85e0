package no.samspill.plan.table;

import no.samspill.plan.PlanView;

/** Where a plan's working table is. */
public final class TableAt {
    private TableAt() {}

    public static String of(PlanView view) {
        return desk(view) + "/tabell";
    }

    public static String history(PlanView view) {
        return desk(view) + "/historikk";
    }

    public static String desk(PlanView view) {
        return "/arbeid/" + view.region().slug() + "/" + view.slug();
    }
}
