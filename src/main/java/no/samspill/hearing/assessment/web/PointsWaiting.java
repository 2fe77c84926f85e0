package no.samspill.hearing.assessment.web;

import java.util.List;
import java.util.stream.Stream;
import no.samspill.hearing.Hearings;
import no.samspill.hearing.assessment.Desk;
import no.samspill.kernel.Words;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Waiting;
import org.springframework.stereotype.Component;

/** Points of hearings that nobody has answered, until what came of the hearing is laid out. */
@Component
class PointsWaiting implements Waiting {
    private final Hearings hearings;
    private final Desk desk;

    PointsWaiting(Hearings hearings, Desk desk) {
        this.hearings = hearings;
        this.desk = desk;
    }

    @Override
    public List<Thing> of(PlanView plan, Person who, Words words) {
        if (!who.keeps(plan.region().id())) {
            return List.of();
        }
        return hearings.seen(plan).stream().filter(hearing -> hearing.announced() != null && hearing.concluded() == null && hearing.calledOff() == null)
                .flatMap(hearing -> {
                    int open = desk.progress(hearing).open();
                    return open == 0 ? Stream.<Thing>empty() : Stream.of(new Thing(
                            words.get("waiting.hearing"), words.get("waiting.hearing.points", open), null, words.get("waiting.answer"), "/arbeid" + plan.address() + "/horing/" + hearing.number() + "/merknader", true));
                })
                .toList();
    }
}
