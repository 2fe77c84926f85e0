package no.samspill.people.signin.web;

import no.samspill.frame.Page;
import no.samspill.frame.Shell;

/**
 * @param leaves whether letters leave the house; else an administrator has the link
 * @param minutes the link works
 */
public record SentPage(Shell shell, boolean leaves, long minutes) implements Page {}
