package no.samspill.frame;

/**
 * A page ready to be shown. A controller returns one; the record {@code PlanPage} is written by the template
 * {@code PlanPage.jte} beside it, which takes it as its only parameter, {@code page}, and wraps itself in {@code layout.jte}.
 */
public interface Page {
    Shell shell();

    /** The HTTP status that the page is sent with. */
    default int status() {
        return 200;
    }
}
