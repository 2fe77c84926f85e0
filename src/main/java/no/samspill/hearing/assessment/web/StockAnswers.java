package no.samspill.hearing.assessment.web;

import java.util.List;
import no.samspill.frame.Message;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.hearing.assessment.Proposal;
import no.samspill.hearing.assessment.Stock;
import no.samspill.hearing.assessment.StockId;
import no.samspill.hearing.assessment.Stocks;
import no.samspill.hearing.web.HearingView;
import no.samspill.people.Person;
import no.samspill.plan.web.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answers that are given often. */
@Controller
@RequestMapping(HearingView.DESK + "/standardsvar")
class StockAnswers {
    private final AssessmentPages pages;
    private final Stocks stocks;

    StockAnswers(AssessmentPages pages, Stocks stocks) {
        this.pages = pages;
        this.stocks = stocks;
    }

    @PostMapping
    Object keep(
            @Working HearingView at, Person who, @RequestParam(name = "tittel", defaultValue = "") String title, @RequestParam(name = "ord", defaultValue = "") String words,
            @RequestParam(name = "utfall", defaultValue = "") String judgement, @ModelAttribute Asked asked, Visit visit, RedirectAttributes next) {
        Problem wrong = wrong(title, words);
        if (wrong != null) {
            return pages.page(at, asked, new Entered(null, null, null, new Entered.StockTyped(title, words, judgement), null, List.of(wrong), HttpStatus.UNPROCESSABLE_CONTENT), who, visit);
        }
        stocks.keep(at.hearing(), Typed.words(title), AnswerForm.judgement(judgement).orElse(null), Typed.words(words), at.author(who));
        return done(at, asked, "assessment.stock.kept", visit, next);
    }

    @PostMapping("/{svar}")
    Object change(
            @Working HearingView at, Person who, @PathVariable String svar, @RequestParam(name = "tittel", defaultValue = "") String title, @RequestParam(name = "ord", defaultValue = "") String words,
            @RequestParam(name = "utfall", defaultValue = "") String judgement, @RequestParam(name = "sett", defaultValue = "") String seen, @ModelAttribute Asked asked, Visit visit, RedirectAttributes next) {
        StockId id = find(at, svar).id();
        Problem wrong = wrong(title, words);
        if (wrong == null && !stocks.change(at.hearing(), id, Asked.number(seen), Typed.words(title), AnswerForm.judgement(judgement).orElse(null), Typed.words(words), at.author(who))) {
            wrong = Problem.of("assessment.stock.clash");
        }
        return wrong == null
                ? done(at, asked, "assessment.stock.changed", visit, next)
                : pages.page(at, asked, new Entered(null, null, null, new Entered.StockTyped(title, words, judgement), null, List.of(wrong), HttpStatus.UNPROCESSABLE_CONTENT), who, visit);
    }

    @PostMapping("/{svar}/uttak")
    Object retire(@Working HearingView at, Person who, @PathVariable String svar, @ModelAttribute Asked asked, Visit visit, RedirectAttributes next) {
        stocks.retire(at.hearing(), find(at, svar).id(), at.author(who));
        return done(at, asked, "assessment.stock.retired", visit, next);
    }

    private Stock find(HearingView at, String id) {
        return Typed.key(id).flatMap(key -> stocks.find(at.hearing(), new StockId(key))).orElseThrow(() -> Refused.unknown("assessment.stock.unknown"));
    }

    private static @Nullable Problem wrong(String title, String words) {
        if (Typed.words(title).isEmpty() || Typed.words(title).length() > Stock.LONGEST_TITLE) {
            return (Typed.words(title).isEmpty() ? Problem.of("assessment.stock.title.missing") : Problem.of("form.long", Stock.LONGEST_TITLE)).at("tittel");
        }
        if (Typed.words(words).isEmpty() || Typed.words(words).length() > Proposal.LONGEST) {
            return (Typed.words(words).isEmpty() ? Problem.of("assessment.stock.words.missing") : Problem.of("form.long", Proposal.LONGEST)).at("ord");
        }
        return null;
    }

    private static String done(HearingView at, Asked asked, String key, Visit visit, RedirectAttributes next) {
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get(key)));
        return "redirect:" + asked.point(asked.point()).address(AtPoint.desk(at));
    }
}
