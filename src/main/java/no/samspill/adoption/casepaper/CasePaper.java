package no.samspill.adoption.casepaper;

import java.time.Instant;
import no.samspill.adoption.RouteStepId;
import no.samspill.plan.PlanId;
import no.samspill.plan.Print;
import org.jspecify.annotations.Nullable;

/**
 * A case paper that was made. It is never altered: made anew, it is another, with the next number.
 *
 * @param number of its body's, from 1
 * @param version of the plan that it is about, with the print of its text
 * @param word of the Word file that it is written with; null for ours
 */
public record CasePaper(CasePaperId id, PlanId plan, RouteStepId step, int number, int version, Print print, @Nullable Print word, Instant made) {}
