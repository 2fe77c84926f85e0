package no.samspill.followup.web;

import java.util.List;
import java.util.SequencedMap;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import no.samspill.plan.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What councils told somebody to do beside the plan, and how far that has come.
 *
 * @param owners to choose among
 * @param lift the number of the one that was to be lifted, where that went wrong; empty else @param why as it was typed
 */
public record OrdersPage(Shell shell, PlanView view, String finding, List<Told> orders, OrderForm form, SequencedMap<String, String> owners, String lift, String why, List<Problem> problems, int status) implements Page {

    public String at() {
        return FollowUpAt.orders(view);
    }

    public String back() {
        return FollowUpAt.desk(view);
    }

    public Field council() {
        return text("council", form.council()).helped(shell.words().get("order.council.help"));
    }

    public Field decided() {
        return text("decided", form.decided()).of("date", "off");
    }

    public Field caseNumber() {
        return text("caseNumber", form.caseNumber()).optional();
    }

    public Field words() {
        return text("words", form.words()).helped(shell.words().get("order.words.help"));
    }

    public Field owner() {
        return text("owner", form.charge().owner()).helped(shell.words().get("order.owner.help"));
    }

    public Field due() {
        return text("due", form.charge().due()).of("date", "off").helped(shell.words().get("order.due.help"));
    }

    public Field whyCorrected() {
        return Field.text("why", shell.words().get("order.correct.why")).holding(form.why()).with(problems);
    }

    public boolean correcting() {
        return !form.corrects().isEmpty();
    }

    public String correct(Told order) {
        return at() + "?rett=" + order.number() + "#nytt";
    }

    public Field why(Told order) {
        return Field.text("why-" + order.number(), shell.words().get("order.lift.why")).holding(lift.equals(String.valueOf(order.number())) ? why : "").with(problems);
    }

    private Field text(String name, String value) {
        return Field.text(name, shell.words().get("order." + name)).holding(value).with(problems);
    }

    /**
     * @param from "Ibestad kommunestyre, 18. desember 2017, sak 45/17" @param charge who is to do it and by when, in words
     * @param standing null where nobody has to do anything, and where it is lifted @param said what was told of it last, in words
     * @param report where it is reported; null where nobody reports
     * @param corrects whether it took the place of one that was entered wrongly
     * @param lifted when and why, in words; null while it holds
     */
    public record Told(
            int number, String words, String from, String charge, boolean late, @Nullable Standing standing, String said, @Nullable String report, boolean corrects, @Nullable String lifted) {}
}
