package no.samspill.hearing.web;

import java.util.List;
import java.util.Map;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import org.jspecify.annotations.Nullable;

/**
 * Where a hearing is prepared.
 *
 * @param versions that can be heard, number to name
 * @param trackWrong what is wrong with whom is heard; null for nothing
 * @param rows of the version, id to name, that something can be asked about
 * @param round said of another round; null for a first one
 * @param warnings what is allowed and should be known
 */
public record PreparePage(
        Shell shell, HearingView at, Field version, Map<String, String> versions, List<Times> tracks, @Nullable String trackWrong, Field introduction, Field late, Field step, Map<String, String> steps,
        List<Question> questions, Map<String, String> rows, boolean questionsWrong, List<Known> known, Map<String, String> languages, Field others, Field reminders, String seen, @Nullable String round, List<String> warnings, List<Problem> problems, int status)
        implements Page {

    public record Times(String name, String key, boolean heard, Field opens, Field deadline) {}

    public record Question(String row, String words) {}

    /** One that can be asked by a tick. @param kind members, neighbours or others */
    public record Known(String id, String name, String kind, boolean asked, Field email, Field language) {}
}
