package no.samspill.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import no.samspill.frame.PublicAddress;
import no.samspill.people.Asker;
import no.samspill.people.SignInLinks;
import org.springframework.stereotype.Component;

/** The browsers in which letters are asked for, each known again for as long as its letter works. */
@Component
public final class Askers {
    private static final String NAME = "nettleser";
    private static final Duration LASTS = SignInLinks.VALID_BY_EMAIL;

    private final Biscuit cookie;

    Askers(PublicAddress address) {
        this.cookie = new Biscuit(NAME, LASTS, address);
    }

    public Optional<Asker> in(HttpServletRequest request) {
        return Asker.of(cookie.in(request));
    }

    /** The one it was, so that its earlier letters work on, or a new one. */
    public Asker note(HttpServletRequest request, HttpServletResponse response) {
        Asker asker = in(request).orElseGet(Asker::random);
        cookie.give(asker.value(), request, response);
        return asker;
    }
}
