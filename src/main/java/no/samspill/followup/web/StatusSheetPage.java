package no.samspill.followup.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * Where a status sheet is fetched, and sent back filled in; and what one that was sent becomes.
 *
 * @param whose to fetch sheets for
 * @param preview what was sent becomes; null where nothing was
 */
public record StatusSheetPage(Shell shell, PlanView view, String finding, List<StatusPage.Picked> whose, @Nullable Preview preview, List<Problem> problems, int status) implements Page {

    public String at() {
        return FollowUpAt.desk(view) + "/ark";
    }

    public String back() {
        return FollowUpAt.desk(view);
    }

    public Field file() {
        return Field.text("fil", shell.words().get("sheet.status.file")).of("file", "off").helped(shell.words().get("sheet.status.file.help")).with(problems);
    }

    /**
     * @param at where it is taken in, or let go
     * @param wrong each row that does not fit, and why
     * @param rows what is new
     * @param same how many rows say nothing new
     */
    public record Preview(String name, String at, List<String> wrong, List<Row> rows, int same) {
        public boolean whole() {
            return wrong.isEmpty() && !rows.isEmpty();
        }
    }

    /**
     * @param change "Fra under arbeid til fullført"
     * @param counted what is done of what can be counted, and what it was; empty for nothing
     * @param next and by when; empty for nothing
     * @param day that it is of
     * @param words that came along; empty for none
     */
    public record Row(int at, String label, String title, String holder, String change, String counted, String next, String day, String words) {
        /** In the order they stand in, by what they are called. */
        public SequencedMap<String, String> said() {
            SequencedMap<String, String> said = new LinkedHashMap<>();
            said.put("sheet.status.change", change);
            said.put("sheet.status.count", counted);
            said.put("sheet.status.next", next);
            said.put("sheet.status.DAY", day);
            said.put("sheet.status.WORDS", words);
            return said;
        }
    }
}
