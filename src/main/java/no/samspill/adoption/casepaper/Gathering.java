package no.samspill.adoption.casepaper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.Decision;
import no.samspill.adoption.DecisionPaper;
import no.samspill.adoption.Decisions;
import no.samspill.adoption.RouteStep;
import no.samspill.adoption.RouteStepId;
import no.samspill.adoption.Rule;
import no.samspill.adoption.WhenBodiesMeet;
import no.samspill.frame.PublicAddress;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.HearingInWords;
import no.samspill.hearing.Hearings;
import no.samspill.hearing.assessment.Judgement;
import no.samspill.hearing.assessment.Result;
import no.samspill.hearing.assessment.Results;
import no.samspill.input.Contributions;
import no.samspill.kernel.Language;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Period;
import no.samspill.kernel.Precision;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.meeting.Attendance;
import no.samspill.meeting.InputMeetings;
import no.samspill.people.Lives;
import no.samspill.people.Reforms;
import no.samspill.people.Told;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.FieldChange;
import no.samspill.plan.FrozenPlan;
import no.samspill.plan.PlanView;
import no.samspill.plan.RichText;
import no.samspill.plan.version.Became;
import no.samspill.plan.version.Comparison;
import no.samspill.plan.version.Said;
import no.samspill.plan.version.Summary;
import no.samspill.plan.version.Versions;
import no.samspill.progress.Standing;
import no.samspill.progress.Step;
import no.samspill.publishing.PageCount;
import no.samspill.publishing.PaperFormat;
import no.samspill.publishing.PaperKey;
import no.samspill.publishing.Press;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what case papers say, from the rooms that own it: what is the same for all bodies once, and then each body's own. */
@Component
class Gathering {
    /** What a reader of a case paper wants to see of a hearing; the rest is attached. */
    private static final int SAID = 8;

    /** Changed texts that stand in the paper; the others are counted, and where all are read is said. */
    private static final int CHANGED = 15;

    private final Decisions decisions;
    private final WhenBodiesMeet meet;
    private final Versions versions;
    private final InputMeetings meetings;
    private final Contributions contributions;
    private final Hearings hearings;
    private final Results results;
    private final Press press;
    private final Reforms reforms;
    private final PublicAddress address;
    private final Clock clock;

    Gathering(
            Decisions decisions, WhenBodiesMeet meet, Versions versions, InputMeetings meetings, Contributions contributions, Hearings hearings, Results results, Press press, Reforms reforms, PublicAddress address, Clock clock) {
        this.reforms = reforms;
        this.decisions = decisions;
        this.meet = meet;
        this.versions = versions;
        this.meetings = meetings;
        this.contributions = contributions;
        this.hearings = hearings;
        this.results = results;
        this.press = press;
        this.address = address;
        this.clock = clock;
    }

    /** What all bodies' papers say of one version. Ask it in a transaction, so that all of it is of one moment. */
    Basis of(PlanView view, FrozenPlan frozen, Adoption adoption) {
        LocalDate today = LocalDate.now(clock);
        List<Step> held = meetings.steps(view).stream()
                .filter(step -> !step.cancelled() && (step.standing() instanceof Standing.Done || step.when().last().filter(day -> !day.isAfter(today)).isPresent()))
                .toList();
        int people = held.stream().flatMap(step -> meetings.attendance(step.id()).stream()).mapToInt(Attendance::people).sum();
        int number = frozen.version().number();
        Optional<Hearing> hearing = hearings.list(view.id()).stream().filter(each -> each.known() && each.calledOff() == null && each.version() <= number).findFirst();
        @Nullable Comparison changed = hearing.filter(each -> each.version() < number).flatMap(each -> versions.find(view.id(), each.version()))
                .map(before -> Comparison.between(before.view(), frozen.view())).orElse(null);
        return new Basis(view, frozen, adoption, reforms.lives(view.directory()), today, held, people, contributions.counts(view.id()).received(), hearing.orElse(null), changed, new HashMap<>());
    }

    /** @param plan as a version has it @param languages what is said in each */
    record Basis(
            PlanView view, FrozenPlan plan, Adoption adoption, Lives lives, LocalDate today, List<Step> held, int people, int contributions, @Nullable Hearing hearing, @Nullable Comparison changed,
            Map<Language, Shared> languages) {

        int number() {
            return plan.version().number();
        }
    }

