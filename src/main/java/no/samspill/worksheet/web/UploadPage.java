package no.samspill.worksheet.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;

/**
 * Where a sheet is sent.
 *
 * @param address where it is sent to
 * @param plan what the plan is called
 * @param megabytes a file may have, at most
 * @param days a sheet is kept
 * @param waiting sheets that somebody has sent and not taken in
 */
public record UploadPage(
        Shell shell,
        int status,
        List<Problem> problems,
        String address,
        String plan,
        long megabytes,
        int rows,
        long days,
        List<Waiting> waiting)
        implements Page {

    public UploadPage {
        problems = List.copyOf(problems);
        waiting = List.copyOf(waiting);
    }

    public record Waiting(String fileName, String href, String when) {}
}
