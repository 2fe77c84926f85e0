package no.samspill.input.web;

import java.util.List;
import java.util.Optional;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.input.Contribution;
import no.samspill.input.Contributions;
import no.samspill.people.Person;
import no.samspill.people.web.Named;
import no.samspill.people.web.Persons;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Finds the contribution of {@code /…/innspill/nr/{innspill}} in the plan that the one who asks may work on. */
@Component
class HandledByNumber implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private final Plans plans;
    private final Persons persons;
    private final Contributions contributions;

    HandledByNumber(Plans plans, Persons persons, Contributions contributions) {
        this.plans = plans;
        this.persons = persons;
        this.contributions = contributions;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Handled.class);
    }

    @Override
    public Handled resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        Person who = persons.of(request).orElseThrow(() -> Refused.unknown("plan.unknown"));
        PlanView view = plans.findForWork(who, Named.in(request, "region"), Named.in(request, "plan")).orElseThrow(() -> Refused.unknown("plan.unknown"));
        String number = Named.in(request, "innspill");
        return new Handled(view, find(view, number).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, Problem.of("input.one.unknown", number))), who);
    }

    private Optional<Contribution> find(PlanView view, String number) {
        return number.matches("[0-9]{1,12}") ? contributions.byNumber(view.id(), Long.parseLong(number)) : Optional.empty();
    }
}