    /** What is the same for all papers in one language. */
    record Shared(Measures measures, List<Facts.Step> steps, Facts.@Nullable Changed changed, Function<RouteStep, @Nullable String> when, List<Facts.Attached> attached) {}

    private Shared shared(Basis basis, Language language) {
        return basis.languages().computeIfAbsent(language, any -> {
            Words w = Words.of(language);
            return new Shared(new Measures(basis.plan(), w), steps(basis, w), changed(basis, w), meet.of(basis.view(), w), attached(basis, w));
        });
    }

    Facts of(Basis basis, RouteStep step, Template template, Written written) {
        Language language = template.language() != null ? template.language() : Language.of(basis.view().plan().language());
        Words w = Words.of(language);
        Shared shared = shared(basis, language);
        Whose whose = Whose.of(step.body(), basis.plan().view().region(), basis.lives(), basis.today(), w);
        Measures measures = shared.measures();
        Facts.Part part = measures.part(whose);
        Facts.Money money = measures.money(whose);
        List<Element> all = measures.all();
        List<Facts.Measure> own = measures.listed(whose);
        var version = basis.plan().version();
        Facts.Version about = new Facts.Version(
                version.number(), version.name(), version.dated(), version.print().value(), version.print().shown(), address.of("/s/" + version.print().brief()));
        var plan = basis.plan().view().plan();
        return new Facts(
                language, basis.today(), plan.title(), basis.view().region().name(), plan.overallObjective(), basis.view().region().members().size(), whose.header(), whose.name(), step.body().name(),
                step.body().kind(), step.task(), about, texts(basis, step, template, written, whose, about, part, money, w), meetings(basis, step, shared.when(), w), basis.adoption().deciding().size(),
                basis.adoption().route().rule() instanceof Rule.All, measures.contents(), own, all.size() - own.size(), part,
                new Facts.Process(basis.held().size(), basis.people(), basis.contributions(), shared.steps()), heard(basis, measures, whose, w), shared.changed(), money, shared.attached());
    }

    private static Facts.Texts texts(
            Basis basis, RouteStep step, Template template, Written written, Whose whose, Facts.Version version, Facts.Part part, Facts.Money money, Words w) {
        Map<String, String> slots = Map.of(
                "organ", step.body().name(), "kommune", whose.name(), "plan", basis.plan().view().plan().title(), "versjon", String.valueOf(version.number()), "avtrykk", version.shown(),
                "tiltak", Measures.named(part.labels(), w), "andel", Measures.money(money.own(), w), "uavklart", Measures.open(part.open(), w));
        Texts texts = new Texts(template, written, slots);
        return new Facts.Texts(
                written.caseNumber(), written.archiveCode(), written.officer(), texts.of(null, template.introduction()),
                Slots.filled(Texts.first(written.recommendation(), template.recommendation(), usual(basis, step, w)), slots), texts.of(written.assessment(), template.assessment()),
                texts.of(written.considerations(), template.considerations()), texts.of(written.conclusion(), template.conclusion()), texts.of(null, template.signature()));
    }

    /** What a text says where somebody has said it: first for this case, then for all of the organisation's. */
    private record Texts(Template template, Written written, Map<String, String> slots) {

        static String first(@Nullable String one, @Nullable String other, String usual) {
            return one != null ? one : other != null ? other : usual;
        }

        @Nullable String of(@Nullable String own, @Nullable String usual) {
            String said = own != null ? own : usual;
            return said == null ? null : String.join("\n", java.util.Arrays.stream(said.split("\\R", -1)).map(line -> line.isBlank() ? "" : String.join(" ", Slots.filled(line, slots))).toList());
        }
    }

    /** What Samspill proposes: for those who decide, for those who advise, for those who are told. */
    static String usual(Basis basis, RouteStep step, Words w) {
        return usual(basis.adoption(), step, w);
    }

    static String usual(Adoption adoption, RouteStep step, Words w) {
        boolean others = adoption.route().steps().stream().anyMatch(each -> each.place() > step.place() && each.task() == no.samspill.adoption.Task.DECIDES);
        return switch (step.task()) {
            case DECIDES -> w.get(Whose.municipal(step.body()) ? "casepaper.recommend.municipal" : others ? "casepaper.recommend.council" : "casepaper.recommend.alone");
            case ADVISES -> w.get("casepaper.recommend.advises");
            case INFORMED -> w.get("casepaper.recommend.informed");
        };
    }

