package no.samspill.people.signin.web;

import no.samspill.frame.Page;
import no.samspill.frame.Shell;

/** @param token of the link that was opened, not spent yet */
public record OpenedPage(Shell shell, String token) implements Page {}
