package no.samspill.plan.table;

import java.util.Set;
import no.samspill.people.OrganisationId;
import no.samspill.people.Person;
import no.samspill.people.Region;
import no.samspill.plan.Reach;

/** What somebody's roles let them change in a region's plans. */
public final class Reaches {
    private Reaches() {}

    public static Reach of(Person who, Region region) {
        if (who.keeps(region.id())) {
            return Reach.WHOLE;
        }
        Set<OrganisationId> own = who.editsFor(region.id());
        return own.isEmpty() ? Reach.NOTHING : new Reach.Municipalities(own);
    }

    /** Whether they may see the region's plans while they are worked on. */
    static boolean sees(Person who, Region region) {
        return who.readsDrafts(region.id());
    }
}
