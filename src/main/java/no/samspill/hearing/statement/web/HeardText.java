package no.samspill.hearing.statement.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.Problem;
import no.samspill.hearing.web.HearingView;
import no.samspill.plan.web.PlanRow;
import org.jspecify.annotations.Nullable;

/**
 * The frozen text of a hearing, or the part of it that was asked for, with what was said at each row and a place to say more.
 *
 * @param language of the plan's own words
 * @param shut why nobody can say anything now; null where they can
 * @param contents all of the text, whichever part is shown
 * @param key of a consultee's link, which follows along; null for none
 * @param whose link it is; null where it is nobody's own
 * @param comments how many everybody may read, of all the text
 */
public record HeardText(
        HearingView at, String language, @Nullable String shut, List<Entry> contents, List<Row> rows, Parts parts, @Nullable String key, @Nullable String whose, int comments, List<Problem> problems, @Nullable String safe) {

    /** What the page is sent with. */
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    /** @param comments below it, all together */
    public record Entry(String href, String text, int comments, List<Entry> inner) {}

    /** @param before where the part before is; null for the first @param next the same for the last @param said "Del 1 av 3"; null where it is all of it */
    public record Parts(@Nullable String said, @Nullable String before, @Nullable String next) {}

    /**
     * @param called "Tiltak B2"
     * @param heading the level of its heading
     * @param question what the hearing asks about it; null for nothing
     * @param said the newest comments @param comments how many there are @param all where they all are
     * @param sent what was just sent about it; null for nothing
     */
    public record Row(PlanRow row, String called, int heading, @Nullable String question, List<Said> said, int comments, String all, Form form, @Nullable Sent sent) {

        public String id() {
            return row.anchor();
        }
    }

    /** @param element the row that is spoken of @param passages its paragraphs, where there are several @param open whether somebody has typed in it */
    public record Form(String element, String sending, List<String> passages, String passage, Field text, Field name, Field email, boolean show, String trap, @Nullable Problem trapped, boolean open) {}

    /** @param from who says it, as they let it be known @param supports how many say the same */
    public record Said(int number, String words, String from, int supports) {}

    /** @param receipt where it is followed */
    public record Sent(int number, String receipt, String href) {}
}
