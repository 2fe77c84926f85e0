package no.samspill.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import no.samspill.kernel.Language;

/** Knows in which language somebody has asked to read. */
public interface ChosenLanguage {
    /** Empty for who has chosen none, and reads what everybody does. */
    Optional<Language> chosen(HttpServletRequest request);
}
