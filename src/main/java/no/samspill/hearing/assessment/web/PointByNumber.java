package no.samspill.hearing.assessment.web;

import java.util.List;
import no.samspill.frame.Refused;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.Hearings;
import no.samspill.hearing.assessment.Points;
import no.samspill.hearing.web.HearingView;
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

/** Finds the point of {@code /arbeid/…/horing/{n}/merknader/{punkt}} in the plan that the one who asks may work on. */
@Component
class PointByNumber implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private final PlanViews plans;
    private final Persons persons;
    private final Hearings hearings;
    private final Points points;

    PointByNumber(PlanViews plans, Persons persons, Hearings hearings, Points points) {
        this.plans = plans;
        this.persons = persons;
        this.hearings = hearings;
        this.points = points;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(AtPoint.class);
    }

    @Override
    public AtPoint resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        PlanView view = plans.working(request);
        String number = Named.in(request, "n");
        String called = Named.in(request, "punkt");
        if (!number.matches("[1-9][0-9]{0,5}")) {
            throw Refused.unknown("hearing.unknown", number);
        }
        Hearing hearing = hearings.find(view.id(), Integer.parseInt(number)).orElseThrow(() -> Refused.unknown("hearing.unknown", number));
        return points.find(hearing, called)
                .map(point -> new AtPoint(new HearingView(view, hearing), point, persons.of(request).orElseThrow()))
                .orElseThrow(() -> Refused.unknown("assessment.unknown", called));
    }
}
