package no.samspill.hearing.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.frame.Message;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.hearing.Announcing;
import no.samspill.hearing.CallingOff;
import no.samspill.hearing.Consultee;
import no.samspill.hearing.Consultees;
import no.samspill.hearing.HearingInWords;
import no.samspill.hearing.Preparation;
import no.samspill.hearing.Preparing;
import no.samspill.hearing.Prolonging;
import no.samspill.hearing.Reminders;
import no.samspill.hearing.Reminding;
import no.samspill.hearing.Track;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.people.Person;
import no.samspill.plan.web.Working;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done to a hearing that is announced. */
@Controller
@RequestMapping(HearingView.DESK)
class RunningHearing {
    private static final int LONGEST_REASON = 1_000;

    private final RunningPages pages;
    private final Announcing announcing;
    private final Consultees consultees;
    private final Reminding reminding;
    private final Preparing preparing;

    RunningHearing(RunningPages pages, Announcing announcing, Consultees consultees, Reminding reminding, Preparing preparing) {
        this.pages = pages;
        this.announcing = announcing;
        this.consultees = consultees;
        this.reminding = reminding;
        this.preparing = preparing;
    }

    @PostMapping("/forlengelse")
    Object prolong(
            @Working HearingView at, @RequestParam(defaultValue = "") String frist, @RequestParam(defaultValue = "") String grunn, @RequestParam(defaultValue = "") List<String> spor, Person who,
            Visit visit, RedirectAttributes next) {
        Optional<LocalDate> until = Typed.day(frist);
        Set<Track> tracks = Stream.of(Track.values()).filter(track -> spor.contains(track.name()) && at.hearing().opening(track).isPresent()).collect(Collectors.toSet());
        List<Problem> problems = reason("grunn", grunn, "hearing.longer.reason.missing");
        if (until.filter(day -> day.isBefore(at.hearing().all().opens().plusYears(2))).isEmpty()) {
            problems.add(Problem.of("hearing.form.day").at("frist"));
        }
        if (tracks.isEmpty()) {
            problems.add(Problem.of("hearing.longer.nobody").at("spor"));
        }
        var typed = RunningPages.Entered.prolonging(frist, grunn, spor);
        if (!problems.isEmpty()) {
            return pages.page(at, typed, problems, HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        return switch (announcing.prolong(at.view(), at.hearing(), tracks, until.orElseThrow(), Typed.words(grunn), at.author(who))) {
            case Prolonging.Prolonged(var hearing, var letters) -> HearingDesk.onward(at.view(), hearing, "hearing.done.prolonged", visit, next, letters);
            case Prolonging.NotLater(var deadline) -> pages.page(
                    at, typed, List.of(Problem.of("hearing.longer.shorter", new HearingInWords(visit.words()).day(deadline)).at("frist")), HttpStatus.UNPROCESSABLE_CONTENT, visit);
            case Prolonging.Ended ended -> tooLate(at, visit, next);
        };
    }

    @PostMapping("/avlysning")
    Object callOff(@Working HearingView at, @RequestParam(defaultValue = "") String hvorfor, Person who, Visit visit, RedirectAttributes next) {
        List<Problem> problems = reason("hvorfor", hvorfor, "hearing.off.why.missing");
        if (!problems.isEmpty()) {
            return pages.page(at, RunningPages.Entered.callingOff(hvorfor), problems, HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        return switch (announcing.callOff(at.view(), at.hearing(), Typed.words(hvorfor), at.author(who))) {
            case CallingOff.CalledOff(var hearing, var letters) -> HearingDesk.onward(at.view(), hearing, "hearing.done.calledOff", visit, next, letters);
            case CallingOff.NotNow not -> tooLate(at, visit, next);
        };
    }

    @PostMapping("/instanser")
    Object ask(
            @Working HearingView at, @RequestParam(defaultValue = "") String navn, @RequestParam(defaultValue = "") String epost, @RequestParam(defaultValue = "nb") String sprak, Person who,
            Visit visit, RedirectAttributes next) {
        String name = Typed.words(navn);
        Optional<EmailAddress> email = EmailAddress.of(Typed.words(epost));
        List<Problem> problems = new ArrayList<>();
        if (name.isEmpty() || name.length() > Consultee.LONGEST) {
            problems.add(Problem.of("hearing.ask.name.wrong", Consultee.LONGEST).at("navn"));
        }
        if (!Typed.words(epost).isEmpty() && email.isEmpty()) {
            problems.add(Problem.of("email.wrong").at("epost"));
        }
        var typed = RunningPages.Entered.asking(navn, epost, sprak);
        if (!problems.isEmpty()) {
            return pages.page(at, typed, problems, HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        return consultees.ask(at.view(), at.hearing(), Consultee.asked(null, name, email.orElse(null), Language.of(sprak)), at.author(who))
                ? HearingDesk.onward(at.view(), at.hearing(), "hearing.done.asked", visit, next, name)
                : pages.page(at, typed, List.of(Problem.of("hearing.ask.before", name).at("navn")), HttpStatus.CONFLICT, visit);
    }

    @PostMapping("/instanser/{instans}/epost")
    Object move(@Working HearingView at, @PathVariable UUID instans, @RequestParam MultiValueMap<String, String> sent, Person who, Visit visit, RedirectAttributes next) {
        Consultee one = consultees.list(at.hearing()).stream().filter(each -> each.id().equals(instans)).findFirst().orElseThrow(() -> Refused.unknown("hearing.move.unknown"));
        String typed = Typed.words(sent.getFirst(RunningPages.email(instans)));
        Optional<EmailAddress> email = EmailAddress.of(typed);
        if (email.isEmpty()) {
            return pages.page(at, RunningPages.Entered.moving(instans, typed), List.of(Problem.of("email.wrong").at(RunningPages.email(instans))), HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        return consultees.readdress(at.view(), at.hearing(), one, email.get(), at.author(who))
                .map(told -> HearingDesk.onward(at.view(), at.hearing(), "hearing.move.done", visit, next, one.name(), told ? 1 : 0))
                .orElseGet(() -> tooLate(at, visit, next));
    }

    @PostMapping("/paminnelser/dager")
    Object remindOn(@Working HearingView at, @RequestParam(name = SetupForm.REMINDERS, defaultValue = "") String typed, Person who, Visit visit, RedirectAttributes next) {
        List<Problem> problems = new ArrayList<>();
        Optional<Reminders> days = SetupForm.reminders(Typed.words(typed), problems);
        if (days.isEmpty()) {
            return pages.page(at, RunningPages.Entered.reminding(typed), problems, HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        return reminding.choose(at.view(), at.hearing(), days.get(), at.author(who))
                ? HearingDesk.onward(at.view(), at.hearing(), "hearing.done.reminders", visit, next, days.get().days().size())
                : tooLate(at, visit, next);
    }

    @PostMapping("/paminnelser")
    String remind(@Working HearingView at, Person who, Visit visit, RedirectAttributes next) {
        return HearingDesk.onward(at.view(), at.hearing(), "hearing.done.reminded", visit, next, reminding.remindNow(at.view(), at.hearing(), at.author(who)));
    }

    @PostMapping("/runder")
    Object follow(@Working HearingView at, @RequestParam(defaultValue = "false") boolean bare, Person who, Visit visit, RedirectAttributes next) {
        return switch (preparing.follow(at.view(), at.hearing(), bare, at.author(who))) {
            case Preparation.Prepared(var hearing) -> HearingDesk.onward(at.view(), hearing, "hearing.done.prepared", visit, next);
            case Preparation.Already(var hearing) -> refused(at, Problem.of("hearing.prepare.already"), visit);
            case Preparation.SameVersion(var version) -> refused(at, Problem.of("hearing.round.same", String.valueOf(version)), visit);
            case Preparation.Dissolved gone -> refused(at, Problem.of("hearing.lack.DISSOLVED", at.view().region().name()), visit);
            case Preparation.NotOver not -> refused(at, Problem.of("hearing.round.notOver"), visit);
            case Preparation.NoVersion none -> refused(at, Problem.of("hearing.form.version.unknown"), visit);
        };
    }

    private Object refused(HearingView at, Problem why, Visit visit) {
        return pages.page(at, RunningPages.Entered.nothing(), List.of(why), HttpStatus.CONFLICT, visit);
    }

    private static String tooLate(HearingView at, Visit visit, RedirectAttributes next) {
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.WARNING, visit.words().get("hearing.ended")));
        return "redirect:" + at.desk();
    }

    private static List<Problem> reason(String name, String typed, String missing) {
        List<Problem> problems = new ArrayList<>();
        if (Typed.words(typed).isEmpty()) {
            problems.add(Problem.of(missing).at(name));
        } else if (Typed.words(typed).length() > LONGEST_REASON) {
            problems.add(Problem.of("form.long", LONGEST_REASON).at(name));
        }
        return problems;
    }
}
