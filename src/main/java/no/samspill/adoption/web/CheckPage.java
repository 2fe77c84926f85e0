package no.samspill.adoption.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import org.jspecify.annotations.Nullable;

/**
 * Where anybody asks whether a paper is what it says.
 *
 * @param answer null before anything is asked
 * @param typed a print, as it was typed
 */
public record CheckPage(Shell shell, @Nullable Answer answer, String typed, List<Problem> problems, int status) implements Page {

    public CheckPage {
        problems = List.copyOf(problems);
    }

    /**
     * @param right whether it is what it says
     * @param more what else is to be said, a sentence each
     * @param versions those it is, or may be
     */
    public record Answer(boolean right, String finding, List<String> more, List<Of> versions) {
        public Answer {
            more = List.copyOf(more);
            versions = List.copyOf(versions);
        }
    }

    /** @param adopted "Vedtatt av 6 av 8" @param note what the council says of that; null for nothing @param href the version @param way who has decided what @param proof to be taken along */
    public record Of(String plan, String language, String version, String print, String adopted, @Nullable String note, String href, String way, String proof) {}

    public Field file() {
        return Field.text("fil", shell.words().get("check.file")).helped(shell.words().get("check.file.help")).optional().with(problems);
    }

    public Field print() {
        return Field.text("avtrykk", shell.words().get("check.print")).helped(shell.words().get("check.print.help")).holding(typed).optional().with(problems);
    }
}
