package no.samspill.plan.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.kernel.NorwegianDates;
import no.samspill.plan.Header;
import org.springframework.http.HttpStatus;

/**
 * One region: its council, its municipalities, its plans, and those it works with.
 *
 * @param neighbours neighbouring regions, by name
 * @param partners others it works with, by name
 * @param past how it was, and what has happened to it
 * @param zone where its days begin
 */
public record RegionPage(Shell shell, RegionCard region, List<String> neighbours, List<String> partners, RegionPast past, ZoneId zone)
        implements Page {

    public RegionPage {
        neighbours = List.copyOf(neighbours);
        partners = List.copyOf(partners);
    }

    @Override
    public int status() {
        return past.on().problems().isEmpty() ? HttpStatus.OK.value() : HttpStatus.UNPROCESSABLE_CONTENT.value();
    }

    public String lead() {
        int count = region.lights().lights().size();
        return shell.words().get("region.lead", count, shell.words().number(count));
    }

    /** The day it was changed last, in words. */
    public String changed(Header plan) {
        return NorwegianDates.of(shell.words().language()).date(LocalDate.ofInstant(plan.changed(), zone));
    }
}
