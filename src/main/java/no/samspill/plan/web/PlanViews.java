package no.samspill.plan.web;

import java.util.List;
import java.util.Optional;
import no.samspill.frame.Refused;
import no.samspill.people.Person;
import no.samspill.people.web.Named;
import no.samspill.people.web.Persons;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Finds the plan of {@code /{region}/{plan}/…} for a controller that takes a {@link Public} or a {@link Working}
 * {@link PlanView}. What the one who asks may not see, is answered like what there is not.
 */
@Component
class PlanViews implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private final Plans plans;
    private final Persons persons;

    PlanViews(Plans plans, Persons persons) {
        this.plans = plans;
        this.persons = persons;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(PlanView.class);
    }

    @Override
    public PlanView resolveArgument(
            MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        String region = Named.in(request, "region");
        String plan = Named.in(request, "plan");
        Optional<Person> who = persons.of(request);
        return find(parameter, who, region, plan).orElseThrow(() -> Refused.unknown("plan.unknown"));
    }

    private Optional<PlanView> find(MethodParameter parameter, Optional<Person> who, String region, String plan) {
        if (parameter.hasParameterAnnotation(Working.class)) {
            return who.flatMap(person -> plans.findForWork(person, region, plan));
        }
        if (parameter.hasParameterAnnotation(Public.class)) {
            return plans.find(who, region, plan);
        }
        throw new IllegalStateException("is it a @Public or a @Working plan? " + parameter);
    }
}
