package no.samspill.input.web;

import java.util.List;
import no.samspill.frame.Page;
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
 * @param key that an e-mail's link carries, when the page is opened by it; null otherwise
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
        @Nullable String key,
        List<Attachment> files)
        implements Page {

    /** @param email with most of it hidden */
    public record Reached(String email, boolean confirmed) {}
}
