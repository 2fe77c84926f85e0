package no.samspill.meeting.web;

import java.util.List;
import no.samspill.frame.Refused;
import no.samspill.meeting.InputMeetings;
import no.samspill.people.web.Named;
import no.samspill.people.web.Persons;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.PlanViews;
import no.samspill.progress.Step;
import no.samspill.progress.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Finds the meeting of {@code /arbeid/…/moter/{step}} in the plan that the one who asks may work on. */
@Component
class MeetingByStep implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private final PlanViews plans;
    private final Persons persons;
    private final InputMeetings meetings;

    MeetingByStep(PlanViews plans, Persons persons, InputMeetings meetings) {
        this.plans = plans;
        this.persons = persons;
        this.meetings = meetings;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Meeting.class);
    }

    @Override
    public Meeting resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        PlanView view = plans.working(request);
        Step step = StepId.find(Named.in(request, "step")).flatMap(id -> meetings.step(view, id)).orElseThrow(() -> Refused.unknown("input.meeting.unknown"));
        return new Meeting(view, step, persons.of(request).orElseThrow());
    }
}
