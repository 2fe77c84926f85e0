package no.samspill.people.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import org.jspecify.annotations.Nullable;

/**
 * @param present the address that letters go to; null for none
 * @param key of the letter that was opened; null where none was
 */
public record OwnEmailPage(Shell shell, int status, @Nullable String present, Field email, @Nullable String key, List<Problem> problems) implements Page {}
