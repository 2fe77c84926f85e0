package no.samspill.hearing.statement.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.hearing.web.HearingView;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement is written.
 *
 * @param address that the form is sent to
 * @param shut why nobody can send anything now; null where they can
 * @param proven whom the link proves that they speak for; null where it proves nobody
 * @param typed the words, in the form; or below what is said, where nothing can be sent
 * @param draft what is known of the draft on the server; null where there is none yet
 * @param device what the words are called on the writer's own device
 * @param theirs what somebody else has written meanwhile; null where nobody has
 */
public record StatementPage(
        Shell shell, HearingView at, String address, @Nullable String shut, String deadline, @Nullable String proven, Field name, Typed typed, @Nullable Kept draft, Device device,
        @Nullable String theirs, List<Problem> problems, int status)
        implements Page {

    public record Typed(Field text, Field nothing, Field trap, String sending, @Nullable String key, int seen) {

        public boolean trapped() {
            return !trap.value().isEmpty();
        }
    }

    /** @param saved when, in words @param until when it is thrown away */
    public record Kept(String link, String saved, String until) {}

    /** @param draft what these words are called there @param safe what need not be kept there any more; null for none */
    public record Device(String draft, int revision, @Nullable String safe) {}
}
