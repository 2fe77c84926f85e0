package no.samspill.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.samspill.ledger.ElementId;
import no.samspill.people.Lives;
import no.samspill.people.OrganisationId;
import no.samspill.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the secretariat has said about one who answers for a measure, beside the plan's own words.
 *
 * @param organisation null for one that the plan names and nobody has entered
 * @param party as the plan names them; null for an organisation
 * @param holds true: answers for it, whatever the plan says; false: does not; null: as the plan says
 * @param why they do not; null else
 * @param days null for as many as the plan's others
 */
public record Given(
        ElementId measure, @Nullable UUID organisation, @Nullable String party, @Nullable Boolean holds, @Nullable String why, @Nullable String role, @Nullable PersonId person,
        @Nullable Integer days, @Nullable LocalDate due) {

    /** An organisation that answers for a measure from now on, whatever the plan's words say. */
    public static Given to(ElementId measure, UUID organisation, @Nullable String role) {
        return new Given(measure, organisation, null, true, null, role, null, null, null);
    }

    /** The same said of the one that its organisation went into by a day, unless that is said for itself. Of one that was divided, nobody knows whose it is. */
    Given inherited(Collection<Given> all, Lives lives, LocalDate day) {
        if (organisation == null || Boolean.FALSE.equals(holds) || lives.find(new OrganisationId(organisation)).filter(life -> !life.stands(day)).isEmpty()) {
            return this;
        }
        List<UUID> heirs = lives.heirs(new OrganisationId(organisation), day).stream().map(life -> life.id().value()).toList();
        boolean theirs = heirs.size() == 1 && all.stream().noneMatch(other -> other.measure.equals(measure) && heirs.getFirst().equals(other.organisation));
        return theirs ? new Given(measure, heirs.getFirst(), party, holds, why, role, person, days, due) : this;
    }

    /** Whom it is about, see {@link Holder#key}. */
    String holder() {
        return organisation != null ? "o-" + organisation : new Holder.Named(String.valueOf(party)).key();
    }
}
