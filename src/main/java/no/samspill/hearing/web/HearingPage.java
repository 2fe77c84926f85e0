package no.samspill.hearing.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.hearing.statement.web.HeardText;
import org.jspecify.annotations.Nullable;

/**
 * A hearing, for everybody.
 *
 * @param phase BEFORE, OPEN, AFTER or OFF
 * @param introduction what is asked, paragraph by paragraph
 * @param text what is heard, with what was said at each row of it
 * @param longer each time it was given more time, the last first
 */
public record HearingPage(
        Shell shell, HearingView at, String phase, Head head, Days days, Labels labels, List<Way> ways, List<String> introduction, Version version, HeardText text, List<Longer> longer, Answered answered, List<Coming> onward, List<HearingView> others, int status)
        implements Page {

    /**
     * @param finding how it stands, as a heading
     * @param numeral the days left, as a figure; null where there are none to count
     * @param deadline with weekday and clock
     */
    public record Head(String finding, String lead, @Nullable String numeral, String deadlineIs, String deadline, String zone) {}

    /** What stands below the marks of the days, and what they say to those who do not see them. @param today null where it is none of them */
    public record Labels(String opens, @Nullable String today, String deadline, String alt) {}

    /** One way of answering. @param track whose, or RETURNING where it is for those who took part before @param days the days it is open @param phase where it stands now */
    public record Way(String track, String days, String phase) {}

    /** @param changes since the version before; null for the first */
    public record Version(String name, String frozen, String print, String address, @Nullable String changes, @Nullable String changesAre) {}

    /** More time than was announced. @param whose in words @param earlier the deadline there was */
    public record Longer(String whose, String earlier, String deadline, String reason) {}

    /** What comes after. @param when as the stylesheet calls it: past, now, next, ahead */
    public record Coming(String when, String day, String what, @Nullable String more, boolean tentative) {}
}
