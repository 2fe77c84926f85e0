package no.samspill.adoption.amendment.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspill.adoption.amendment.Amendment;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.HistoryPage;
import org.jspecify.annotations.Nullable;

/**
 * Where leave to change an adopted text is given and ended.
 *
 * @param lead what holds, and since when; or that nothing does
 * @param otherwise how the plan differs from it today; null where nothing has been adopted
 * @param differs whether it does
 * @param open null where nothing lets anybody change the text
 * @param form null for those who may not open one, and while one is open
 * @param closes whether the one who looks may end the one that is open
 * @param past the newest first
 */
public record AmendmentsPage(
        Shell shell, PlanView view, String lead, @Nullable String otherwise, boolean differs, @Nullable Told open, @Nullable AmendmentForm form, boolean closes, List<Told> past, List<Problem> problems, int status)
        implements Page {

    public AmendmentsPage {
        past = List.copyOf(past);
        problems = List.copyOf(problems);
    }

    /**
     * @param title "Retting 2"
     * @param ground by whose authority, of what day
     * @param times when it was opened and by whom, and when it was ended
     * @param goes what was changed under it, the latest first
     * @param more how many goes are not shown
     */
    public record Told(int number, String title, String why, String ground, String times, List<HistoryPage.Go> goes, int more) {
        public Told {
            goes = List.copyOf(goes);
        }
    }

    public String at() {
        return AdoptedInWords.desk(view);
    }

    public String publicly() {
        return AdoptedInWords.everybody(view);
    }

    public String table() {
        return "/arbeid" + view.address() + "/tabell";
    }

    public Field kind() {
        return field("kind").holding(form == null ? null : form.kind());
    }

    public Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("", shell.words().get("adopted.form.choose"));
        for (Amendment.Kind each : Amendment.Kind.values()) {
            kinds.put(each.name(), shell.words().get("adopted.form.kind." + each));
        }
        return kinds;
    }

    public Field why() {
        return field("why").holding(form == null ? null : form.why());
    }

    public Field authority() {
        return field("authority").helped(shell.words().get("adopted.form.authority.help")).holding(form == null ? null : form.authority());
    }

    public Field dated() {
        return field("dated").helped(shell.words().get("adopted.form.dated.help")).of("date", "off").holding(form == null ? null : form.dated());
    }

    private Field field(String name) {
        return Field.text(name, shell.words().get("adopted.form." + name)).with(problems);
    }
}
