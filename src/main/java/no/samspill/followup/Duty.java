package no.samspill.followup;

import java.time.LocalDate;
import no.samspill.people.PersonId;
import no.samspill.plan.Element;
import org.jspecify.annotations.Nullable;

/**
 * One measure for one of those who answer for it.
 *
 * @param role what they take part as; null where that is not said
 * @param tentative the plan says so in doubt, or as an example
 * @param person who does it; null for whoever reports for the holder. Nobody but those who work with the plan is told
 * @param days between reports at most
 * @param due the day the next one is asked for; null for what {@code days} comes to
 * @param added entered by the secretariat, and not read from the plan's words
 */
public record Duty(Element measure, Holder holder, @Nullable String role, boolean tentative, @Nullable PersonId person, int days, @Nullable LocalDate due, boolean added) {}
