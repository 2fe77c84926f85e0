package no.samspill.plan;

import java.time.Instant;
import java.time.LocalDate;
import no.samspill.ledger.Author;
import org.jspecify.annotations.Nullable;

/**
 * A plan frozen under a number; what it says is its {@link FrozenPlan}. Hearings, decisions and papers point at one.
 *
 * @param number from 1, without gaps
 * @param name as people say it: "Utkast til rådet oktober"
 * @param dated the day it speaks of, which its papers carry; never before that of the version before it
 * @param by who froze it
 * @param frozen when that was
 * @param entry the journal's own telling of it
 * @param revision the plan's then, by which one sees whether it has changed since
 * @param print of all it says: the same on every paper of it
 */
public record PlanVersion(
        PlanId plan,
        int number,
        String name,
        @Nullable String note,
        LocalDate dated,
        Author by,
        Instant frozen,
        long entry,
        long revision,
        Print print) {}
