package no.samspill.publishing.web;

import java.util.Optional;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.plan.PlanView;
import no.samspill.progress.cycle.AnnualCycles;
import no.samspill.publishing.PaperFormat;
import no.samspill.publishing.PaperKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Which paper somebody asks for, and in which format.
 *
 * @param version the number of the version it is of; null for the living plan
 * @param year of the wheel; null for the newest, and for all other papers
 */
record Asked(PaperKind kind, PaperFormat format, @Nullable Integer version, @Nullable Integer year) {

    /** Of a version's plan. */
    Asked(PaperFormat format, int version) {
        this(PaperKind.PLAN, format, version, null);
    }

    /** @param ar the year as typed @throws Refused where it is no year that a wheel can have */
    static Asked of(String kind, String word, @Nullable String ar) {
        PaperKind paper = PaperKind.find(kind).orElseThrow();
        Optional<String> typed = Optional.ofNullable(ar).filter(any -> paper == PaperKind.YEAR && !any.isBlank());
        return new Asked(paper, PaperFormat.find(word).orElseThrow(), null, typed.map(Asked::year).orElse(null));
    }

    /** What the file is called, without its ending. */
    String name(PlanView plan) {
        String living = plan.region().slug() + "-" + plan.slug();
        String whole = version == null ? living : living + "-versjon-" + version;
        String name = kind == PaperKind.PLAN ? whole : whole + "-" + kind.word();
        return year == null ? name : name + "-" + year;
    }

    /** Its part of the address. @param after what stands between its name and what is asked of it */
    String file(String after) {
        return (version == null ? "" : "versjon/" + version + "/") + kind.word() + "." + format.word() + after + (year == null ? "" : "?ar=" + year);
    }

    /** The page it belongs to, from the plan's own. */
    String page() {
        if (version != null) {
            return "/versjon/" + version;
        }
        return switch (kind) {
            case PLAN, STATUS -> "";
            case PROGRESS -> "/" + kind.word();
            case YEAR -> "/" + kind.word() + (year == null ? "" : "?ar=" + year);
        };
    }

    private static Integer year(String typed) {
        return AnnualCycles.year(typed)
                .orElseThrow(() -> new Refused(HttpStatus.BAD_REQUEST, Problem.of("cycle.year.wrong", AnnualCycles.FIRST_YEAR + "–" + AnnualCycles.LAST_YEAR)));
    }
}
