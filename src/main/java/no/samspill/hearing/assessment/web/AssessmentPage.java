package no.samspill.hearing.assessment.web;

import java.util.List;
import java.util.Map;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.hearing.web.HearingView;
import no.samspill.input.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Where statements are answered.
 *
 * @param address the desk's, below which all forms are
 * @param kept what of the address every form carries along
 * @param decides whether the reader answers; others give advice
 * @param at what is at hand; null where nothing is
 * @param undo what was done to several and can be undone; null for nothing
 */
public record AssessmentPage(
        Shell shell, HearingView hearing, String address, Map<String, String> kept, boolean decides, Head head, Band band, List<Link> filters, Queue queue, @Nullable At at, List<Row> points, Together together,
        List<StockRow> stocks, StockForm stock, List<Load> loads, @Nullable Undo undo, List<Problem> problems, int status)
        implements Page {

    /**
     * @param finding how far it has come, as a heading
     * @param conclude whether the result can be laid out now
     * @param result where everybody reads the result; null until it is laid out
     */
    public record Head(String finding, String lead, boolean conclude, @Nullable String result) {}

    public record Link(String text, String href, boolean current) {}

    /** @param before null where this is the first part @param after null where it is the last */
    public record Queue(String title, List<Queued> rows, @Nullable String before, @Nullable String after, String all) {}

    /** @param marks one for each point, on where it is answered; fewer than there are points where those are many */
    public record Queued(String from, String said, String href, boolean current, List<Boolean> marks) {}

    /** @param lead when it came and how */
    public record At(String title, String lead, @Nullable String whole) {}

    /**
     * @param about which row of the plan it is about, in words
     * @param words the sender's own; null where they are erased
     * @param sign of the answer, or NONE
     * @param notes who, when, locked: in words
     * @param alike how many points say the same, and where they are; null for none
     * @param form null but for the one that is open
     */
    public record Row(
            String id, String called, String from, String about, @Nullable String words, String sign, String judged, @Nullable String answer, @Nullable String advice, List<String> notes, boolean locked,
            boolean answered, List<Changed> changes, @Nullable Link alike, String href, @Nullable Form form) {}

    /** @param clash what somebody else has written meanwhile; null for nothing */
    public record Form(
            int revision, String judgement, List<Choice> judgements, String words, String stock, Field assignee, Map<String, String> assignees, Field due, Field element, Map<String, String> elements, Field theme,
            String advice, @Nullable String clash, List<Cut> cuts, boolean joins, List<Like> likes, String likeTitle, int group, Trace trace) {}

    /** Where a new point may begin. @param words the beginning of what follows */
    public record Cut(int at, String words) {}

    /** @param answered in words; null where it is not */
    public record Like(String id, String called, String from, String words, @Nullable String answered) {}

    /** @param row whose changes these are, in words; null where it is about none @param choices by their number in the journal */
    public record Trace(String row, @Nullable String called, List<Choice> choices, List<Choice> rows) {}

    /** What is done to several. */
    public record Together(Map<String, String> assignees, String judgement, List<Choice> judgements, String words) {}

    public record StockRow(String id, String title, String words, String judgement, int revision, String used, String usedAt, @Nullable String insert) {}

    public record StockForm(Field title, String words, String judgement) {}

    public record Load(String who, int points, @Nullable String due) {}

    public record Undo(String batch, String said) {}
}
