package no.samspill.hearing.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import no.samspill.hearing.Reminders;
import no.samspill.hearing.Reminding;
import no.samspill.hearing.Track;
import no.samspill.kernel.Language;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Journal;
import no.samspill.plan.version.Versions;
import no.samspill.plan.web.JournalTeller;
import no.samspill.plan.web.JournalTellers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Makes the desk of a hearing that is announced, as it stands or with what somebody typed and what was wrong with it. */
@Component
class RunningPages {
    private static final int TOLD = 40;

    private final Consultees consultees;
    private final Reminding reminding;
    private final Versions versions;
    private final Journal journal;
    private final JournalTellers tellers;
    private final HearingDoings doings;
    private final Clock clock;

    RunningPages(Consultees consultees, Reminding reminding, Versions versions, Journal journal, JournalTellers tellers, HearingDoings doings, Clock clock) {
        this.journal = journal;
        this.tellers = tellers;
        this.doings = doings;
        this.consultees = consultees;
        this.reminding = reminding;
        this.versions = versions;
        this.clock = clock;
    }

    /** What was typed in the forms of the desk; of each only one is sent. @param tracks null where none of them was shown @param moved who gets another address; null for nobody @param reminders null where they were not sent */
    record Entered(String until, String reason, @Nullable List<String> tracks, String why, String name, String email, String language, @Nullable UUID moved, String address, @Nullable String reminders) {

        static Entered nothing() {
            return new Entered("", "", null, "", "", "", "", null, "", null);
        }

        static Entered prolonging(String until, String reason, List<String> tracks) {
            return new Entered(until, reason, tracks, "", "", "", "", null, "", null);
        }

        static Entered callingOff(String why) {
            return new Entered("", "", null, why, "", "", "", null, "", null);
        }

        static Entered asking(String name, String email, String language) {
            return new Entered("", "", null, "", name, email, language, null, "", null);
        }

        static Entered moving(UUID consultee, String address) {
            return new Entered("", "", null, "", "", "", "", consultee, address, null);
        }

        static Entered reminding(String days) {
            return new Entered("", "", null, "", "", "", "", null, "", days);
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
                asked.stream().map(one -> asked(one, alive, typed, problems, w)).toList(),
                (int) asked.stream().filter(one -> one.answered() != null).count(),
                consultees.fromOthers(hearing),
                waiting ? reminding.next(hearing, now).map(moment -> said.day(LocalDate.ofInstant(moment, Opening.NORWAY))).orElse(null) : null,
                waiting,
                alive ? prolong(hearing, typed, problems, w) : null,
                alive ? Field.text("hvorfor", w.get("hearing.off.why")).helped(w.get("hearing.off.why.help")).holding(typed.why()).with(problems) : null,
                alive && hearing.opening(Track.CONSULTEES).isPresent() && !hearing.late(Track.CONSULTEES, now) ? ask(at, typed, problems, w) : null,
                hearing.calledOff() == null && !hearing.open(now) && now.isAfter(hearing.all().ends()) ? round(at, w) : null,
                alive && hearing.opening(Track.CONSULTEES).isPresent() && !hearing.late(Track.CONSULTEES, now)
                        ? Field.text(SetupForm.REMINDERS, w.get("hearing.form.reminders")).optional().helped(w.get("hearing.form.reminders.help", Reminders.MOST))
                                .holding(typed.reminders() == null ? reminding.of(hearing).written() : typed.reminders()).with(problems)
                        : null,
                done(at, w),
                problems,
                status.value());
    }

    private List<RunningPage.Done> done(HearingView at, Words w) {
        List<Entry> entries = journal.latest(at.view().id().value(), at.hearing().id().value(), HearingDoings.ALL, Long.MAX_VALUE, TOLD);
        JournalTeller teller = tellers.of(at.view(), w, entries);
        return entries.stream().map(entry -> new RunningPage.Done(teller.when(entry.at()), teller.who(entry.author()), doings.told(entry.event(), w))).toList();
    }

    private static RunningPage.Asked asked(Consultee one, boolean alive, Entered typed, List<Problem> problems, Words w) {
        String email = one.email() == null ? null : one.email().value();
        Field address = Field.text(email(one.id()), w.get("hearing.move.email", one.name())).of("email", "off").holding(one.id().equals(typed.moved()) ? typed.address() : email == null ? "" : email).with(problems);
        return new RunningPage.Asked(one.id().toString(), one.name(), email, alive ? address : null, day(one.told(), w), day(one.reminded(), w), day(one.answered(), w), !one.remind());
    }

    static String email(UUID consultee) {
        return "epost-" + consultee;
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