    /** The meetings of the same organisation, in their order. */
    private static List<Facts.Meeting> meetings(Basis basis, RouteStep step, Function<RouteStep, @Nullable String> when, Words w) {
        return basis.adoption().route().steps().stream()
                .filter(each -> each.body().organisation().equals(step.body().organisation()))
                .map(each -> new Facts.Meeting(each.body().name(), WhenBodiesMeet.about(basis.number(), basis.adoption(), each, when, w), each.equals(step)))
                .toList();
    }

    private List<Facts.Step> steps(Basis basis, Words w) {
        record Dated(LocalDate day, Facts.Step step) {}
        NorwegianDates dates = NorwegianDates.of(w.language());
        List<Dated> steps = new ArrayList<>();
        List<LocalDate> days = basis.held().stream().flatMap(step -> step.when().last().stream()).sorted().toList();
        if (!days.isEmpty()) {
            steps.add(new Dated(days.getFirst(), new Facts.Step(dates.period(Period.between(days.getFirst(), days.getLast(), Precision.DAY)), w.get("casepaper.step.meetings", days.size()))));
        }
        Hearing hearing = basis.hearing();
        if (hearing != null) {
            steps.add(new Dated(hearing.main().opens(), new Facts.Step(new HearingInWords(w).days(hearing.main()), w.get("casepaper.step.hearing", String.valueOf(hearing.version())))));
        }
        var version = basis.plan().version();
        steps.add(new Dated(version.dated(), new Facts.Step(dates.date(version.dated()), w.get("casepaper.step.frozen", String.valueOf(version.number()), version.name()))));
        decided(basis).values().forEach(alike -> {
            LocalDate first = alike.getFirst().decided();
            LocalDate last = alike.getLast().decided();
            List<RouteStepId> who = alike.stream().map(Decision::step).toList();
            List<String> bodies = basis.adoption().route().steps().stream().filter(step -> who.contains(step.id())).map(step -> step.body().name()).toList();
            steps.add(new Dated(first, new Facts.Step(
                    first.equals(last) ? dates.date(first) : dates.period(Period.between(first, last, Precision.DAY)),
                    w.get("casepaper.step.decided", Told.listed(bodies, w), w.get("adoption.said." + alike.getFirst().verdict()).toLowerCase(Locale.ROOT), String.valueOf(alike.getFirst().version())))));
        });
        return steps.stream().sorted(Comparator.comparing(Dated::day)).map(Dated::step).toList();
    }

    /** Decisions that say the same of the same version, of those whose turn it was at the same time: one line for all of them. */
    private static Map<List<Object>, List<Decision>> decided(Basis basis) {
        Map<List<Object>, List<Decision>> alike = new LinkedHashMap<>();
        for (Decision each : basis.adoption().holding()) {
            int place = basis.adoption().route().find(each.step()).map(RouteStep::place).orElse(0);
            alike.computeIfAbsent(List.of(place, each.version(), each.verdict()), any -> new ArrayList<>()).add(each);
        }
        return alike;
    }

    private Facts.@Nullable Changed changed(Basis basis, Words w) {
        Comparison changed = basis.changed();
        if (changed == null || basis.hearing() == null) {
            return null;
        }
        Summary summary = Summary.of(changed, w);
        List<String> points = summary.points().stream()
                .map(point -> point.rows().isEmpty() ? point.said() : point.said() + ": " + String.join("; ", Stream.concat(point.rows().stream(), Stream.ofNullable(point.more())).toList()))
                .toList();
        List<Facts.Text> texts = new ArrayList<>();
        changed.plan().forEach(each -> texts.add(text(basis.plan().view().plan().title(), each, w)));
        for (Became row : changed.rows()) {
            switch (row) {
                case Became.There there -> {
                    there.fields().forEach(each -> texts.add(text(named(there.after(), w), each, w)));
                    if (there.moved() && !there.changed()) {
                        texts.add(new Facts.Text(named(there.after(), w), there.before().called(w), w.get("casepaper.moved", there.after().called(w))));
                    }
                }
                case Became.Added(var after) -> texts.add(new Facts.Text(after.called(w), null, after.text()));
                case Became.Gone(var before) -> texts.add(new Facts.Text(before.called(w), before.text(), null));
            }
        }
        String at = address.of(basis.view().address() + "/versjon/" + basis.number() + "/endringer?fra=" + basis.hearing().version());
        return new Facts.Changed(basis.hearing().version(), summary.lead(), points, texts.stream().limit(CHANGED).toList(), Math.max(0, texts.size() - CHANGED), at);
    }

