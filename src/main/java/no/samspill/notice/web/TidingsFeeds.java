package no.samspill.notice.web;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import no.samspill.adoption.Decisions;
import no.samspill.followup.FollowUp;
import no.samspill.followup.FollowUps;
import no.samspill.followup.Followed;
import no.samspill.frame.Atom;
import no.samspill.frame.PublicAddress;
import no.samspill.frame.Refused;
import no.samspill.hearing.Hearings;
import no.samspill.hearing.web.HearingFeed;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Period;
import no.samspill.kernel.Words;
import no.samspill.notice.Followers;
import no.samspill.notice.ReportTidings;
import no.samspill.notice.Topic;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.Versions;
import no.samspill.plan.web.Public;
import no.samspill.progress.calendar.CalendarFile;
import no.samspill.progress.calendar.Happening;
import no.samspill.progress.web.CalendarAnswer;
import no.samspill.wording.Schedule;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is followed, for programs that ask again and again: as a feed, and the days that are set as a calendar. */
@Controller
class TidingsFeeds {
    private static final Duration FRESH = Duration.ofMinutes(15);

    /** Of many, the newest. */
    private static final int MOST = 200;

    private final FollowUps followUps;
    private final Decisions decisions;
    private final Versions versions;
    private final Hearings hearings;
    private final Followers followers;
    private final ReportTidings tidings;
    private final PublicAddress address;

    TidingsFeeds(FollowUps followUps, Decisions decisions, Versions versions, Hearings hearings, Followers followers, ReportTidings tidings, PublicAddress address) {
        this.followUps = followUps;
        this.decisions = decisions;
        this.versions = versions;
        this.hearings = hearings;
        this.followers = followers;
        this.tidings = tidings;
        this.address = address;
    }

    @GetMapping("/{region}/{plan}/folg.atom")
    ResponseEntity<byte[]> feed(@Public PlanView view, @RequestParam(name = "hva", defaultValue = "plan") String what) {
        Words words = Words.of(view.plan().language());
        Topic topic = topic(view, what, words);
        List<Atom.Entry> newest = newest(entries(view, topic, words));
        byte[] feed = new Atom(
                "folg " + view.id() + " " + topic.key(), view.plan().language(), words.get("notice.feed.title", view.plan().title(), topic.called(view, words).orElseThrow()), view.region().name(),
                address.of(view.address() + "/folg.atom?hva=" + topic.key()), address.of(FollowAt.page(view, topic)), newest).written();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/atom+xml;charset=UTF-8"))
                .cacheControl(kept(view))
                .eTag("\"" + DigestUtils.md5DigestAsHex(feed) + "\"")
                .body(feed);
    }

    /** All that has happened to what is followed. */
    List<Atom.Entry> entries(PlanView view, Topic topic, Words words) {
        List<Atom.Entry> entries = new ArrayList<>();
        reports(view, topic, words, entries);
        decided(view, topic, words, entries);
        frozen(view, topic, words, entries);
        heard(view, topic, words, entries);
        return entries;
    }

    /** The newest of many, oldest first. */
    static List<Atom.Entry> newest(Collection<Atom.Entry> entries) {
        return entries.stream().sorted(Comparator.comparing(Atom.Entry::at).thenComparing(Atom.Entry::id)).skip(Math.max(0, entries.size() - MOST)).toList();
    }

    private void reports(PlanView view, Topic topic, Words words, List<Atom.Entry> entries) {
        FollowUp.standing(followUps.reports(view)).stream().filter(report -> tidings.concerns(view, topic, report)).forEach(report -> view.plan().find(report.measure()).ifPresent(measure -> entries.add(new Atom.Entry(
                "melding " + report.id().value(), words.get("notice.feed.report", Topic.called(view, measure), report.holder().name(), words.get("followup.state." + report.state()).toLowerCase(Locale.ROOT)),
                Objects.requireNonNullElse(report.words(), NorwegianDates.of(words.language()).date(report.day())), report.told(), address.of(view.address() + "/tiltak/" + measure.number())))));
    }

    private void decided(PlanView view, Topic topic, Words words, List<Atom.Entry> entries) {
        decisions.seen(view).ifPresent(adoption -> adoption.decisions().forEach(one -> adoption.route().find(one.step()).filter(step -> followers.concerns(view, topic, step.body().organisation())).ifPresent(step -> entries.add(new Atom.Entry(
                "vedtak " + one.id().value(), words.get(one.corrects() == null ? "adoption.tidings.feed.entry" : "adoption.tidings.feed.corrected", step.body().name(), words.get("adoption.said." + one.verdict())),
                NorwegianDates.of(words.language()).date(one.decided()), one.registered(), address.of(view.address() + "/vedtak"))))));
    }

