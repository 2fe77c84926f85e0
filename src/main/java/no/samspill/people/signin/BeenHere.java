package no.samspill.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import no.samspill.frame.PublicAddress;
import no.samspill.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * That somebody has once been signed in from this browser. It opens nothing: it says for whom we keep what they wrote when their session had
 * run out, and whose letters are counted apart from those that strangers order.
 */
@Component
public final class BeenHere {
    private static final String NAME = "innom";
    private static final Duration LASTS = Duration.ofDays(30);

    private final Signature signature;
    private final Biscuit cookie;

    BeenHere(Signature signature, PublicAddress address) {
        this.signature = signature;
        this.cookie = new Biscuit(NAME, LASTS, address);
    }

    void note(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        cookie.give(signature.sign(NAME, person.toString().getBytes(StandardCharsets.UTF_8), LASTS), request, response);
    }

    public Optional<PersonId> in(HttpServletRequest request) {
        return signature.read(NAME, cookie.in(request)).map(said -> PersonId.of(new String(said, StandardCharsets.UTF_8)));
    }
}
