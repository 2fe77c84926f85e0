package no.samspill.followup.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.samspill.followup.Asked;
import no.samspill.followup.FollowUp;
import no.samspill.followup.FollowUpInWords;
import no.samspill.followup.FollowUps;
import no.samspill.followup.Followed;
import no.samspill.followup.Line;
import no.samspill.followup.StatusReports;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Waiting;
import org.springframework.stereotype.Component;

/** What somebody is asked to report; and for those who keep the plan, who is silent and what nobody answers for. */
@Component
class ReportsWaiting implements Waiting {
    private final FollowUps followUps;

    private final People people;

    ReportsWaiting(FollowUps followUps, People people) {
        this.people = people;
        this.followUps = followUps;
    }

    @Override
    public List<Thing> of(PlanView plan, Person who, Words words) {
        List<Thing> things = new ArrayList<>();
        if (followUps.begun(plan)) {
            FollowUp now = followUps.now(plan);
            List<Line> due = theirs(plan, now.lines().stream().filter(Line::waits).toList(), who);
            if (!due.isEmpty()) {
                String longest = due.stream().flatMap(line -> line.due().stream()).min(Comparator.naturalOrder()).map(NorwegianDates.of(words.language())::date).orElse("");
                things.add(new Thing(words.get("followup.crumb"), words.get("waiting.report", due.size(), FollowUpInWords.upper(words.number(due.size()))), words.get("waiting.report.since", longest), words.get("report.give"), FollowUpAt.desk(plan), true));
            }
            if (who.keeps(plan.region().id())) {
                kept(plan, now, words, things);
            }
        }
        return things;
    }

    /** What waits for just this one: where nobody reports for the holder, for those who keep the plan. */
    private List<Line> theirs(PlanView plan, List<Line> waiting, Person who) {
        List<Line> may = waiting.stream().filter(line -> StatusReports.mayReport(who.reach(plan.region().id()), line.duty().holder())).toList();
        if (may.isEmpty()) {
            return may;
        }
        List<Person> present = people.in(plan.region().id());
        return may.stream().filter(line -> Asked.of(line.duty(), plan.region().id(), present).waitsFor(who)).toList();
    }

    private static void kept(PlanView plan, FollowUp now, Words words, List<Thing> things) {
        List<String> silent = now.silent().stream().map(line -> line.duty().holder().name()).distinct().toList();
        if (!silent.isEmpty()) {
            long measures = now.measures().stream().filter(Followed::silent).count();
            things.add(new Thing(words.get("followup.crumb"), words.get("waiting.silent", measures), new FollowUpInWords(words).listed(silent), words.get("waiting.silent.press"), FollowUpAt.desk(plan), true));
        }
        List<String> nobodys = now.measures().stream().filter(each -> each.lines().isEmpty()).map(each -> plan.labels().findFull(each.measure().id()).orElse(each.measure().title())).toList();
        if (!nobodys.isEmpty()) {
            things.add(new Thing(words.get("waiting.plan"), words.get("waiting.nobody", nobodys.size()), new FollowUpInWords(words).listed(nobodys.subList(0, Math.min(5, nobodys.size()))), words.get("waiting.nobody.press"), FollowUpAt.setting(plan), false));
        }
    }
}
