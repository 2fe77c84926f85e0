package no.samspill.plan.web;

import java.util.Optional;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.plan.FrozenPlan;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.Versions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Finds the version that an address names, of a plan that its reader may see. */
@Component
public class VersionsShown {
    private final Versions versions;

    VersionsShown(Versions versions) {
        this.versions = versions;
    }

    /** @throws Refused with a sentence where the plan has no such version, and where the address names no number */
    public FrozenPlan get(PlanView plan, String number) {
        return read(number)
                .flatMap(found -> versions.find(plan.id(), found))
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, unknown(plan, number)));
    }

    /** The number of a version that there is: they are counted from one, and none is left out. @throws Refused as {@link #get} does */
    public int number(PlanView plan, String number) {
        return read(number)
                .filter(asked -> versions.latest(plan).filter(latest -> asked <= latest.number()).isPresent())
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, unknown(plan, number)));
    }

    /**
     * The earlier version that one is held against.
     *
     * @param from as the address has it; blank for the one before
     * @throws Refused with a sentence where there is none, or it is no earlier one
     */
    public FrozenPlan before(PlanView plan, FrozenPlan to, String from) {
        int number = to.version().number();
        if (from.isBlank() && number == 1) {
            throw Refused.unknown("version.changes.first");
        }
        FrozenPlan before = get(plan, from.isBlank() ? String.valueOf(number - 1) : from.strip());
        if (before.version().number() >= number) {
            throw Refused.unknown("version.changes.order", String.valueOf(before.version().number()), String.valueOf(number));
        }
        return before;
    }

    private Problem unknown(PlanView plan, String number) {
        if (read(number).isEmpty()) {
            return Problem.of("version.noNumber");
        }
        return versions.latest(plan.id())
                .map(latest -> Problem.of("version.unknown", number, String.valueOf(latest.number())))
                .orElseGet(() -> Problem.of("version.none"));
    }

    /** Up to six digits; "02" and "+2" are no numbers, so that one version has one address. */
    static Optional<Integer> read(String number) {
        return number.matches("[1-9][0-9]{0,5}") ? Optional.of(Integer.valueOf(number)) : Optional.empty();
    }
}
