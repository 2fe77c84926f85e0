package no.samspill.hearing.web;

import java.util.List;
import java.util.stream.Stream;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.hearing.Announcement;
import no.samspill.hearing.Announcing;
import no.samspill.hearing.Consultee;
import no.samspill.hearing.Consultees;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.HearingInWords;
import no.samspill.hearing.Track;
import no.samspill.kernel.Words;
import no.samspill.people.Person;
import no.samspill.plan.web.Working;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Making a hearing known: first what that means, then one press. */
@Controller
@RequestMapping(HearingView.DESK + "/kunngjoring")
class Announcements {
    private final Announcing announcing;
    private final Consultees consultees;
    private final HearingDesk preparations;

    Announcements(Announcing announcing, Consultees consultees, HearingDesk preparations) {
        this.announcing = announcing;
        this.consultees = consultees;
        this.preparations = preparations;
    }

    @GetMapping
    Object preview(@Working HearingView at, Visit visit, RedirectAttributes next) {
        return at.hearing().announced() == null ? page(at, List.of(), HttpStatus.OK, visit) : already(at, visit, next);
    }

    @PostMapping
    Object announce(@Working HearingView at, @RequestParam(defaultValue = "-1") long sett, Person who, Visit visit, RedirectAttributes next) {
        return switch (announcing.announce(at.view(), at.hearing(), sett, at.author(who))) {
            case Announcement.Announced(var hearing, var letters) -> HearingDesk.onward(at.view(), hearing, "hearing.done.announced", visit, next, letters);
            case Announcement.Already(var hearing) -> already(at, visit, next);
            case Announcement.Moved(var now) -> page(new HearingView(at.view(), now), List.of(Problem.of("hearing.announce.moved")), HttpStatus.CONFLICT, visit);
            case Announcement.NotYet(var lacks) -> page(at, List.of(), HttpStatus.CONFLICT, visit);
            case Announcement.Gone gone -> throw new Refused(HttpStatus.GONE, Problem.of("hearing.gone"));
        };
    }

    private static String already(HearingView at, Visit visit, RedirectAttributes next) {
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.INFO, visit.words().get("hearing.announce.already")));
        return "redirect:" + at.desk();
    }

    private Page page(HearingView at, List<Problem> problems, HttpStatus status, Visit visit) {
        Words w = visit.words();
        Hearing hearing = at.hearing();
        HearingInWords said = new HearingInWords(w);
        List<Consultee> asked = hearing.opening(Track.CONSULTEES).isEmpty() ? List.of() : consultees.list(hearing);
        List<Consultee> written = asked.stream().filter(one -> one.email() != null).toList();
        List<Announcement.Lack> missing = announcing.lacks(at.view(), hearing);
        List<Problem> lacks = missing.stream().map(lack -> Problem.of("hearing.lack." + lack, at.view().region().name())).toList();
        Crumb desk = new Crumb(w.get("hearing.prepare.title", String.valueOf(hearing.number())), at.desk());
        return new AnnouncePage(
                WorkHearings.shell(visit, at.view(), desk, new Crumb(w.get("hearing.announce.title"), at.desk() + "/kunngjoring")),
                at,
                Stream.of(Track.EVERYBODY, Track.CONSULTEES).flatMap(track -> hearing.opening(track).stream().map(opening -> new AnnouncePage.Time(track.name(), said.days(opening), said.wholeDeadline(opening.deadline())))).toList(),
                written.stream().map(one -> new AnnouncePage.To(one.name(), String.valueOf(one.email()), one.language().ownName())).toList(),
                asked.stream().filter(one -> one.email() == null).map(Consultee::name).toList(),
                announcing.returning(hearing),
                written.stream().findFirst().map(one -> example(at, one)).orElse(null),
                hearing.step() == null ? null : said.days(hearing.all()),
                preparations.warnings(at, w),
                missing.stream().map(lack -> new AnnouncePage.Way(mended(lack, at), w.get("hearing.lack." + lack + ".go"))).toList(),
                Stream.concat(problems.stream(), lacks.stream()).toList(),
                status.value());
    }

    private static String mended(Announcement.Lack lack, HearingView at) {
        return switch (lack) {
            case HIDDEN -> "/arbeid" + at.view().address() + "/om";
            case NO_CONSULTEES -> at.desk() + "#h-hvem";
            case DISSOLVED -> "/arbeid" + at.view().address() + "/overlat";
        };
    }

    private AnnouncePage.Example example(HearingView at, Consultee one) {
        var letter = announcing.example(at.view(), at.hearing(), one);
        return new AnnouncePage.Example(one.name(), one.language().tag(), letter.subject(), letter.text().replace(Announcing.NOBODYS.toString(), "…"));
    }
}
