package no.samspill.hearing.statement.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.hearing.web.HearingView;

/** Where a sheet of statements is sent. */
public record SheetPage(Shell shell, HearingView at, String address, Field file, int most, List<Problem> problems) implements Page {

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }
}
