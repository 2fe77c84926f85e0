package no.samspill.publishing;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.kernel.Words;
import no.samspill.plan.Plan;

/** Leads to the plans of several sheets, each in a folder of its own. */
public record SheetsPage(Shell shell, List<Entry> entries) implements Page {

    public SheetsPage {
        entries = List.copyOf(entries);
    }

    public record Entry(Plan plan, String href, String fileName) {}

    /** In the first plan's language. */
    static SheetsPage of(List<Entry> entries, SiteLinks links) {
        Words words = Words.of(entries.getFirst().plan().language());
        return new SheetsPage(Shell.of(Visit.offline(words, links), words.get("sheets.title")), entries);
    }
}
