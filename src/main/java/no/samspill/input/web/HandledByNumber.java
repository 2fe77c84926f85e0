package no.samspill.input.web;

import java.util.List;
import java.util.Optional;
import no.samspill.frame.Refused;
import no.samspill.input.Contribution;
import no.samspill.input.Contributions;
import no.samspill.people.web.Named;
import no.samspill.people.web.Persons;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.PlanViews;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Finds the contribution of {@code /…/innspill/nr/{innspill}} in the plan that the one who asks may work on. */
@Component
class HandledByNumber implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private final PlanViews plans;
    private final Persons persons;
    private final Contributions contributions;

    HandledByNumber(PlanViews plans, Persons persons, Contributions contributions) {
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
        PlanView view = plans.working(request);
        String number = Named.in(request, "innspill");
        return new Handled(view, find(view, number).orElseThrow(() -> Refused.unknown("input.one.unknown", number)), persons.of(request).orElseThrow());
    }

    private Optional<Contribution> find(PlanView view, String number) {
        return number.matches("[0-9]{1,12}") ? contributions.byNumber(view.id(), Long.parseLong(number)) : Optional.empty();
    }
}
