package no.samspill.people.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.people.OrganisationId;

public record OrganisationListPage(Shell shell, List<Row> rows) implements Page {

    /**
     * @param number of today, or of the last day; empty for none
     * @param held when it was there; empty where that is not limited
     */
    public record Row(OrganisationId id, String name, String kind, String number, String held) {}
}
