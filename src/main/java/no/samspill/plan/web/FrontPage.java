package no.samspill.plan.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;

/** The regions that have plans here. */
public record FrontPage(Shell shell, List<RegionCard> regions) implements Page {

    public FrontPage {
        regions = List.copyOf(regions);
    }
}
