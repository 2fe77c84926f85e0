package no.samspill.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import no.samspill.people.People;
import no.samspill.people.Person;
import org.jspecify.annotations.Nullable;
import no.samspill.people.signin.SignedIn;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Who makes a request. A controller behind a door takes the {@link Person} as a parameter; one whose page everybody may read
 * takes an {@code Optional<Person>}.
 */
@Component
public class Persons implements HandlerMethodArgumentResolver {
    private static final String FOUND = Persons.class.getName();

    private final People people;

    Persons(People people) {
        this.people = people;
    }

    /** Looked up once a request; empty for those not signed in, and for those who have left. */
    Optional<Person> of(HttpServletRequest request, @Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            return Optional.empty();
        }
        if (request.getAttribute(FOUND) instanceof Person person) {
            return Optional.of(person);
        }
        Optional<Person> person = people.find(signedIn.id()).map(found -> found.actingFor(ActingFor.chosen(request.getSession(false))));
        person.ifPresent(found -> request.setAttribute(FOUND, found));
        return person;
    }

    /** Empty for those not signed in, and for those who have left. */
    public Optional<Person> of(NativeWebRequest request) {
        HttpServletRequest servlet = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return of(servlet, SecurityContextHolder.getContext().getAuthentication());
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Person.class) || maybe(parameter);
    }

    private static boolean maybe(MethodParameter parameter) {
        return parameter.getParameterType().equals(Optional.class) && parameter.nested().getNestedParameterType().equals(Person.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        Optional<Person> person = of(request);
        return maybe(parameter) ? person : person
                .orElseThrow(() -> new IllegalStateException("nobody is signed in: the address has no door in front of it"));
    }
}
