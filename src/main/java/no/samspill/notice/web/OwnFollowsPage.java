package no.samspill.notice.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import org.jspecify.annotations.Nullable;

/** What one who signs in follows, oldest first. */
public record OwnFollowsPage(Shell shell, List<One> all) implements Page {

    public OwnFollowsPage {
        all = List.copyOf(all);
    }

    /** @param what in words @param href where it is; null where nobody may see it any more */
    public record One(String key, String what, String plan, String language, @Nullable String href) {}
}
