package no.samspill.hearing.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.frame.Field;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.hearing.Consultees;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.HearingInWords;
import no.samspill.hearing.Hearings;
import no.samspill.hearing.Opening;
import no.samspill.hearing.Phase;
import no.samspill.hearing.Reminders;
import no.samspill.hearing.Reminding;
import no.samspill.hearing.Track;
import no.samspill.kernel.Language;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.people.Organisation;
import no.samspill.people.OrganisationKind;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.Versions;
import no.samspill.progress.InWords;
import no.samspill.progress.Kind;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Step;
import no.samspill.progress.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes the page where a hearing is prepared, as it stands or with what somebody typed and what was wrong with it. */
@Component
class HearingDesk {
    private final Hearings hearings;
    private final Consultees consultees;
    private final Versions versions;
    private final ProgressPlans progress;
    private final Reminding reminding;
    private final Clock clock;

    HearingDesk(Hearings hearings, Consultees consultees, Versions versions, ProgressPlans progress, Reminding reminding, Clock clock) {
        this.reminding = reminding;
        this.hearings = hearings;
        this.consultees = consultees;
        this.versions = versions;
        this.progress = progress;
        this.clock = clock;
    }

    /** What was done is said on the desk, which comes next. */
    static String onward(PlanView view, Hearing hearing, String key, Visit visit, RedirectAttributes next, Object... args) {
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get(key, args)));
        return "redirect:" + new HearingView(view, hearing).desk();
    }

    /** Those that can be heard, number to name: the newest that was not heard first, and last those that were, which is said. */
    Map<String, String> versions(PlanView view, Words w) {
        Map<String, String> all = new LinkedHashMap<>();
        NorwegianDates dates = NorwegianDates.of(w.language());
        Map<Integer, Integer> heard = heard(view);
        versions.list(view.id()).stream().sorted(Comparator.comparing((PlanVersion one) -> heard.containsKey(one.number())).thenComparing(PlanVersion::number, Comparator.reverseOrder())).forEach(one -> {
            String name = w.get("version.dated", String.valueOf(one.number()), dates.date(one.dated())) + ": " + one.name();
            all.put(String.valueOf(one.number()), heard.containsKey(one.number()) ? w.get("hearing.form.version.heard", name, String.valueOf(heard.get(one.number()))) : name);
        });
        return all;
    }

    /** The newest version, where it was heard already. */
    Optional<Integer> newestHeard(PlanView view) {
        Map<Integer, Integer> heard = heard(view);
        return versions.latest(view.id()).map(PlanVersion::number).filter(heard::containsKey);
    }

    /** Versions that were or are heard, and in which hearing last. */
    private Map<Integer, Integer> heard(PlanView view) {
        return hearings.list(view.id()).stream().filter(one -> one.announced() != null && one.calledOff() == null).collect(Collectors.toMap(Hearing::version, Hearing::number, Math::max));
    }

    SetupForm stands(HearingView at) {
        Hearing hearing = at.hearing();
        boolean there = hearing.step() != null && steps(at).contains(new StepId(hearing.step()));
        return SetupForm.of(hearing, hearings.questions(hearing), consultees.list(hearing), there, reminding.of(hearing));
    }

    SetupForm.Read read(HearingView at, SetupForm form) {
        @Nullable StepId stored = at.hearing().step() == null ? null : new StepId(at.hearing().step());
        return form.read(rows(at.view(), form.word(SetupForm.VERSION)).orElse(null), known(at.view()), steps(at), stored, Language.of(at.view().plan().language()));
    }

    Page page(HearingView at, SetupForm form, List<Problem> problems, HttpStatus status, Visit visit) {
        Words w = visit.words();
        Hearing hearing = at.hearing();
        String title = w.get("hearing.prepare.title", String.valueOf(hearing.number()));
        Map<String, String> languages = new LinkedHashMap<>();
        Stream.of(Language.values()).forEach(language -> languages.put(language.tag(), language.ownName()));
        return new PreparePage(
                WorkHearings.shell(visit, at.view(), new Crumb(title, at.desk())),
                at,
                Field.text(SetupForm.VERSION, w.get("hearing.form.version")).helped(w.get("hearing.form.version.help")).holding(form.word(SetupForm.VERSION)).with(problems),
                versions(at.view(), w),
                Stream.of(Track.EVERYBODY, Track.CONSULTEES).map(track -> times(track, form, problems, w)).toList(),
                problems.stream().filter(problem -> Objects.requireNonNullElse(problem.field(), "").startsWith(SetupForm.TRACK + "-")).map(problem -> problem.text(w)).findFirst().orElse(null),
                Field.text(SetupForm.INTRODUCTION, w.get("hearing.form.introduction")).optional().helped(w.get("hearing.form.introduction.help")).holding(form.word(SetupForm.INTRODUCTION)).with(problems),
                Field.text(SetupForm.LATE, w.get("hearing.form.late")).helped(w.get("hearing.form.late.help")).holding(form.word(SetupForm.LATE)),
                Field.text(SetupForm.STEP, w.get("hearing.form.step")).helped(w.get("hearing.form.step.help")).holding(form.word(SetupForm.STEP)),
                stepChoices(at, w),
                questions(form),
                rows(at.view(), form.word(SetupForm.VERSION), w),
                problems.stream().anyMatch(problem -> SetupForm.QUESTION.equals(problem.field())),
                known(at.view()).stream().map(one -> known(one, at.view(), form, problems, w)).toList(),
                languages,
                Field.text(SetupForm.OTHERS, w.get("hearing.form.others")).optional().helped(w.get("hearing.form.others.help")).holding(form.word(SetupForm.OTHERS)).with(problems),
                Field.text(SetupForm.REMINDERS, w.get("hearing.form.reminders")).optional().helped(w.get("hearing.form.reminders.help", Reminders.MOST)).holding(form.word(SetupForm.REMINDERS)).with(problems),
                String.valueOf(form.seen()),
                hearing.follows() == null ? null : w.get(hearing.returningOnly() ? "hearing.round.returning" : "hearing.round.all"),
                warnings(at, w),
                problems,
                status.value());
    }

    /** What is allowed and should be known: a short time with the rule's source, days that are over. */
    List<String> warnings(HearingView at, Words w) {
        List<String> warnings = new ArrayList<>();
        Instant now = clock.instant();
        HearingInWords said = new HearingInWords(w);
        at.hearing().openings().values().stream().distinct().forEach(opening -> {
            if (opening.shorterThanUsual()) {
                String days = opening.days() == 0 ? w.get("hearing.warn.oneDay", said.day(opening.opens())) : w.get("hearing.warn.short", said.days(opening), opening.days());
                warnings.add(days + " " + w.get("hearing.warn.rule"));
            }
            if (opening.phase(now) == Phase.AFTER) {
                warnings.add(w.get("hearing.warn.over", said.days(opening)));
            } else if (opening.opens().isBefore(LocalDate.ofInstant(now, Opening.NORWAY))) {
                warnings.add(w.get("hearing.warn.begun", said.day(opening.opens())));
            }
        });
        return warnings;
    }

    private static PreparePage.Times times(Track track, SetupForm form, List<Problem> problems, Words w) {
        return new PreparePage.Times(
                SetupForm.heard(track), "hearing.track." + track, form.word(SetupForm.heard(track)).equals("true"),
                Field.text(SetupForm.opens(track), w.get("hearing.form.opens")).of("date", "off").holding(form.word(SetupForm.opens(track))).with(problems),
                Field.text(SetupForm.deadline(track), w.get("hearing.form.deadline")).of("date", "off").holding(form.word(SetupForm.deadline(track))).with(problems));
    }

    /** Those there are, and room for two more. */
    private static List<PreparePage.Question> questions(SetupForm form) {
        List<PreparePage.Question> all = new ArrayList<>(form.questions().stream().map(each -> new PreparePage.Question(each.getKey(), each.getValue())).toList());
        all.add(new PreparePage.Question("", ""));
        all.add(new PreparePage.Question("", ""));
        return all;
    }

    private static PreparePage.Known known(Organisation one, PlanView view, SetupForm form, List<Problem> problems, Words w) {
        String kind = view.region().members().contains(one) ? "members" : one.kind() == OrganisationKind.NEIGHBOURING_REGION ? "neighbours" : "others";
        String language = form.word(SetupForm.language(one.id()));
        return new PreparePage.Known(
                one.id().toString(), one.name(), kind, form.has(SetupForm.KNOWN, one.id().toString()),
                Field.text(SetupForm.email(one.id()), w.get("hearing.form.email", one.name())).of("email", "off").holding(form.word(SetupForm.email(one.id()))).with(problems),
                Field.text(SetupForm.language(one.id()), w.get("hearing.form.language", one.name())).holding(language.isEmpty() ? view.plan().language() : language));
    }

    /** Members first, then neighbours, then the others: those who can be asked by a tick. */
    private static List<Organisation> known(PlanView view) {
        return Stream.of(view.region().members(), view.region().neighbours(), view.region().partners()).flatMap(List::stream).toList();
    }

    private List<StepId> steps(HearingView at) {
        return hearingSteps(at).map(Step::id).toList();
    }

    private Stream<Step> hearingSteps(HearingView at) {
        return progress.find(at.view()).stream().flatMap(found -> found.steps().stream()).filter(step -> step.kind() == Kind.HEARING || step.id().value().equals(at.hearing().step()));
    }

    private Map<String, String> stepChoices(HearingView at, Words w) {
        Map<String, String> choices = new LinkedHashMap<>();
        InWords said = new InWords(w);
        hearingSteps(at).forEach(step -> choices.put(step.id().toString(), step.title() + " (" + said.when(step) + ")"));
        choices.put("ny", w.get("hearing.form.step.new"));
        choices.put("", w.get("hearing.form.step.none"));
        return choices;
    }

    private Optional<Map<String, String>> rows(PlanView view, String version) {
        return version.matches("[1-9][0-9]{0,5}")
                ? versions.find(view.id(), Integer.parseInt(version)).map(frozen -> {
                    Map<String, String> rows = new LinkedHashMap<>();
                    frozen.view().plan().walk().forEach(row -> rows.put(row.id().toString(), row.title()));
                    return rows;
                })
                : Optional.empty();
    }

    private Map<String, String> rows(PlanView view, String version, Words w) {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("", w.get("hearing.form.question.choose"));
        if (version.matches("[1-9][0-9]{0,5}")) {
            versions.find(view.id(), Integer.parseInt(version)).ifPresent(frozen -> frozen.view().plan().walk().forEach(row -> rows.put(row.id().toString(), frozen.view().called(row, w) + ": " + Objects.requireNonNullElse(row.title(), ""))));
        }
        return rows;
    }
}
