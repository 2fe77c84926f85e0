package no.samspill.people.signin.web;

import no.samspill.frame.Page;
import no.samspill.frame.Shell;

/**
 * Leads on by itself at once, and by a link.
 *
 * @param to a page of our own, or where a provider's own description says
 */
public record OnwardPage(Shell shell, String lead, String button, String to) implements Page {}
