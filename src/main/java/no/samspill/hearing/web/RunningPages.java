package no.samspill.hearing.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.hearing.Consultee;
import no.samspill.hearing.Consultees;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.HearingInWords;
import no.samspill.hearing.Opening;
import no.samspill.hearing.Reminding;
import no.samspill.hearing.Track;
import no.samspill.kernel.Language;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.plan.version.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Makes the desk of a hearing that is announced, as it stands or with what somebody typed and what was wrong with it. */
@Component
class RunningPages {
    private final Consultees consultees;
    private final Reminding reminding;
    private final Versions versions;
    private final Clock clock;

    RunningPages(Consultees consultees, Reminding reminding, Versions versions, Clock clock) {
        this.consultees = consultees;
        this.reminding = reminding;
        this.versions = versions;
        this.clock = clock;
    }

    /** What was typed in the forms of the desk; of each only one is sent. @param tracks null where none of them was shown */
    record Entered(String until, String reason, @Nullable List<String> tracks, String why, String name, String email, String language) {

        static Entered nothing() {
            return new Entered("", "", null, "", "", "", "");
        }

        static Entered prolonging(String until, String reason, List<String> tracks) {
            return new Entered(until, reason, tracks, "", "", "", "");
        }

        static Entered callingOff(String why) {
            return new Entered("", "", null, why, "", "", "");
        }

        static Entered asking(String name, String email, String language) {
            return new Entered("", "", null, "", name, email, language);
        }
    }

    Page page(HearingView at, Entered typed, List<Problem> problems, HttpStatus status, Visit visit) {
        Words w = visit.words();
        Hearing hearing = at.hearing();
        Instant now = clock.instant();
        HearingInWords said = new HearingInWords(w);
        List<Consultee> asked = consultees.list(hearing);
        boolean alive = hearing.calledOff() == null && hearing.concluded() == null;
        boolean waiting = hearing.open(Track.CONSULTEES, now) && asked.stream().anyMatch(one -> one.answered() == null && one.remind() && one.email() != null);
        String title = w.get("hearing.desk.title", String.valueOf(hearing.number()));
        return new RunningPage(
                WorkHearings.shell(visit, at.view(), new Crumb(title, at.desk())),
                at,
                said.finding(hearing, now),
                Stream.of(Track.EVERYBODY, Track.CONSULTEES).flatMap(track -> hearing.opening(track).stream().map(opening -> new RunningPage.Time(track.name(), said.days(opening), said.phase(opening, now)))).toList(),
                asked.stream().map(one -> asked(one, w)).toList(),
                (int) asked.stream().filter(one -> one.answered() != null).count(),
                consultees.fromOthers(hearing),
                waiting ? hearing.opening(Track.CONSULTEES).flatMap(opening -> reminding.next(opening, now)).map(moment -> said.day(LocalDate.ofInstant(moment, Opening.NORWAY))).orElse(null) : null,
                waiting,
                alive ? prolong(hearing, typed, problems, w) : null,
                alive ? Field.text("hvorfor", w.get("hearing.off.why")).helped(w.get("hearing.off.why.help")).holding(typed.why()).with(problems) : null,
                alive && hearing.opening(Track.CONSULTEES).isPresent() && !hearing.late(Track.CONSULTEES, now) ? ask(at, typed, problems, w) : null,
                hearing.calledOff() == null && !hearing.open(now) && now.isAfter(hearing.all().ends()) ? round(at, w) : null,
                problems,
                status.value());
    }

    private static RunningPage.Asked asked(Consultee one, Words w) {
        return new RunningPage.Asked(one.name(), one.email() == null ? null : one.email().value(), day(one.told(), w), day(one.reminded(), w), day(one.answered(), w), !one.remind());
    }

    private static @Nullable String day(@Nullable Instant at, Words w) {
        return at == null ? null : NorwegianDates.of(w.language()).date(LocalDate.ofInstant(at, Opening.NORWAY));
    }

    private static RunningPage.Prolong prolong(Hearing hearing, Entered typed, List<Problem> problems, Words w) {
        Map<String, String> tracks = new LinkedHashMap<>();
        Stream.of(Track.EVERYBODY, Track.CONSULTEES).filter(track -> hearing.opening(track).isPresent()).forEach(track -> tracks.put(track.name(), w.get("hearing.track." + track)));
        return new RunningPage.Prolong(
                Field.text("frist", w.get("hearing.longer.until")).of("date", "off").holding(typed.until()).with(problems),
                Field.text("grunn", w.get("hearing.longer.reason")).helped(w.get("hearing.longer.reason.help")).holding(typed.reason()).with(problems),
                tracks,
                typed.tracks() == null ? List.copyOf(tracks.keySet()) : typed.tracks());
    }

    private static RunningPage.Ask ask(HearingView at, Entered typed, List<Problem> problems, Words w) {
        Map<String, String> languages = new LinkedHashMap<>();
        Stream.of(Language.values()).forEach(language -> languages.put(language.tag(), language.ownName()));
        return new RunningPage.Ask(
                Field.text("navn", w.get("hearing.ask.name")).holding(typed.name()).with(problems),
                Field.text("epost", w.get("hearing.ask.email")).of("email", "off").optional().holding(typed.email()).with(problems),
                Field.text("sprak", w.get("hearing.ask.language")).holding(typed.language().isEmpty() ? at.view().plan().language() : typed.language()),
                languages);
    }

    private RunningPage.Round round(HearingView at, Words w) {
        int latest = versions.latest(at.view().id()).orElseThrow().number();
        return new RunningPage.Round(
                at.view().region().on().isBefore(LocalDate.now(clock)),
                latest > at.hearing().version() ? w.get("version.number", String.valueOf(latest)) : null,
                Field.text("bare", w.get("hearing.round.only")).helped(w.get("hearing.round.only.help")).holding(""));
    }
}