    /** "Tiltak B2: Kurs" */
    private static String named(Said row, Words w) {
        return w.get("version.place", row.called(w), row.row().title());
    }

    private static Facts.Text text(String what, FieldChange change, Words w) {
        return new Facts.Text(what + " – " + change.field().called(w), plain(change.field(), change.from()), plain(change.field(), change.to()));
    }

    private static @Nullable String plain(Field field, @Nullable String kept) {
        return kept == null || !field.equals(Field.TEXT) ? kept : new RichText(kept).words();
    }

    private Facts.@Nullable Heard heard(Basis basis, Measures measures, Whose whose, Words w) {
        Hearing hearing = basis.hearing();
        if (hearing == null) {
            return null;
        }
        String at = address.of(basis.view().address() + "/horing/" + hearing.number()) + (hearing.concluded() == null ? "" : "/svar");
        int statements = results.statements(hearing);
        if (hearing.concluded() == null) {
            return new Facts.Heard(hearing.version(), new HearingInWords(w).days(hearing.main()), statements, false, Map.of(), 0, List.of(), at);
        }
        List<ElementId> order = basis.plan().view().plan().walk().map(Element::id).toList();
        Map<Judgement, Integer> judged = new EnumMap<>(Judgement.class);
        judged.putAll(results.of(hearing, Result.Reader.EVERYBODY, Result.Wanted.ALL, order, 0, 0).counts());
        List<ElementId> own = measures.of(whose).stream().map(Element::id).toList();
        boolean everything = !Whose.municipal(whose.body());
        Result part = everything || !own.isEmpty() ? results.of(hearing, Result.Reader.EVERYBODY, everything ? Result.Wanted.ALL : new Result.Wanted(null, own, null, null), order, 0, SAID) : new Result(List.of(), Map.of(), 0);
        return new Facts.Heard(
                hearing.version(), new HearingInWords(w).days(hearing.main()), statements, true, judged, part.all(), part.rows().stream().map(row -> said(row, w)).toList(), at);
    }

    /** What a private person said can be asked to be erased, and a paper that was made cannot: so their words are not taken in. */
    private static Facts.Said said(Result.Row row, Words w) {
        String from = row.organisation() ? row.from() == null ? w.get("assessment.result.organisation") : row.from() : w.get("casepaper.resident");
        return new Facts.Said(row.called(), from, row.organisation() && !row.erased() ? row.words() : null, row.judgement(), row.answer());
    }

    private List<Facts.Attached> attached(Basis basis, Words w) {
        List<Facts.Attached> attached = new ArrayList<>();
        var version = basis.plan().version();
        String at = basis.view().address() + "/versjon/" + version.number();
        attached.add(new Facts.Attached(w.get("casepaper.attached.plan", basis.plan().view().plan().title(), String.valueOf(version.number())), version.print().shown(), address.of(at + "/plan.pdf"), press.kept(new PaperKey.OfVersion(basis.view().id(), version.number(), PaperFormat.PDF)).map(PageCount::of).orElse(0)));
        Hearing hearing = basis.hearing();
        if (hearing != null && hearing.concluded() != null) {
            attached.add(new Facts.Attached(w.get("casepaper.attached.answers"), null, address.of(basis.view().address() + "/horing/" + hearing.number() + "/svar.pdf"), 0));
        }
        if (basis.changed() != null && hearing != null) {
            attached.add(new Facts.Attached(w.get("casepaper.attached.changes", String.valueOf(hearing.version()), String.valueOf(version.number())), null, address.of(at + "/endringer?fra=" + hearing.version()), 0));
        }
        Map<java.util.UUID, Decision> holding = new HashMap<>();
        basis.adoption().holding().forEach(each -> holding.put(each.id().value(), each));
        for (DecisionPaper paper : decisions.papers(basis.view().id())) {
            Decision of = holding.get(paper.decision().value());
            if (of != null) {
                String body = basis.adoption().route().find(of.step()).map(step -> step.body().name()).orElse("");
                byte[] content = decisions.content(paper);
                attached.add(new Facts.Attached(w.get("casepaper.attached.minutes", body, paper.name()), Prints.of(content).shown(), null, PageCount.of(content)));
            }
        }
        return attached;
    }
}
