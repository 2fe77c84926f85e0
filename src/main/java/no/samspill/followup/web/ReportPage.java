package no.samspill.followup.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import no.samspill.files.Examined;
import no.samspill.followup.ReportFile;
import no.samspill.followup.State;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import no.samspill.wording.Health;
import org.jspecify.annotations.Nullable;

/**
 * One duty, to be reported on.
 *
 * @param measure its title @param measureHref where everybody reads of it
 * @param holder whom it is for
 * @param said what was told of it last, in words; null for nothing
 * @param told everything that was, newest first
 * @param correcting in words, what is corrected; null where nothing is
 * @param hands whom it may be given to @param asked whom it waits for, where there is something to say of that
 */
public record ReportPage(
        Shell shell, PlanView view, String label, String measure, String measureHref, String holder, String at, @Nullable String said, ReportForm form, List<Told> told, @Nullable String correcting, Hands hands, @Nullable String asked, List<Problem> problems, int status)
        implements Page {

    public String lead() {
        return Objects.requireNonNullElse(correcting, Objects.requireNonNullElse(said, shell.words().get("report.row.never")));
    }

    /** What is typed is kept under, on the device, until it has come. */
    public String draft() {
        return form.draft(at);
    }

    /** Of one file, in bytes. */
    public int largest() {
        return Examined.LARGEST;
    }

    public String back() {
        return FollowUpAt.desk(view);
    }

    /** Who does it. */
    public Field person() {
        return Field.text("person", shell.words().get("report.hand")).helped(shell.words().get("report.hand.help")).holding(hands.set());
    }

    public SequencedMap<String, String> people() {
        SequencedMap<String, String> people = new LinkedHashMap<>();
        people.put("", shell.words().get("report.hand.anybody", holder));
        people.putAll(hands.people());
        return people;
    }

    /** Where that is said. */
    public String handing() {
        return at.replaceFirst("\\?", "/hvem?");
    }

    public SequencedMap<String, String> stateChoices() {
        SequencedMap<String, String> choices = new LinkedHashMap<>();
        for (State each : State.values()) {
            choices.put(each.name(), shell.words().get("followup.state." + each));
        }
        return choices;
    }

    public SequencedMap<String, String> healthChoices() {
        SequencedMap<String, String> choices = new LinkedHashMap<>();
        List.of(Health.ON_PLAN, Health.BEHIND, Health.AT_RISK).forEach(each -> choices.put(each.name(), shell.words().get("health." + each)));
        return choices;
    }

    /** Whether something is filled in, or wrong, of what most need not fill in. */
    public boolean more() {
        return !form.done().isEmpty() || !form.next().isEmpty() || problems.stream().anyMatch(problem -> problem.field() != null && List.of("done", "whole", "next", "nextBy", "day").contains(problem.field()));
    }

    public List<Problem> about(String field) {
        return problems.stream().filter(problem -> field.equals(problem.field())).toList();
    }

    public Field words() {
        return text("words", form.words()).helped(shell.words().get("report.words.help"));
    }

    public Field done() {
        return Field.text("done", shell.words().get("report.done.label")).holding(form.done()).optional().with(problems);
    }

    public Field whole() {
        return text("whole", form.whole());
    }

    public Field next() {
        return text("next", form.next());
    }

    public Field nextBy() {
        return text("nextBy", form.nextBy()).of("date", "off");
    }

    public Field day() {
        return Field.text("day", shell.words().get("report.day")).holding(form.day()).of("date", "off").with(problems);
    }

    public Field why() {
        return Field.text("why", shell.words().get("report.why")).holding(form.why()).with(problems);
    }

    public Field files() {
        return Field.text("files", shell.words().get("report.files")).helped(shell.words().get("report.files.help", ReportFile.MOST)).optional().with(problems);
    }

    private Field text(String name, String value) {
        return Field.text(name, shell.words().get("report." + name)).holding(value).optional().with(problems);
    }

    /**
     * @param what state and health, in words @param off whether another has taken its place, or it was taken back
     * @param correct where it is corrected; null where it cannot be
     */
    public record Told(String when, String what, @Nullable String words, @Nullable String counted, @Nullable String next, @Nullable String note, boolean off, @Nullable String correct, List<File> files) {}

    public record File(String name, String href) {}

    /** @param people id to name @param set the id of who is set; empty for nobody */
    public record Hands(SequencedMap<String, String> people, String set) {}
}
