package no.samspill.plan;

import java.time.Instant;
import java.time.LocalDate;
import no.samspill.ledger.Revision;
import no.samspill.ledger.Rows;
import no.samspill.people.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What is kept of a plan beside its words. */
record Bare(PlanId id, OrganisationId owner, String slug, String language, int baseYear, Numbering numbering, boolean visible, @Nullable LocalDate stands) {

    Header header(String title, Revision revision) {
        return new Header(id, owner, slug, title, language, baseYear, numbering, visible, stands, revision.number(), revision.changed());
    }

    /** As of no revision, for rows that are on their way to one. */
    Header header(Rows rows) {
        return header(rows.find(rows.top(), Field.TITLE.key()).orElse(""), new Revision(-1, Instant.EPOCH));
    }

    Bare baseYear(int year) {
        return new Bare(id, owner, slug, language, year, numbering, visible, stands);
    }
}
