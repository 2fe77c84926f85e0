package no.samspill.hearing.assessment.web;

import java.util.List;
import java.util.Objects;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.hearing.assessment.Assessed;
import no.samspill.hearing.assessment.Assessment;
import no.samspill.hearing.assessment.Judgement;
import no.samspill.hearing.assessment.Point;
import no.samspill.hearing.assessment.Points;
import no.samspill.hearing.assessment.Proposal;
import no.samspill.hearing.assessment.Several;
import no.samspill.hearing.assessment.Together;
import no.samspill.hearing.web.HearingView;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.plan.web.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk, and what is written about one point: the secretariat answers, the municipalities' editors give advice. */
@Controller
class Assessments {
    private final AssessmentPages pages;
    private final Assessment assessment;
    private final Several several;
    private final Points points;
    private final People people;

    Assessments(AssessmentPages pages, Assessment assessment, Several several, Points points, People people) {
        this.pages = pages;
        this.assessment = assessment;
        this.several = several;
        this.points = points;
        this.people = people;
    }

    @GetMapping(AtPoint.DESK)
    Page desk(@Working HearingView at, Person who, @ModelAttribute Asked asked, Visit visit) {
        return pages.page(at, asked, Entered.NOTHING, who, visit);
    }

    /** An answer, or a draft of one. */
    @PostMapping(AtPoint.AT)
    Object answer(AtPoint at, @ModelAttribute AnswerForm form, @ModelAttribute Asked asked, Visit visit, RedirectAttributes next) {
        Problem problem = form.problem();
        Proposal wanted = problem == null ? form.proposal() : null;
        if (wanted == null || strange(at, wanted)) {
            return page(at, asked, Entered.answer(form, HttpStatus.UNPROCESSABLE_CONTENT, problem == null ? Problem.of("assessment.strange").at("gjelder") : problem), visit);
        }
        Assessed assessed = assessment.propose(at.hearing(), at.point().id(), form.revision(), wanted, at.author());
        return switch (assessed) {
            case Assessed.Done(var now) -> answered(at, now, form, wanted, asked, visit, next);
            case Assessed.Clash(var now) -> page(at, asked, Entered.clash(form, now), visit);
            case Assessed.Locked(var now) -> page(at, asked, Entered.answer(form, HttpStatus.CONFLICT, Problem.of("assessment.isLocked", now.called())), visit);
            case Assessed.Unreasoned(var judgement) -> page(at, asked, Entered.answer(form, HttpStatus.UNPROCESSABLE_CONTENT, unreasoned(judgement)), visit);
            case Assessed.AlreadyAnswered answered -> page(at, asked, Entered.answer(form, HttpStatus.CONFLICT, Problem.of("assessment.isAnswered")), visit);
            case Assessed.Nothing nothing -> page(at, asked, Entered.answer(form, HttpStatus.CONFLICT, Problem.of("assessment.isConcluded").at("utfall")), visit);
        };
    }

    static Problem unreasoned(Judgement judgement) {
        return judgement == Judgement.NOTED ? Problem.of("assessment.unreasoned.noted").at("svar") : Problem.of("assessment.unreasoned", Judgement.SHORTEST).at("svar");
    }

    /** A row that the plan has not, or somebody without a role in the council: no form of ours offers them. */
    private boolean strange(AtPoint at, Proposal wanted) {
        boolean row = wanted.element() == null || Objects.equals(wanted.element(), at.point().element()) || at.at().view().plan().find(wanted.element()).isPresent();
        boolean person = wanted.assignee() == null || Objects.equals(wanted.assignee(), at.point().assignee())
                || people.find(wanted.assignee()).filter(found -> found.readsDrafts(at.at().view().region().id())).isPresent();
        return !row || !person;
    }

