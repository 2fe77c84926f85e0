package no.samspill.adoption.web;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.Decision;
import no.samspill.adoption.Decisions;
import no.samspill.adoption.RouteStep;
import no.samspill.adoption.Verdict;
import no.samspill.adoption.WhenBodiesMeet;
import no.samspill.frame.Atom;
import no.samspill.frame.PublicAddress;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Precision;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Public;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Sight;
import no.samspill.progress.Step;
import no.samspill.progress.calendar.CalendarFile;
import no.samspill.progress.calendar.Happening;
import no.samspill.progress.calendar.StepsInCalendars;
import no.samspill.progress.web.CalendarAnswer;
import no.samspill.wording.KnownParties;
import no.samspill.wording.Wordings;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;

/** Decisions for programs that ask again and again: what was registered as a feed, and the meetings as a calendar. */
@Controller
class AdoptionFeeds {
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final Decisions decisions;
    private final ProgressPlans progress;
    private final PublicAddress address;
    private final Clock clock;

    AdoptionFeeds(Decisions decisions, ProgressPlans progress, PublicAddress address, Clock clock) {
        this.address = address;
        this.decisions = decisions;
        this.progress = progress;
        this.clock = clock;
    }

    @GetMapping("/{region}/{plan}/vedtak.atom")
    ResponseEntity<byte[]> feed(@Public PlanView view) {
        Words words = Words.of(view.plan().language());
        String page = address.of(view.address() + "/vedtak");
        List<Atom.Entry> entries = decisions.seen(view).stream().flatMap(adoption -> adoption.decisions().stream().map(one -> entry(adoption, one, page, words))).toList();
        byte[] feed = new Atom(
                "vedtak " + view.id(), view.plan().language(), words.get("adoption.tidings.feed.title", view.plan().title()), view.region().name(), page + ".atom", page, entries).written();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/atom+xml;charset=UTF-8"))
                .cacheControl(kept(view))
                .eTag("\"" + DigestUtils.md5DigestAsHex(feed) + "\"")
                .body(feed);
    }

    private static Atom.Entry entry(Adoption adoption, Decision one, String page, Words words) {
        String body = body(adoption, one);
        String said = words.get("adoption.said." + one.verdict());
        String what = words.get("adoption.tidings.letter.what", body, said, String.valueOf(one.version()), NorwegianDates.of(words.language()).date(one.decided()));
        return new Atom.Entry(
                "vedtak " + one.id().value(), words.get(one.corrects() == null ? "adoption.tidings.feed.entry" : "adoption.tidings.feed.corrected", body, said),
                one.corrects() == null ? what : what + " " + words.get("adoption.tidings.letter.corrected", Objects.requireNonNull(one.why())), one.registered(), page);
    }

    private static String body(Adoption adoption, Decision one) {
        return adoption.route().find(one.step()).map(step -> step.body().name()).orElse("");
    }

    @GetMapping("/{region}/{plan}/vedtak.ics")
    ResponseEntity<byte[]> calendar(@Public PlanView view) {
        Words words = Words.of(view.plan().language());
        URI page = URI.create(address.of(view.address() + "/vedtak"));
        List<Happening> happenings = decisions.seen(view).stream().flatMap(adoption -> Stream.concat(
                adoption.holding().stream().map(one -> held(adoption, one, page, words)),
                adoption.route().steps().stream().filter(turn -> !adoption.settled(turn)).flatMap(turn -> ahead(view, adoption, turn, page, words).stream()))).toList();
        return CalendarAnswer.of(CalendarFile.of(words.get("adoption.tidings.feed.title", view.plan().title()), words.get("adoption.tidings.calendar.description"), happenings), kept(view));
    }

    private static Happening held(Adoption adoption, Decision one, URI page, Words words) {
        List<Decision> before = adoption.before(one);
        Decision first = before.isEmpty() ? one : before.getFirst();
        return new Happening(
                "vedtak-" + first.id().value(), one.decided(), one.decided(), null, words.get("adoption.tidings.feed.entry", body(adoption, one), words.get("adoption.said." + one.verdict())),
                one.caseNumber() == null ? null : words.get("adoption.case", one.caseNumber()), page, Happening.Certainty.CONFIRMED, before.size(), one.registered());
    }

    /** One that has still to meet: on the day it put the case off to, or else where the progress plan has a day for it. */
    private List<Happening> ahead(PlanView view, Adoption adoption, RouteStep turn, URI page, Words words) {
        Optional<Decision> putOff = adoption.latest(turn).filter(last -> last.verdict() == Verdict.POSTPONED && last.putOff() != null);
        if (putOff.isEmpty()) {
            // Who has said something of an earlier version, or has its turn of one that has: the progress plan's day is that meeting's.
            return adoption.latest(turn).isPresent() || WhenBodiesMeet.spent(adoption, turn) ? List.of() : planned(view, turn, page, words);
        }
        return moved(putOff.get()).map(day -> new Happening(
                "vedtak-" + turn.id().value(), day, day, null, words.get("adoption.tidings.calendar.ahead", turn.body().name()),
                words.get("adoption.tidings.calendar.moved", NorwegianDates.of(words.language()).date(putOff.get().decided()), Objects.requireNonNull(putOff.get().putOff())), page, Happening.Certainty.TENTATIVE,
                putOff.get().number(), putOff.get().registered())).stream().toList();
    }

    /** The day that a meeting put the case off to, where its words say a day; a year that they do not say is the first that comes after. */
    private static Optional<LocalDate> moved(Decision putOff) {
        String said = Objects.requireNonNull(putOff.putOff());
        return day(said, putOff.decided().getYear()).map(day -> day.isBefore(putOff.decided()) ? day(said, putOff.decided().getYear() + 1).orElse(day) : day);
    }

    private static Optional<LocalDate> day(String said, int year) {
        return Optional.ofNullable(new Wordings(KnownParties.none(), year).schedule(said).value().period()).filter(period -> period.precision() == Precision.DAY).map(period -> period.from() == null ? period.to() : period.from());
    }

    private List<Happening> planned(PlanView view, RouteStep turn, URI page, Words words) {
        Map<UUID, Step> steps = progress.seen(view, LocalDate.now(clock)).stream().flatMap(outlook -> outlook.steps().stream()).map(Sight::step).collect(Collectors.toMap(step -> step.id().value(), Function.identity()));
        return Optional.ofNullable(turn.step()).map(steps::get).map(step -> new StepsInCalendars(words, page.toString()).happenings(List.of(step))).orElse(List.of()).stream()
                .map(day -> new Happening(
                        "vedtak-" + turn.id().value(), day.from(), day.to(), day.time(), words.get("adoption.tidings.calendar.ahead", turn.body().name()), day.description(), page, day.certainty(), day.sequence(), day.changed()))
                .toList();
    }

    private static CacheControl kept(PlanView view) {
        return view.header().visible() ? CacheControl.maxAge(FRESH).cachePublic() : CacheControl.maxAge(FRESH).cachePrivate();
    }
}
