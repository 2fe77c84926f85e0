package no.samspill.hearing.web;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import no.samspill.frame.Refused;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.Hearings;
import no.samspill.people.web.Named;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.PlanViews;
import no.samspill.plan.web.Public;
import no.samspill.plan.web.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Finds the hearing of {@code /…/horing/{n}} in the plan that the one who asks may see: one that is being prepared is not there in public. */
@Component
public class HearingByNumber implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private final PlanViews plans;
    private final Hearings hearings;

    HearingByNumber(PlanViews plans, Hearings hearings) {
        this.plans = plans;
        this.hearings = hearings;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(HearingView.class);
    }

    @Override
    public HearingView resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        if (parameter.hasParameterAnnotation(Working.class)) {
            return working(request);
        }
        if (parameter.hasParameterAnnotation(Public.class)) {
            PlanView view = plans.open(request);
            return new HearingView(view, find(request, number -> hearings.seen(view).stream().filter(one -> one.number() == number).findFirst()));
        }
        throw new IllegalStateException("is it a @Public or a @Working hearing? " + parameter);
    }

    /** The hearing that the address names, for work on a part of it. @throws Refused where there is none for the one who asks */
    public HearingView working(NativeWebRequest request) {
        PlanView view = plans.working(request);
        return new HearingView(view, find(request, number -> hearings.find(view.id(), number)));
    }

    /** "02" and "+2" are no numbers, so that one hearing has one address. */
    private static Hearing find(NativeWebRequest request, IntFunction<Optional<Hearing>> among) {
        String number = Named.in(request, "n");
        return (number.matches("[1-9][0-9]{0,5}") ? among.apply(Integer.parseInt(number)) : Optional.<Hearing>empty())
                .orElseThrow(() -> Refused.unknown("hearing.unknown", number));
    }
}
