package no.samspill.people.web;

import no.samspill.frame.Page;
import no.samspill.frame.Shell;

/** @param role in words */
public record InvitedPage(Shell shell, String at, String name, String role) implements Page {}
