package no.samspill.plan;

import java.util.List;
import java.util.UUID;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.people.Founding;
import no.samspill.people.NewOrganisation;
import no.samspill.people.OrganisationId;
import no.samspill.people.Organisations;

/** Regions and plans to test with. */
public final class StoredPlans {
    public static final Author SOMEBODY = Author.person(new UUID(7, 7), null, Through.TABLE);

    private StoredPlans() {}

    public static OrganisationId region(Organisations organisations, String slug) {
        List<NewOrganisation> members = List.of(new NewOrganisation(no.samspill.people.OrganisationKind.MUNICIPALITY, "Gratangen " + slug, null, List.of()));
        return ((Founding.Founded) organisations.found("Regionrådet " + slug, slug, members, SOMEBODY)).council();
    }

    public static PlanId plan(Plans plans, OrganisationId owner, String slug) {
        NewPlan wanted = new NewPlan(owner, slug, "Utviklingsplan", "nb", 2017, Numbering.LETTERED, true, "Vekst og utvikling", null);
        return ((Creation.Created) plans.create(wanted, SOMEBODY)).plan();
    }
}
