package no.samspill.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.ledger.ElementId;
import no.samspill.people.Organisation;
import no.samspill.people.OrganisationId;
import no.samspill.people.Person;
import no.samspill.wording.Party;
import org.jspecify.annotations.Nullable;

/**
 * What one person may change in one plan: all of it, the measures that their municipalities are responsible for, or nothing.
 *
 * @param everything the plan's secretariat
 * @param own the rows an editor may write in; they are neither added, moved nor removed by them
 */
public record Mandate(boolean everything, Set<ElementId> own) {

    public Mandate {
        own = Set.copyOf(own);
    }

    public static Mandate of(Person who, PlanView plan) {
        OrganisationId council = plan.region().id();
        Set<OrganisationId> editsFor = who.editsFor(council);
        return new Mandate(who.keeps(council), editsFor.isEmpty() ? Set.of() : measures(plan, editsFor));
    }

    public boolean anything() {
        return everything || !own.isEmpty();
    }

    public boolean mayWriteIn(ElementId row) {
        return everything || own.contains(row);
    }

    public boolean allows(Change change) {
        return everything || (change instanceof Change.Put put && own.contains(put.element()));
    }

    /** The measures that any of these answers for: by name, in doubt or as an example too, and where every municipality is named. */
    static Set<ElementId> measures(PlanView plan, Set<OrganisationId> editsFor) {
        List<Organisation> members = plan.region().members();
        Duties duties = Duties.of(plan.plan(), members.stream().map(Organisation::name).toList(), Mandate::organisation, plan.region().heirs());
        return members.stream()
                .filter(member -> editsFor.contains(member.id()))
                .flatMap(member -> duties.of(member.name()).stream())
                .map(duty -> duty.measure().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String organisation(Party party) {
        @Nullable String organisation = party.organisation();
        return organisation == null ? "" : organisation;
    }
}
