package no.samspill.hearing.assessment.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspill.frame.Message;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.hearing.assessment.Judgement;
import no.samspill.hearing.assessment.PointId;
import no.samspill.hearing.assessment.Proposal;
import no.samspill.hearing.assessment.Several;
import no.samspill.hearing.assessment.Together;
import no.samspill.hearing.web.HearingView;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.people.PersonId;
import no.samspill.plan.web.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done to several points at once, each time with how many, and with a way back. */
@Controller
@RequestMapping(AtPoint.DESK)
class BulkActs {
    private final AssessmentPages pages;
    private final Several several;
    private final People people;

    BulkActs(AssessmentPages pages, Several several, People people) {
        this.pages = pages;
        this.several = several;
        this.people = people;
    }

    @PostMapping("/samlet")
    Object together(
            @Working HearingView at, Person who, @RequestParam(name = "valgt", required = false) @Nullable List<UUID> chosen, @RequestParam(name = "hva", defaultValue = "") String what,
            @RequestParam(name = "samletutfall", defaultValue = "") String judged, @RequestParam(name = "samletsvar", defaultValue = "") String words,
            @RequestParam(name = "samletansvarlig", defaultValue = "") String assignee, @ModelAttribute Asked asked, Visit visit, RedirectAttributes next) {
        List<PointId> points = Stream.ofNullable(chosen).flatMap(List::stream).map(PointId::new).toList();
        Entered.Bulk typed = new Entered.Bulk(points.stream().map(PointId::toString).toList(), judged, words);
        if (points.isEmpty()) {
            return wrong(at, who, typed, Problem.of("assessment.bulk.nobody"), asked, visit);
        }
        return switch (what) {
            case "ansvarlig" -> assign(at, who, points, typed, assignee, asked, visit, next);
            case "las" -> done(at, asked, several.lock(at.hearing(), points, who.id(), at.author(who)), "assessment.bulk.locked", visit, next);
            default -> answer(at, who, points, typed, asked, visit, next);
        };
    }

    private Object answer(HearingView at, Person who, List<PointId> points, Entered.Bulk typed, Asked asked, Visit visit, RedirectAttributes next) {
        Optional<Judgement> judgement = AnswerForm.judgement(typed.judgement());
        String words = Typed.words(typed.words());
        if (judgement.isEmpty()) {
            return wrong(at, who, typed, Problem.of("assessment.bulk.judgement").at("samletutfall"), asked, visit);
        }
        if (words.length() > Proposal.LONGEST) {
            return wrong(at, who, typed, Problem.of("form.long", Proposal.LONGEST).at("samletsvar"), asked, visit);
        }
        if (!judgement.get().reasoned(words)) {
            return wrong(at, who, typed, Assessments.unreasoned(judgement.get()).at("samletsvar"), asked, visit);
        }
        return done(at, asked, several.answer(at.hearing(), points, Proposal.answer(judgement.get(), words, null), at.author(who)), "assessment.bulk.answered", visit, next);
    }

    private Object assign(HearingView at, Person who, List<PointId> points, Entered.Bulk typed, String assignee, Asked asked, Visit visit, RedirectAttributes next) {
        Optional<PersonId> person = Typed.key(assignee).map(PersonId::new);
        if (person.isPresent() && people.find(person.get()).filter(found -> found.readsDrafts(at.view().region().id())).isEmpty()) {
            return wrong(at, who, typed, Problem.of("assessment.strange"), asked, visit);
        }
        return done(at, asked, several.assign(at.hearing(), points, person.orElse(null), at.author(who)), "assessment.bulk.assigned", visit, next);
    }

    @PostMapping("/angre")
    Object undo(@Working HearingView at, Person who, @RequestParam(name = "gjort", defaultValue = "") String batch, @ModelAttribute Asked asked, Visit visit, RedirectAttributes next) {
        Together undone = Typed.key(batch).map(each -> several.undo(at.hearing(), each, at.author(who))).orElse(new Together(null, List.of(), List.of()));
        next.addFlashAttribute(Message.FLASH, new Message(
                undone.left().isEmpty() && !undone.done().isEmpty() ? Message.Tone.SUCCESS : Message.Tone.WARNING, visit.words().get("assessment.undone", undone.done().size(), undone.left().size())));
        return "redirect:" + asked.done(null).address(AtPoint.desk(at));
    }

    /** Back to where it was done, with how many, and the way to undo it. */
    static String done(HearingView at, Asked asked, Together done, String key, Visit visit, RedirectAttributes next) {
        Message.Tone tone = done.done().isEmpty() ? Message.Tone.WARNING : Message.Tone.SUCCESS;
        next.addFlashAttribute(Message.FLASH, new Message(tone, visit.words().get(key, done.done().size(), done.left().size())));
        return "redirect:" + asked.done(done.batch() == null ? null : done.batch().toString()).address(AtPoint.desk(at));
    }

    private Object wrong(HearingView at, Person who, Entered.Bulk typed, Problem problem, Asked asked, Visit visit) {
        return pages.page(at, asked, new Entered(null, null, typed, null, null, List.of(problem), HttpStatus.UNPROCESSABLE_CONTENT), who, visit);
    }
}
