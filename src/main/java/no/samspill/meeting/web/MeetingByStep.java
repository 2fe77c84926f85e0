package no.samspill.meeting.web;

import java.util.List;
import no.samspill.frame.Refused;
import no.samspill.meeting.InputMeetings;
import no.samspill.people.Person;
import no.samspill.people.web.Named;
import no.samspill.people.web.Persons;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.progress.Step;
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
    private final Plans plans;
    private final Persons persons;
    private final InputMeetings meetings;

    MeetingByStep(Plans plans, Persons persons, InputMeetings meetings) {
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
        Person who = persons.of(request).orElseThrow(() -> Refused.unknown("plan.unknown"));
        PlanView view = plans.findForWork(who, Named.in(request, "region"), Named.in(request, "plan")).orElseThrow(() -> Refused.unknown("plan.unknown"));
        Step step = meetings.step(view, Named.in(request, "step")).orElseThrow(() -> Refused.unknown("input.meeting.unknown"));
        return new Meeting(view, step, who);
    }
}
