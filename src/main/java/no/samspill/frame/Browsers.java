package no.samspill.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Knows a browser again, and not whose it is. */
public interface Browsers {
    /** Something that is the same as long as it is the same browser, and known to nobody else; empty for one that keeps nothing for us. */
    Optional<String> browser(HttpServletRequest request);
}
