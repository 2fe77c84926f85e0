package no.samspill.progress.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Period;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.progress.cycle.Activity;
import no.samspill.progress.cycle.AnnualCycle;
import org.jspecify.annotations.Nullable;

/**
 * The desk where the shared year is kept: the wheel of one year, or one activity of it.
 *
 * @param activity the one that is changed; null where a new one is entered
 * @param writes whether the form is shown: to those who may change the activity or enter one, and to one who wrote in it
 * @param whole whether this reader may say which activities there are
 * @param since the last that is told of what is shown
 */
public record YearDeskPage(
        Shell shell, PlanView view, Places places, Wheel wheel, @Nullable Activity activity, Form form, boolean writes, boolean whole, long since, List<Problem> problems, int status)
        implements Page {

    /**
     * One year of it.
     *
     * @param removed taken off this year's wheel, the last first
     * @param next the year the wheel may be turned into; null where it may not
     */
    public record Wheel(int year, List<Integer> years, List<Row> rows, List<Activity> removed, @Nullable Integer next) {}

    /** What the activity says, to be changed, or blank for a new one. */
    public record Form(
            Field title, Field when, Field network, Field measure, Field party, Field example, Map<String, String> measures, Map<String, String> parties, Seen seen) {}

    /** What stood in the fields when the form was opened. */
    public record Seen(@Nullable String title, @Nullable String when, @Nullable String network, @Nullable String measure, @Nullable String party, @Nullable String example) {}

    /**
     * @param understood null where the words are not understood
     * @param resting in a year when it does not come
     * @param party who arranges it; null where they share it
     * @param mine whether this reader may change what it says
     */
    public record Row(Activity activity, @Nullable String understood, boolean resting, @Nullable String party, boolean mine, String address) {}

    static YearDeskPage of(
            Shell shell, PlanView view, Opened opened, AnnualCycle cycle, List<Activity> removed, @Nullable Activity activity, ActivityForm form, List<Problem> problems, int status) {
        Words w = shell.words();
        Integer last = cycle.years().isEmpty() ? null : cycle.years().getLast();
        return new YearDeskPage(
                shell, view, Places.of(view),
                new Wheel(cycle.year(), cycle.years(), cycle.activities().stream().map(each -> row(view, each, opened, w)).toList(), removed, last == null ? null : Integer.valueOf(last + 1)),
                activity,
                form(view, form, problems, w),
                opened.refused() || (activity == null ? opened.within().whole() : opened.within().has(activity.id().element())),
                opened.within().whole(), opened.since(),
                problems, status);
    }

    private static Form form(PlanView view, ActivityForm form, List<Problem> problems, Words w) {
        Map<String, String> measures = new LinkedHashMap<>();
        measures.put("", w.get("cycle.form.measure.none"));
        view.plan().measures().forEach(row -> measures.put(row.id().toString(), view.labels().findFull(row.id()).map(label -> label + " ").orElse("") + row.title()));
        Map<String, String> parties = new LinkedHashMap<>();
        parties.put("", w.get("cycle.form.party.none"));
        view.region().all().forEach(party -> parties.put(party.id().toString(), party.name()));
        return new Form(
                field(w, "title", form.title(), problems),
                field(w, "when", form.when(), problems).helped(w.get("cycle.form.when.help")),
                field(w, "network", form.network(), problems).optional().helped(w.get("cycle.form.network.help")),
                field(w, "measure", form.measure(), problems),
                field(w, "party", form.party(), problems).helped(w.get("cycle.form.party.help")),
                field(w, "example", form.example(), problems).helped(w.get("cycle.form.example.help")),
                measures, parties,
                new Seen(form.titleSeen(), form.whenSeen(), form.networkSeen(), form.measureSeen(), form.partySeen(), form.exampleSeen()));
    }

    private static Row row(PlanView view, Activity activity, Opened opened, Words words) {
        NorwegianDates dates = NorwegianDates.of(words.language());
        String understood = !activity.understood()
                ? null
                : String.join(", ", activity.times().stream().map(time -> dates.period(new Period(time.from(), time.to(), time.precision(), false, time.tentative()))).toList());
        return new Row(
                activity, understood, activity.understood() && activity.times().isEmpty(), ProgressDesk.party(view, activity.draft().organisation()),
                opened.within().has(activity.id().element()), Places.of(view).yearDesk() + "/" + activity.id());
    }

    private static Field field(Words words, String name, @Nullable String typed, List<Problem> problems) {
        return Field.text(name, words.get("cycle.form." + name)).holding(Objects.requireNonNullElse(typed, "")).with(problems);
    }
}