    private void frozen(PlanView view, Topic topic, Words words, List<Atom.Entry> entries) {
        versions.list(view.id()).stream().filter(version -> followers.concerns(view, topic, version)).forEach(version -> entries.add(new Atom.Entry(
                "versjon " + view.id() + " " + version.number(), words.get("notice.feed.version", String.valueOf(version.number()), version.name()), NorwegianDates.of(words.language()).date(version.dated()), version.frozen(),
                address.of(view.address() + "/versjon/" + version.number()))));
    }

    private void heard(PlanView view, Topic topic, Words words, List<Atom.Entry> entries) {
        if (Followers.hears(topic)) {
            hearings.seen(view).stream().filter(hearing -> hearing.announced() != null).forEach(hearing -> entries.addAll(HearingFeed.entries(view, hearing, hearings.prolongings(hearing), words, address.of(""))));
        }
    }

    /** The days that a measure is to be done by, hearings close, and the council meets about the status. */
    @GetMapping("/{region}/{plan}/folg.ics")
    ResponseEntity<byte[]> calendar(@Public PlanView view, @RequestParam(name = "hva", defaultValue = "plan") String what) {
        Words words = Words.of(view.plan().language());
        Topic topic = topic(view, what, words);
        Instant changed = view.changed();
        List<Happening> days = new ArrayList<>();
        followUps.now(view).measures().stream().filter(measure -> concerns(view, topic, measure)).forEach(measure -> measure.end().ifPresent(day -> days.add(new Happening(
                "tiltak-" + measure.measure().id(), day, day, null, words.get("notice.calendar.end", Topic.called(view, measure.measure())), null, page(view, measure.measure()),
                Optional.ofNullable(measure.measure().schedule()).map(Schedule::period).filter(Period::tentative).isPresent() ? Happening.Certainty.TENTATIVE : Happening.Certainty.CONFIRMED, 0, changed))));
        if (Followers.hears(topic)) {
            hearings.seen(view).stream().filter(hearing -> hearing.announced() != null).forEach(hearing -> days.add(new Happening(
                    "frist-" + hearing.id(), hearing.all().deadline(), hearing.all().deadline(), null, words.get("notice.calendar.deadline", view.plan().title()), null,
                    URI.create(address.of(view.address() + "/horing/" + hearing.number())), hearing.calledOff() == null ? Happening.Certainty.CONFIRMED : Happening.Certainty.CANCELLED, 0, Objects.requireNonNull(hearing.announced()))));
            followUps.meetings(view).forEach(meeting -> days.add(new Happening(
                    "status-" + view.id() + "-" + meeting.day(), meeting.day(), meeting.day(), null, meeting.title(), null, URI.create(address.of(view.address() + "/status")), Happening.Certainty.CONFIRMED, 0, changed)));
        }
        return CalendarAnswer.of(CalendarFile.of(words.get("notice.feed.title", view.plan().title(), topic.called(view, words).orElseThrow()), words.get("notice.calendar.description"), days), kept(view));
    }

    private URI page(PlanView view, Element measure) {
        return URI.create(address.of(view.address() + "/tiltak/" + measure.number()));
    }

    private boolean concerns(PlanView view, Topic topic, Followed measure) {
        return switch (topic) {
            case Topic.Whole whole -> true;
            case Topic.Decisions decisions -> false;
            case Topic.Became became -> false;
            case Topic.Row row -> row.holds(view, measure.measure().id());
            case Topic.Party(var id) -> measure.lines().stream().anyMatch(line -> line.duty().holder().key().equals("o-" + id));
        };
    }

    private static Topic topic(PlanView view, String key, Words words) {
        // What somebody said is followed by letter alone: a feed of it would be everybody's.
        Optional<Topic> topic = Topic.of(key).filter(each -> !(each instanceof Topic.Became) && each.called(view, words).isPresent());
        return topic.orElseThrow(() -> Refused.unknown("notice.topic.unknown"));
    }

    private static CacheControl kept(PlanView view) {
        return view.header().visible() ? CacheControl.maxAge(FRESH).cachePublic() : CacheControl.maxAge(FRESH).cachePrivate();
    }
}
