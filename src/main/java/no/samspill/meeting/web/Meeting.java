package no.samspill.meeting.web;

import no.samspill.frame.Message;
import no.samspill.frame.Visit;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.progress.Step;
import no.samspill.progress.StepId;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The meeting that an address of the workspace names, with who works on it. */
record Meeting(PlanView view, Step step, Person who) {
    /** Where a meeting is worked on. */
    static final String AT = "/arbeid/{region}/{plan}/moter/{step}";

    StepId id() {
        return step.id();
    }

    Author author() {
        return who.author(view.region().id(), Through.TABLE);
    }

    String address() {
        return MeetingsAt.work(view, step);
    }

    String desk() {
        return MeetingsAt.desk(view, step);
    }

    String minutes() {
        return MeetingsAt.minutes(view, step);
    }

    /** What was done is said on the page that comes next. */
    static String saved(String address, Visit visit, RedirectAttributes next) {
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("input.one.saved")));
        return "redirect:" + address;
    }
}
