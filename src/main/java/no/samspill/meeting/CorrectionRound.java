package no.samspill.meeting;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.people.OrganisationId;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.progress.Step;
import org.springframework.stereotype.Component;

/** Sends the minutes' link to those who said they would come, and to those who act for the organisations that were invited. */
@Component
class CorrectionRound {
    private final MeetingRepository meetings;
    private final People people;
    private final MeetingLetters letters;

    CorrectionRound(MeetingRepository meetings, People people, MeetingLetters letters) {
        this.meetings = meetings;
        this.people = people;
        this.letters = letters;
    }

    /** One letter to each address. @param shared the link's key for those who have none of their own @return how many letters */
    int begin(PlanView plan, Step step, Deadline until, UUID shared) {
        Set<EmailAddress> written = new HashSet<>();
        meetings.registrations(step.id()).stream()
                .filter(each -> each.email() != null && !each.waiting() && written.add(each.email()))
                .forEach(each -> letters.minutes(plan, step, until, each.email(), each.language(), each.key()));
        Set<OrganisationId> invited = meetings.find(step.id()).map(InputMeeting::organisations).orElse(Set.of());
        people.in(plan.region().id()).stream()
                .filter(person -> actsFor(person, plan, invited))
                .flatMap(person -> people.emailOf(person.id()).stream())
                .filter(written::add)
                .forEach(email -> letters.minutes(plan, step, until, email, Language.of(plan.plan().language()), shared));
        return written.size();
    }

    private static boolean actsFor(Person person, PlanView plan, Set<OrganisationId> invited) {
        return person.editsFor(plan.region().id()).stream().anyMatch(invited::contains);
    }
}
