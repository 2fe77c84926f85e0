package no.samspill.hearing.statement.web;

import java.util.List;
import java.util.Optional;
import no.samspill.frame.Refused;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.statement.Statements;
import no.samspill.hearing.web.HearingByNumber;
import no.samspill.hearing.web.HearingView;
import no.samspill.people.web.Named;
import no.samspill.people.web.Persons;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Finds the statement of {@code /…/uttalelser/{number}} at the hearing that the one who asks may work on. */
@Component
class IncomingByNumber implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private final HearingByNumber hearings;
    private final Persons persons;
    private final Statements statements;

    IncomingByNumber(HearingByNumber hearings, Persons persons, Statements statements) {
        this.hearings = hearings;
        this.persons = persons;
        this.statements = statements;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Incoming.class);
    }

    @Override
    public Incoming resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        HearingView at = hearings.working(request);
        String number = Named.in(request, "number");
        return new Incoming(at, find(at, number).orElseThrow(() -> Refused.unknown("statement.in.unknown", number)), persons.of(request).orElseThrow());
    }

    private Optional<Statement> find(HearingView at, String number) {
        return number.matches("[1-9][0-9]{0,8}") ? statements.find(at.hearing(), Integer.parseInt(number)) : Optional.empty();
    }
}
