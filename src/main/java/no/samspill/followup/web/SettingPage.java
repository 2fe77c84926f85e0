package no.samspill.followup.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import no.samspill.followup.Setting;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import no.samspill.plan.Standing;

/**
 * How a plan is followed up, and who answers for what.
 *
 * @param duty who is given a duty, or relieved of one, as it is typed: the fields of the second form
 * @param measures to choose among: value to name @param organisations likewise
 * @param meetings those that are entered here @param answers who answers for each measure now, in the plan's order
 */
public record SettingPage(
        Shell shell, PlanView view, SettingForm form, Map<String, String> duty, SequencedMap<String, String> measures, SequencedMap<String, String> organisations, List<Answers> answers, List<Entered> meetings, List<Problem> problems, int status)
        implements Page {

    public String at() {
        return FollowUpAt.setting(view);
    }

    public String back() {
        return FollowUpAt.desk(view);
    }

    public Field since() {
        return Field.text("since", w("since")).helped(w("since.help")).holding(form.since()).of("date", "off").optional().with(problems);
    }

    public Field days() {
        return Field.text("days", w("days")).helped(w("days.help")).holding(form.days()).of("number", "off").with(problems);
    }

    public List<Field> lights() {
        return SettingForm.LIT.stream().map(each -> Field.text("light." + each, shell.words().get(each.key())).holding(form.lights().get(each))).toList();
    }

    public SequencedMap<String, String> colours() {
        SequencedMap<String, String> colours = new LinkedHashMap<>();
        colours.put("", w("light.none"));
        for (Setting.Colour each : Setting.Colour.values()) {
            colours.put(each.name(), shell.words().get("followup.light." + each));
        }
        return colours;
    }

    public Field measure() {
        return duty("measure");
    }

    public Field organisation() {
        return duty("organisation");
    }

    public Field holds() {
        return duty("holds");
    }

    public Field role() {
        return duty("role").optional();
    }

    public Field due() {
        return duty("due").of("date", "off").helped(w("due.help")).optional();
    }

    public Field why() {
        return duty("why").helped(w("why.help")).optional();
    }

    public SequencedMap<String, String> holding() {
        SequencedMap<String, String> choices = new LinkedHashMap<>();
        List.of("yes", "no", "plan").forEach(each -> choices.put(each, w("holds." + each)));
        return choices;
    }

    public Field meetingDay() {
        return duty("meetingDay").of("date", "off");
    }

    public Field meetingTitle() {
        return duty("meetingTitle");
    }

    private Field duty(String name) {
        return Field.text(name, w(name)).holding(Objects.requireNonNullElse(duty.get(name), "")).with(problems);
    }

    private String w(String key) {
        return shell.words().get("followup.setting." + key);
    }

    /** @param value of the day, as a form sends it */
    public record Entered(String day, String title, String value) {}

    /** @param who in words; empty where nobody does */
    public record Answers(String label, String title, String href, String who, Standing standing) {}
}
