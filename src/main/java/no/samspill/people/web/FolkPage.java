package no.samspill.people.web;

import java.util.List;
import java.util.Map;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import org.jspecify.annotations.Nullable;

/**
 * Those with a role in one council.
 *
 * @param at its own address
 * @param roles to invite to: value sent to words shown
 * @param caution that letters do not leave the house; null where they do
 */
public record FolkPage(
        Shell shell, String at, int status, List<Problem> problems, List<One> people, List<Waiting> waiting,
        Field name, Field email, Field role, Map<String, String> roles, @Nullable String caution)
        implements Page {

    /** @param email for those who may invite; null where we have none. @param self whether it is who looks */
    public record One(String id, String name, @Nullable String email, List<Part> roles, boolean self) {}

    /** @param value as a form sends it */
    public record Part(String value, String words) {}

    /** @param when its link ends, or that it has ended */
    public record Waiting(String id, String name, String email, String role, String when) {}
}
