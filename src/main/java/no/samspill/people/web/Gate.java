package no.samspill.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.samspill.pace.web.Threshold;
import no.samspill.people.Access;
import no.samspill.people.Door;
import no.samspill.people.OrganisationId;
import no.samspill.people.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher.MatchResult;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Opens an address for those whom its room's {@link Door}s let in. Where no door fits: reading is open, the rest is closed.
 * Behind {@code /arbeid} and {@code /styring} only doors that say those words themselves count, so that a public form's
 * {@code /{region}/{plan}/…} never opens a way in there.
 */
@Component
class Gate implements AuthorizationManager<RequestAuthorizationContext>, Threshold {
    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();
    private static final List<String> BEHIND = List.of("/arbeid", "/styring");
    private static final RequestMatcher ASKED_BEHIND = new OrRequestMatcher(BEHIND.stream().flatMap(word -> Stream.of(word, word + "/**")).<RequestMatcher>map(PATHS::matcher).toList());
    private static final List<Door> FIRST = List.of(
            Door.any("/arbeid", Access.SIGNED_IN),
            Door.any("/arbeid/{region}/**", Access.SECRETARIAT),
            Door.any("/styring", Access.ADMINISTRATOR),
            Door.any("/styring/**", Access.ADMINISTRATOR),
            Door.get("/**", Access.EVERYBODY));

    private final Persons persons;
    private final Organisations organisations;
    private final Sessions sessions;
    private final List<Fitted> doors;

    private record Fitted(Door door, PathPattern pattern, RequestMatcher matcher) {}

    Gate(Persons persons, Organisations organisations, Sessions sessions, List<Door.Keeper> keepers) {
        this.persons = persons;
        this.organisations = organisations;
        this.sessions = sessions;
        this.doors = Stream.concat(FIRST.stream(), keepers.stream().flatMap(keeper -> keeper.doors().stream()))
                .map(Gate::fitted)
                .sorted(Comparator.comparing(Fitted::pattern, PathPattern.SPECIFICITY_COMPARATOR).thenComparing(fitted -> fitted.door().method() == null))
                .toList();
    }

    @Override
    public AuthorizationDecision authorize(Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext asked) {
        HttpServletRequest request = asked.getRequest();
        return new AuthorizationDecision(at(request).filter(found -> opens(found.door().access(), found.match(), request, authentication)).isPresent());
    }

    /** Much is read from everybody only where everybody is let in; elsewhere from those who are signed in, and what they may is asked afterwards. */
    @Override
    public boolean opensFor(HttpServletRequest request) {
        return at(request).filter(found -> found.door().access() == Access.EVERYBODY || sessions.signedIn(request)).isPresent();
    }

    private record Found(Door door, MatchResult match) {}

    private Optional<Found> at(HttpServletRequest request) {
        boolean behind = ASKED_BEHIND.matches(request);
        for (Fitted fitted : doors) {
            MatchResult match = behind && !behind(fitted.door().pattern()) ? MatchResult.notMatch() : fitted.matcher().matcher(request);
            if (match.isMatch()) {
                return Optional.of(new Found(fitted.door(), match));
            }
        }
        return Optional.empty();
    }

    private boolean opens(Access access, MatchResult match, HttpServletRequest request, Supplier<? extends @Nullable Authentication> authentication) {
        if (access == Access.EVERYBODY) {
            return true;
        }
        Optional<OrganisationId> council = access.ofCouncil()
                ? organisations.council(match.getVariables().getOrDefault("region", ""))
                : Optional.of(NONE);
        return council.flatMap(named -> persons.of(request, authentication.get()).filter(person -> access.opensFor(person, named))).isPresent();
    }

    private static final OrganisationId NONE = new OrganisationId(new java.util.UUID(0, 0));

    private static boolean behind(String path) {
        return BEHIND.stream().anyMatch(word -> path.equals(word) || path.startsWith(word + "/"));
    }

    private static Fitted fitted(Door door) {
        PathPattern pattern = PathPatternParser.defaultInstance.parse(door.pattern());
        RequestMatcher path = PATHS.matcher(door.pattern());
        return new Fitted(door, pattern, door.method() == null ? path : new OfMethod(door.method(), path));
    }

    /** GET stands for HEAD too. */
    private record OfMethod(String method, RequestMatcher path) implements RequestMatcher {

        @Override
        public boolean matches(HttpServletRequest request) {
            return matcher(request).isMatch();
        }

        @Override
        public MatchResult matcher(HttpServletRequest request) {
            String asked = request.getMethod().equals(HttpMethod.HEAD.name()) ? HttpMethod.GET.name() : request.getMethod();
            return asked.equals(method) ? path.matcher(request) : MatchResult.notMatch();
        }
    }
}
