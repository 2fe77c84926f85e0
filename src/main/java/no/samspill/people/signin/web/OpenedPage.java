package no.samspill.people.signin.web;

import no.samspill.frame.Page;
import no.samspill.frame.Shell;

/**
 * @param token of the link that was opened, not spent yet
 * @param elsewhere whether it was asked for in another browser, and opens there alone
 */
public record OpenedPage(Shell shell, String token, boolean elsewhere) implements Page {}
