package no.samspill.plan.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.people.Organisation;
import no.samspill.plan.Header;

public record WorkPage(Shell shell, String name, boolean administrator, List<Kept> kept) implements Page {

    /**
     * A region with all its plans, those not visible too.
     *
     * @param keeps whether they may change all of it
     */
    public record Kept(Organisation region, List<Header> plans, boolean keeps) {}
}
