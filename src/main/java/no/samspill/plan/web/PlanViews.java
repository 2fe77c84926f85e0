package no.samspill.plan.web;

import java.util.List;
import java.util.Optional;
import no.samspill.frame.Refused;
import no.samspill.frame.SameForAll;
import no.samspill.people.Organisations;
import no.samspill.people.web.Named;
import no.samspill.people.web.Persons;
import no.samspill.plan.Handovers;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Finds the plan of {@code /{region}/{plan}/…} for a controller that takes a {@link Public} or a {@link Working}
 * {@link PlanView}. What the one who asks may not see, is answered like what there is not.
 */
@Component
public class PlanViews implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private static final String FOUND = PlanViews.class.getName();

    private final Plans plans;
    private final Persons persons;
    private final Handovers handovers;
    private final Organisations organisations;

    PlanViews(Plans plans, Persons persons, Handovers handovers, Organisations organisations) {
        this.handovers = handovers;
        this.organisations = organisations;
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
        if (parameter.hasParameterAnnotation(Working.class)) {
            return working(request);
        }
        if (parameter.hasParameterAnnotation(Public.class)) {
            return open(request);
        }
        throw new IllegalStateException("is it a @Public or a @Working plan? " + parameter);
    }

    /** The plan that the address names, for work on a part of it. @throws Refused where there is none for the one who asks */
    public PlanView working(NativeWebRequest request) {
        Optional<PlanView> view = persons.of(request).flatMap(who -> plans.findForWork(who, Named.in(request, "region"), Named.in(request, "plan")));
        return kept(request, view).orElseThrow(() -> gone(Named.in(request, "region"), Named.in(request, "plan")));
    }

    /** The plan that the address names, for reading a part of it. @throws Refused where there is none for the one who asks */
    public PlanView open(NativeWebRequest request) {
        PlanView found = orNot(find(request));
        request.setAttribute(SameForAll.PLAN, found.id().value(), RequestAttributes.SCOPE_REQUEST);
        return found;
    }

    /** The plan whose page is being made, for what stands around it; empty where the address names none for the one who asks. */
    public Optional<PlanView> shown() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                ? find(new ServletWebRequest(here.getRequest(), here.getResponse()))
                : Optional.empty();
    }

    /** Asked for once a request, by whoever comes first: the controller, or the menu. */
    private Optional<PlanView> find(NativeWebRequest request) {
        if (request.getAttribute(FOUND, RequestAttributes.SCOPE_REQUEST) instanceof PlanView found) {
            return Optional.of(found);
        }
        return kept(request, plans.find(persons.of(request), Named.in(request, "region"), Named.in(request, "plan")));
    }

    private static Optional<PlanView> kept(NativeWebRequest request, Optional<PlanView> view) {
        view.ifPresent(found -> request.setAttribute(FOUND, found, RequestAttributes.SCOPE_REQUEST));
        return view;
    }

    /** It may have been handed over to a council where the one who asks has no role. */
    private Refused gone(String region, String plan) {
        return handovers.nowAt(region, plan)
                .map(address -> Refused.unknown("handover.gone", organisations.council(address.substring(0, address.indexOf('/'))).map(organisations::name).orElse(address)).titled("handover.gone.title").leading("/" + address, "handover.read"))
                .orElseGet(() -> Refused.unknown("plan.unknown"));
    }

    private static PlanView orNot(Optional<PlanView> found) {
        return found.orElseThrow(() -> Refused.unknown("plan.unknown"));
    }
}
