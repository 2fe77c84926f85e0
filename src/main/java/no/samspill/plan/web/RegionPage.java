package no.samspill.plan.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.kernel.NorwegianDates;
import no.samspill.plan.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * One region: its council, its municipalities, how its plans stand, what one municipality is asked for, and those it works with.
 *
 * @param glances the plans that are told of; the region's card lists them all
 * @param neighbours neighbouring regions, by name
 * @param partners others it works with, by name
 * @param past how it was, and what has happened to it
 * @param zone where its days begin
 */
public record RegionPage(Shell shell, RegionCard region, List<Glance> glances, Own own, List<String> neighbours, List<String> partners, RegionPast past, ZoneId zone)
        implements Page {

    /**
     * How one plan stands.
     *
     * @param stands what day an example is shown on; null for today
     * @param here where it is on its way; null where nobody has laid that out
     * @param lines what the rooms above say of it
     */
    public record Glance(String title, String language, String href, @Nullable String stands, @Nullable Here here, List<AtAGlance.Sentence> lines) {}

    /**
     * What is asked of one municipality.
     *
     * @param name of the one that is chosen; null for none
     * @param href of its own page; null where it has no number
     */
    public record Own(List<Choice> choices, @Nullable String name, @Nullable String href, List<Asks> plans) {}

    public record Choice(String name, String href, boolean chosen) {}

    /** @param lines empty where the plan asks nothing of it */
    public record Asks(String title, String language, String href, List<AtAGlance.Sentence> lines) {}

    public RegionPage {
        glances = List.copyOf(glances);
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

    /** Those that are only listed. */
    public List<Header> rest() {
        return region.plans().stream().skip(glances.size()).toList();
    }

    /** Whether somebody asked how the region was. */
    public boolean thenAsked() {
        return !past.on().problems().isEmpty() || past.asked();
    }

    /** The day it was changed last, in words. */
    public String changed(Header plan) {
        return NorwegianDates.of(shell.words().language()).date(LocalDate.ofInstant(plan.changed(), zone));
    }
}
