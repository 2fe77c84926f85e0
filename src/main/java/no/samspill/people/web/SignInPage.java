package no.samspill.people.web;

import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import org.jspecify.annotations.Nullable;

/**
 * @param token of the link that was opened; null where none was
 * @param spent a link was tried that works no more
 */
public record SignInPage(Shell shell, @Nullable String token, boolean spent) implements Page {}
