package no.samspill.hearing.statement.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.statement.StatementFile;
import no.samspill.hearing.web.HearingView;
import org.jspecify.annotations.Nullable;

/**
 * A sender's own page.
 *
 * @param about which row it is about, and where that is read; null for all of it
 * @param came what came of it; empty where nobody has said
 * @param key that an e-mail's link carries, when the page is opened by it; null otherwise
 * @param code that stands below that link
 * @param sure that all of it is to be erased
 * @param safe what need not be kept on the sender's device any more
 */
public record SentPage(
        Shell shell, HearingView at, String address, Statement statement, Told told, @Nullable About about, List<CameOfIt.Answer> came, List<StatementFile> files, @Nullable Reached contact, Field name,
        @Nullable String key, Field code, Field sure, @Nullable String safe, List<Problem> problems)
        implements Page {

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    /** @param from who says it, as everybody may see @param shown whether everybody can read it, in a sentence @param keptUntil null where no name or address is kept */
    public record Told(String received, String from, String shown, @Nullable String keptUntil) {}

    public record About(String name, String href) {}

    /** @param email with most of it hidden */
    public record Reached(String email, boolean confirmed) {}
}
