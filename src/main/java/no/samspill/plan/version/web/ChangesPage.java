package no.samspill.plan.version.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.plan.FrozenPlan;
import no.samspill.plan.PlanVersion;
import org.jspecify.annotations.Nullable;

/**
 * What is new in a version.
 *
 * @param from the version it is held against; null for the first version, which is all new
 * @param changes null where {@code from} is
 * @param all the plan's versions, the newest first
 */
public record ChangesPage(Shell shell, FrozenPlan to, @Nullable PlanVersion from, @Nullable Changes changes, VersionLinks links, List<PlanVersion> all) implements Page {

    public ChangesPage {
        all = List.copyOf(all);
    }

    /** Those it may be held against instead. */
    public List<PlanVersion> others() {
        return all.stream().filter(version -> version.number() < to.version().number() && !version.equals(from)).toList();
    }

    public String own() {
        return links.own();
    }

    public String at() {
        return links.changes();
    }

    public String file(String ending) {
        return links.changes() + "." + ending + since();
    }

    public String part(int part) {
        return at() + since() + (since().isEmpty() ? "?" : "&") + "del=" + part;
    }

    /** The version before is what it is held against where nothing is said. */
    private String since() {
        return from == null || from.number() == to.version().number() - 1 ? "" : "?fra=" + from.number();
    }
}
