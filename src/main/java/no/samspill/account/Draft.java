package no.samspill.account;

import java.time.Instant;
import no.samspill.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * A status report on its way.
 *
 * @param number among the plan's, from 1; it keeps it when it is sent
 * @param revision grows with every change of what is written
 * @param checked when somebody read it through and said that it is right, as it stands; null while nobody has
 * @param corrects number of the sent one that it takes the place of; null for none
 * @param why null where it corrects nothing
 */
public record Draft(PlanId plan, int number, Written written, long revision, @Nullable Instant checked, @Nullable Integer corrects, @Nullable String why) {}
