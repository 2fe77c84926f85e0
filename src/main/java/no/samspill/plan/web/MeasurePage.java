package no.samspill.plan.web;

import java.util.List;
import java.util.Locale;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.kernel.Words;
import no.samspill.plan.Binding;
import no.samspill.plan.Edition;
import no.samspill.plan.Field;
import no.samspill.plan.Plan;
import no.samspill.plan.Relation;
import no.samspill.wording.Spoken;
import no.samspill.wording.Status;
import org.jspecify.annotations.Nullable;

/**
 * One measure.
 *
 * @param above what it serves, widest first
 * @param money whether any amount or share of the cost may be told
 * @param origins what it came from, oldest first
 * @param events what has happened to it, oldest first; only what is recorded
 * @param adopted what of the plan has been adopted; null where it has not been, and for a version
 * @param heard what those who answer for it have reported; null where nobody is asked, and for a version
 * @param inSheet what stands in the sheet of how far it has come, whatever is reported; null for nothing
 * @param edit where the one who reads may change it; null where they may not
 * @param counted what is counted of it, or of what it serves
 * @param statusOn the day that was written, where it is what is shown; null where nobody knows
 */
public record MeasurePage(
        Shell shell,
        Edition edition,
        PlanLinks links,
        PlanRow measure,
        List<PlanRow> above,
        boolean money,
        List<Related> related,
        List<Happened> events,
        List<Origins.Origin> origins,
        @Nullable Adopted adopted,
        @Nullable Heard heard,
        @Nullable Said inSheet,
        @Nullable String statusOn,
        @Nullable String edit,
        List<Counted> counted)
        implements Page {

    public Plan plan() {
        return edition.plan();
    }

    /** Whether it may change yet. */
    public boolean draft() {
        return adopted == null && !(edition.binding() instanceof Binding.Version);
    }

    /** The same page, with what is counted of it. */
    MeasurePage counting(List<Counted> numbers) {
        return new MeasurePage(shell, edition, links, measure, above, money, related, events, origins, adopted, heard, inSheet, statusOn, edit, numbers);
    }

    /** The same page, which tells that the plan has been adopted, too. */
    MeasurePage since(@Nullable Adopted told) {
        return new MeasurePage(shell, edition, links, measure, above, money, related, events, origins, told, heard, inSheet, statusOn, edit, counted);
    }

    /** The same page, which tells what has been reported, too. */
    MeasurePage heard(@Nullable Heard told, @Nullable Status written) {
        @Nullable Said sheet = written == null ? null : Said.of(written.written(), new Spoken(shell.words().language()).say(written));
        return new MeasurePage(shell, edition, links, measure, above, money, related, events, origins, adopted, told, told == null ? inSheet : sheet, statusOn, edit, counted);
    }

    /** The same page, which tells when the status that the plan's own words give was written, too. */
    MeasurePage written(@Nullable String on) {
        boolean own = inSheet != null && measure.said(Field.STATUS) instanceof Said shown && shown.written().equals(inSheet.written());
        return new MeasurePage(shell, edition, links, measure, above, money, related, events, origins, adopted, heard, inSheet, own ? on : null, edit, counted);
    }

    /** The same page, for one who may change it. */
    MeasurePage editedAt(@Nullable String table) {
        return new MeasurePage(shell, edition, links, measure, above, money, related, events, origins, adopted, heard, inSheet, statusOn, table, counted);
    }

    /** Where a reader says what they mean of it: its area is chosen there already. */
    public String input() {
        return "/" + shell.visit().region() + "/" + shell.visit().plan() + "/innspill" + (above.isEmpty() ? "" : "?omrade=" + above.getFirst().element().id());
    }

    /** Whether anything stands in the sheet. */
    public boolean worded() {
        return Field.UNDERSTOOD.stream().anyMatch(field -> sheet(field) != null);
    }

    /** What stands in the sheet, and what is understood of it; null for nothing. */
    public @Nullable Said sheet(Field field) {
        return field == Field.STATUS ? inSheet : measure.said(field);
    }

    /** "Planen: vedtatt 8. desember 2017", so that nobody takes it for the measure's own. */
    public String standing(Adopted told) {
        return shell.words().get("measure.adopted", told.standing().substring(0, 1).toLowerCase(Locale.ROOT) + told.standing().substring(1));
    }

    /** Another measure, and why it is here. */
    public record Related(PlanRow measure, Relation relation) {

        /** "Samme strategi og samme ansvarlige". */
        public String reason(Words words) {
            String[] reasons = relation.sorted().stream()
                    .map(reason -> words.get("related." + reason))
                    .toArray(String[]::new);
            String all = switch (reasons.length) {
                case 1 -> reasons[0];
                case 2 -> words.get("list.two", reasons[0], reasons[1]);
                default -> words.get("list.three", (Object[]) reasons);
            };
            return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
        }
    }

    /** @param on the day, in words */
    public record Happened(String on, String what) {}
}
