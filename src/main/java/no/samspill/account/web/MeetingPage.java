package no.samspill.account.web;

import java.util.List;
import java.util.SequencedMap;
import no.samspill.account.Matter;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * A council's meeting: what it is asked to decide, and what it decides.
 *
 * @param day when they meet, in words
 * @param report which they have before them
 * @param owners who may be told to do something: value to name
 * @param typed the form that was sent, where it is still wanting; null else
 */
public record MeetingPage(
        Shell shell, PlanView view, int number, String finding, String day, AccountPage.Noted report, List<Item> items, List<Decided> others, SequencedMap<String, String> owners, @Nullable MeetingForm typed,
        List<Problem> problems, int status) implements Page {

    public String at() {
        return AccountAt.meeting(view, number);
    }

    /** The form of one matter. */
    public MeetingForm form(int matter) {
        int entered = matter == 0 ? others.size() : items.get(matter - 1).decided().size();
        return typed != null && typed.matter() == matter ? typed : MeetingForm.blank(matter, entered);
    }

    public Field words(MeetingForm form) {
        return field("words", form, form.words());
    }

    public Field owner(MeetingForm form) {
        return field("owner", form, form.charge().owner()).helped(shell.words().get("order.owner.help"));
    }

    public Field due(MeetingForm form) {
        return field("due", form, form.charge().due()).of("date", "off");
    }

    public Field why(MeetingForm form) {
        return Field.text("why" + form.matter(), shell.words().get("order.correct.why")).holding(form.why()).with(problems);
    }

    /** The way to put one right that was entered wrongly. */
    public String correct(Decided decided, int matter) {
        return at() + "?rett=" + decided.number() + "#" + anchor(matter);
    }

    /** Where a matter stands on the page. */
    public String anchor(int matter) {
        return matter == 0 ? "annet" : "sak-" + matter;
    }

    private Field field(String name, MeetingForm form, String value) {
        return Field.text(name + form.matter(), shell.words().get("account.council." + name)).holding(value).with(problems);
    }

    /** @param matter from 1 @param decided empty while nothing is */
    public record Item(int matter, Matter of, List<Decided> decided) {}

    /**
     * @param said who is to do it, and by when @param state how far that has come
     * @param corrects whether it took the place of one that was entered wrongly @param lifted when and why it holds no more; null while it does
     */
    public record Decided(int number, String words, String said, String state, boolean corrects, @Nullable String lifted) {}
}
