package no.samspill.meeting.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;

/** The input meetings, for those who run them. @param keeps whether they may set them up */
public record WorkMeetingsPage(Shell shell, PlanView view, String address, boolean keeps, List<Row> rows) implements Page {

    public record Row(String id, String title, String when, int coming, int said, String minutes) {}
}
