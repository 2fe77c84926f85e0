package no.samspill.plan;

import java.util.UUID;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.ledger.Rows;
import no.samspill.ledger.StoredRows;
import no.samspill.people.OrganisationId;
import no.samspill.people.Organisations;
import no.samspill.testing.World;
import org.springframework.beans.factory.BeanFactory;

/** Regions and plans to test with. */
public final class StoredPlans {
    public static final Author SOMEBODY = Author.person(new UUID(7, 7), null, Through.TABLE);

    private StoredPlans() {}

    public static OrganisationId region(Organisations organisations, String slug) {
        return World.found(organisations, SOMEBODY, "Regionrådet " + slug, slug, "Gratangen " + slug);
    }

    /** What a plan's rows say now. */
    public static Rows rows(BeanFactory beans, PlanId plan) {
        return StoredRows.of(beans, PlanShape.book(plan));
    }

    public static PlanId plan(Plans plans, OrganisationId owner, String slug) {
        return World.plan(plans, SOMEBODY, owner, slug, true, "Vekst og utvikling");
    }
}
