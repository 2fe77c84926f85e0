package no.samspill.account.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.samspill.account.Occasion;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * A status report on its way.
 *
 * @param stands what is saved, where somebody else has saved meanwhile; null where nobody has
 * @param state where it is on its way, in words
 * @param caution what has come since it was checked; null for nothing
 * @param earlier those it can be held against: number to name
 * @param finding what its first line would be
 */
public record DraftPage(
        Shell shell, PlanView view, int number, AccountForm form, @Nullable AccountForm stands, boolean checked, String state, @Nullable String caution, String finding, SequencedMap<String, String> earlier, List<AccountPage.File> files,
        List<Problem> problems, int status) implements Page {

    public String at() {
        return AccountAt.draft(view, number);
    }

    public String back() {
        return AccountAt.desk(view);
    }

    public Field occasion() {
        return field("occasion", AccountForm::occasion);
    }

    public SequencedMap<String, String> occasions() {
        return occasions(shell.words());
    }

    static SequencedMap<String, String> occasions(no.samspill.kernel.Words words) {
        SequencedMap<String, String> choices = new LinkedHashMap<>();
        for (Occasion each : Occasion.values()) {
            choices.put(each.name(), words.get("account.occasion." + each));
        }
        return choices;
    }

    public Field title() {
        return field("title", AccountForm::title);
    }

    public Field audience() {
        return field("audience", AccountForm::audience).helped(w("audience.help")).optional();
    }

    public Field meeting() {
        return field("meeting", AccountForm::meeting).of("date", "off").optional();
    }

    public Field day() {
        return field("day", AccountForm::day).of("date", "off").helped(w("day.help"));
    }

    public Field since() {
        return field("since", AccountForm::since).helped(w("since.help"));
    }

    public Field summary() {
        return field("summary", AccountForm::summary).helped(w("summary.help")).optional();
    }

    public Field onwards() {
        return field("onwards", AccountForm::onwards).helped(w("onwards.help")).optional();
    }

    /** Three fields each. */
    public List<Asked> matters() {
        return IntStream.range(0, form.matters().size()).mapToObj(at -> {
            boolean blank = form.matters().get(at).blank() && (stands == null || stands.matter(at).blank());
            return new Asked(
                    shell.words().get(blank ? "account.form.matter.more" : "account.form.matter.number", at + 1), blank,
                    field("matter", at, AccountForm.Typing::title), field("why", at, AccountForm.Typing::why), field("choices", at, AccountForm.Typing::choices).helped(w("choices.help")));
        }).toList();
    }

    /** @param blank whether it is room for one more */
    public record Asked(String heading, boolean blank, Field title, Field why, Field choices) {}

    private Field field(String name, Function<AccountForm, String> part) {
        return Field.text(name, w(name)).holding(part.apply(form)).with(problems).meanwhile(stands == null ? null : part.apply(stands));
    }

    private Field field(String name, int at, Function<AccountForm.Typing, String> part) {
        return Field.text(name + at, w(name)).holding(part.apply(form.matters().get(at))).optional().with(problems).meanwhile(stands == null ? null : part.apply(stands.matter(at)));
    }

    private String w(String key) {
        return shell.words().get("account.form." + key);
    }
}
