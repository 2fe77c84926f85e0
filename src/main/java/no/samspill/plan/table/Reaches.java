package no.samspill.plan.table;

import no.samspill.people.Person;
import no.samspill.people.Region;
import no.samspill.plan.Reach;

/** What somebody's roles let them change in a region's plans. */
final class Reaches {
    private Reaches() {}

    static Reach of(Person who, Region region) {
        return who.keeps(region.id()) ? Reach.WHOLE : Reach.NOTHING;
    }

    /** Whether they may see the region's plans while they are worked on. */
    static boolean sees(Person who, Region region) {
        return who.keeps(region.id());
    }
}