    private Object answered(AtPoint at, Point now, AnswerForm form, Proposal wanted, Asked asked, Visit visit, RedirectAttributes next) {
        Asked onward = onward(at, now, asked);
        if (form.whole() && now.likeness() != null && wanted.judgement() != null) {
            Together done = several.answer(at.hearing(), points.alike(now.likeness()).stream().filter(point -> !point.id().equals(now.id())).map(Point::id).toList(), wanted, at.author());
            return BulkActs.done(at.at(), onward, done, "assessment.bulk.answered", visit, next);
        }
        return saved(at, onward, now.answered() ? "assessment.saved" : "assessment.saved.draft", now, visit, next);
    }

    /** The next without an answer of what is at hand; where there is none, the next statement that has some. */
    private Asked onward(AtPoint at, Point now, Asked asked) {
        List<Point> hand = Typed.key(asked.group()).isPresent() && now.likeness() != null ? points.alike(now.likeness()) : points.of(now);
        int here = hand.stream().map(Point::id).toList().indexOf(now.id());
        return hand.stream().skip(here + 1L).filter(point -> !point.answered()).findFirst()
                .or(() -> hand.stream().filter(point -> !point.answered()).findFirst())
                .map(point -> asked.point(point.called()))
                .orElseGet(() -> asked.point(now.called()));
    }

    @PostMapping(AtPoint.AT + "/rad")
    Object advise(AtPoint at, @RequestParam(name = "rad", defaultValue = "") String words, @RequestParam(name = "sett", defaultValue = "") String seen, @ModelAttribute Asked asked, Visit visit, RedirectAttributes next) {
        if (Typed.words(words).length() > Proposal.LONGEST) {
            return page(at, asked, advice(words, null, HttpStatus.UNPROCESSABLE_CONTENT, Problem.of("form.long", Proposal.LONGEST).at("rad")), visit);
        }
        return switch (assessment.advise(at.hearing(), at.point().id(), Asked.number(seen), words, at.who().id(), at.author())) {
            case Assessed.Done(var now) -> saved(at, asked.point(now.called()), "assessment.saved.advice", now, visit, next);
            case Assessed.Clash(var now) -> page(at, asked, advice(words, now, HttpStatus.CONFLICT, Problem.of("assessment.clash", now.called())), visit);
            default -> page(at, asked, advice(words, null, HttpStatus.CONFLICT, Problem.of("assessment.isLocked", at.point().called())), visit);
        };
    }

    private static Entered advice(String words, @Nullable Point clash, HttpStatus status, Problem problem) {
        return new Entered(null, words, null, null, clash, List.of(problem), status);
    }

    @PostMapping(AtPoint.AT + "/las")
    Object lock(AtPoint at, @ModelAttribute Asked asked, Visit visit, RedirectAttributes next) {
        return assessment.lock(at.hearing(), at.point().id(), at.who().id(), at.author()) instanceof Assessed.Done(var now)
                ? saved(at, onward(at, now, asked), "assessment.saved.locked", now, visit, next)
                : page(at, asked, Entered.problem(HttpStatus.CONFLICT, Problem.of("assessment.lock.unanswered", at.point().called())), visit);
    }

    @PostMapping(AtPoint.AT + "/opplasing")
    Object unlock(AtPoint at, @RequestParam(name = "grunn", defaultValue = "") String why, @ModelAttribute Asked asked, Visit visit, RedirectAttributes next) {
        if (Typed.words(why).isEmpty() || Typed.words(why).length() > 500) {
            Problem wrong = Typed.words(why).isEmpty() ? Problem.of("assessment.unlock.why") : Problem.of("form.long", 500);
            return page(at, asked, Entered.problem(HttpStatus.UNPROCESSABLE_CONTENT, wrong), visit);
        }
        assessment.unlock(at.hearing(), at.point().id(), Typed.words(why), at.author());
        return saved(at, asked.point(at.point().called()), "assessment.saved.unlocked", at.point(), visit, next);
    }

    private Page page(AtPoint at, Asked asked, Entered entered, Visit visit) {
        return pages.page(at.at(), asked.point(at.point().called()), entered, at.who(), visit);
    }

    static String saved(AtPoint at, Asked onward, String key, Point point, Visit visit, RedirectAttributes next) {
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get(key, point.called())));
        return "redirect:" + onward.address(AtPoint.desk(at.at()));
    }
}
