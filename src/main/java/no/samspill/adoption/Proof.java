package no.samspill.adoption;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of one version of a plan that everybody may read.
 *
 * @param adoption how far the plan has come; null where it is on no way
 */
public record Proof(PlanView view, PlanVersion version, @Nullable Adoption adoption) {

    /** The bodies that have adopted this very text. */
    public List<Body> lit() {
        return adoption == null ? List.of() : adoption.lit(version.number());
    }

    public int adopted() {
        return lit().size();
    }

    /** Bodies that adopted this very text as another version with their own changes, or as one that says the same; with what they decided. */
    public Map<Body, Decision> takenIn() {
        Map<Body, Decision> takenIn = new LinkedHashMap<>();
        if (adoption != null && adoption.version().orElse(0) == version.number()) {
            adoption.deciding().forEach(body -> adoption.takenIn(body).ifPresent(decision -> takenIn.put(body, decision)));
        }
        return takenIn;
    }

    /** What the council says to those who read of its decisions; null for nothing. */
    public @Nullable String note() {
        return adoption == null ? null : adoption.route().note();
    }

    /** How many bodies decide. */
    public int deciding() {
        return adoption == null ? 0 : adoption.deciding().size();
    }

    /** Whether a newer version is on its way, or has been frozen since. */
    public boolean superseded() {
        return adoption != null && adoption.superseded(version.number());
    }
}
