package no.samspill.plan.version.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * The versions of a plan.
 *
 * @param versions the newest first
 * @param freeze where one makes a new one; null for those who may not
 */
public record VersionsPage(Shell shell, PlanView living, List<PlanVersion> versions, @Nullable String freeze) implements Page {

    public VersionsPage {
        versions = List.copyOf(versions);
    }

    public String at() {
        return living.address();
    }

    /** "Versjon 2" */
    static String name(PlanVersion version, Words words) {
        return words.get("version.number", String.valueOf(version.number()));
    }

    /** "Versjon 2, 20. oktober 2017" */
    public static String dated(PlanVersion version, Words words) {
        return words.get("version.dated", String.valueOf(version.number()), day(version, words));
    }

    /** "20. oktober 2017" */
    public static String day(PlanVersion version, Words words) {
        return NorwegianDates.of(words.language()).date(version.dated());
    }
}
