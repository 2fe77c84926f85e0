package no.samspill.input.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/** Every contribution with what became of it. */
public record ReportPage(Shell shell, PlanView view, String address, List<Sum> sums, int total, List<Row> rows, @Nullable String before, @Nullable String next) implements Page {

    /** How many have one fate. */
    public record Sum(String state, String text, int count) {}

    /** @param words null where they are not everybody's to read */
    public record Row(long number, @Nullable String words, String why, String area, String from, Told told) {}
}
