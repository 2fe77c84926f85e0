package no.samspill.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.samspill.people.PersonId;

/** Somebody signed in has pressed a button to be tied to who they are at a provider, and has gone there. */
public record Tying(UUID person, String provider, Instant until) implements Serializable {
    private static final String ATTRIBUTE = Tying.class.getName();
    private static final Duration LONGEST = Duration.ofMinutes(10);

    public static void begin(HttpServletRequest request, PersonId person, String provider) {
        request.getSession().setAttribute(ATTRIBUTE, new Tying(person.value(), provider, Instant.now().plus(LONGEST)));
    }

    /** Asked once. */
    static Optional<PersonId> end(HttpServletRequest request, String provider) {
        Object found = request.getSession().getAttribute(ATTRIBUTE);
        request.getSession().removeAttribute(ATTRIBUTE);
        return found instanceof Tying tying && tying.provider().equals(provider) && tying.until().isAfter(Instant.now()) ? Optional.of(new PersonId(tying.person())) : Optional.empty();
    }
}
