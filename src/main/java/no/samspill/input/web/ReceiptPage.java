package no.samspill.input.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.input.Attachment;
import no.samspill.input.Contribution;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * A contributor's own page.
 *
 * @param received in words
 * @param about the focus area's title; null for none
 * @param contact how they are told; null where they left no address
 * @param files that came along
 * @param asked whether the address is theirs, when the page is opened by a letter's link; null otherwise
 */
public record ReceiptPage(
        Shell shell,
        PlanView view,
        String address,
        Contribution contribution,
        String received,
        @Nullable String about,
        Told told,
        @Nullable Reached contact,
        @Nullable String credit,
        @Nullable String keptUntil,
        @Nullable Asked asked,
        List<Attachment> files)
        implements Page {

    @Override
    public int status() {
        return asked == null || asked.problems.isEmpty() ? 200 : 422;
    }

    /** @param key that the link carries @param code that stands below it */
    public record Asked(String key, Field code, List<Problem> problems) {}

    /** @param email with most of it hidden */
    public record Reached(String email, boolean confirmed) {}
}
