package no.samspill.adoption.casepaper.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * Every body's case paper: what is made, and when.
 *
 * @param nothing why none can be made; null where they can
 * @param freeze where a version is frozen, for those who may; null otherwise
 * @param versions that they can be about: number to what it is called
 * @param making how many one press makes
 * @param any whether any is made
 */
public record CasePapersPage(
        Shell shell, PlanView view, @Nullable String nothing, @Nullable String freeze, List<Turn> turns, List<Own> templates, Map<String, String> versions, String version, int making, boolean any, List<Problem> problems,
        int status) implements Page {

    public CasePapersPage {
        turns = List.copyOf(turns);
        problems = List.copyOf(problems);
    }

    /**
     * @param when null where nobody has said
     * @param latest null where none is made
     * @param caution why it may not need one: it has decided already, need not, or is no longer there; null otherwise
     * @param older what to do where a newer version is there; null otherwise
     */
    public record Turn(int place, String body, String task, @Nullable String when, String at, @Nullable CasePaperFiles latest, @Nullable String older, boolean shown, @Nullable String caution) {}

    /** An organisation's own words. */
    public record Own(String of, String said, String at) {}

    /** Whether every body has decided, or is no longer there. */
    public boolean settled() {
        return turns.stream().allMatch(turn -> turn.caution() != null);
    }

    public String at() {
        return CasePaperAt.all(view);
    }

    public String sending() {
        return UUID.randomUUID().toString();
    }

    public Field chosen() {
        return Field.text("version", shell.words().get("casepaper.version")).helped(shell.words().get("casepaper.version.help")).holding(version).with(problems);
    }
}
