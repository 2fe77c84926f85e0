package no.samspill.hearing.statement.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.statement.StatementFile;
import no.samspill.hearing.web.HearingView;
import no.samspill.input.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One statement on the secretariat's desk.
 *
 * @param came how and when
 * @param late whether it came late, and what that means; empty where it did not
 * @param seals what of it is exempt from public disclosure
 * @param happened what was done with it, the newest last
 */
public record IncomingPage(
        Shell shell, HearingView at, String address, Statement statement, String came, String late, SentPage.@Nullable About about, Who who, int supports, String state, List<Choice> reasons, List<StatementFile> files, List<Sealed> seals,
        List<String> happened)
        implements Page {

    /** @param what "Hele uttalelsen", or a file's name; @param value what the form sends for it */
    public record Sealed(String what, String value, String ground) {}

    /** Whether all of it is exempt from public disclosure. */
    public boolean sealed() {
        return seals.stream().anyMatch(seal -> seal.value().isEmpty());
    }

    /** @param from as everybody may see it @param person a name that is not everybody's; null for none @param email null for none @param keptUntil null where nothing is kept */
    public record Who(String from, @Nullable String person, @Nullable String email, boolean confirmed, @Nullable String keptUntil) {}
}
