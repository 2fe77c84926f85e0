package no.samspill.adoption.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.Body;
import no.samspill.adoption.BodyKind;
import no.samspill.adoption.Decision;
import no.samspill.adoption.DecisionId;
import no.samspill.adoption.DecisionPaper;
import no.samspill.adoption.Decisions;
import no.samspill.adoption.RouteStep;
import no.samspill.adoption.RouteStepId;
import no.samspill.adoption.Task;
import no.samspill.adoption.TextChange;
import no.samspill.adoption.Verdict;
import no.samspill.adoption.Votes;
import no.samspill.adoption.WhenBodiesMeet;
import no.samspill.adoption.casepaper.CasePaper;
import no.samspill.adoption.casepaper.CasePapers;
import no.samspill.adoption.casepaper.web.CasePaperAt;
import no.samspill.adoption.reconciliation.Reconciling;
import no.samspill.adoption.reconciliation.Working;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.plan.Field;
import no.samspill.plan.FrozenPlan;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;
import no.samspill.plan.RichText;
import no.samspill.plan.version.Versions;
import no.samspill.plan.web.Lighting;
import no.samspill.plan.web.Lights;
import no.samspill.publishing.PaperFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the public page of adoption. */
@Component
class AdoptionPages {
    private final Decisions decisions;
    private final Versions versions;
    private final CasePapers casePapers;
    private final WhenBodiesMeet meet;
    private final LightsOfAdoption lights;
    private final Reconciling reconciling;
    private final Heirs heirs;
    private final Clock clock;

    AdoptionPages(
            Decisions decisions, Versions versions, CasePapers casePapers, WhenBodiesMeet meet, LightsOfAdoption lights, Reconciling reconciling, Heirs heirs, Clock clock) {
        this.heirs = heirs;
        this.lights = lights;
        this.reconciling = reconciling;
        this.meet = meet;
        this.decisions = decisions;
        this.versions = versions;
        this.casePapers = casePapers;
        this.clock = clock;
    }

    static Shell shell(Visit visit, PlanView view, String title) {
        return Shell.of(
                visit, title, new Crumb(view.region().name(), "/" + view.region().slug()), new Crumb(view.plan().title(), view.address()),
                new Crumb(visit.words().get("adoption.crumb"), AdoptionAt.everybody(view)));
    }

    /** @param desk where the one who looks registers; null for those who do not */
    AdoptionPage page(PlanView view, Visit visit, @Nullable String desk) {
        Words w = visit.words();
        Optional<Adoption> told = decisions.seen(view);
        if (told.isEmpty()) {
            return new AdoptionPage(
                    shell(visit, view, w.get("adoption.is.nowhere") + ": " + view.plan().title()), view, w.get("adoption.is.nowhere"), w.get("adoption.is.nowhere.lead"), null, null, List.of(), List.of(), List.of(), null, null, desk);
        }
        Adoption adoption = told.get();
        AdoptionInWords said = new AdoptionInWords(w);
        Map<DecisionId, List<AdoptionPage.Paper>> papers = decisions.papers(view.id()).stream().collect(Collectors.groupingBy(
                DecisionPaper::decision, Collectors.mapping(paper -> new AdoptionPage.Paper(paper.name(), AdoptionAt.everybody(view) + "/papir/" + paper.id()), Collectors.toList())));
        Map<RouteStepId, CasePaper> shown = casePapers.shown(view.id());
        adoption.holding().forEach(each -> Optional.ofNullable(shown.get(each.step())).filter(paper -> paper.version() == each.version())
                .ifPresent(paper -> papers.computeIfAbsent(each.id(), any -> new ArrayList<>()).addAll(shown(paper, view, w))));
        return new AdoptionPage(
                shell(visit, view, said.finding(adoption) + ": " + view.plan().title()), view, said.finding(adoption), said.rule(adoption), adoption.route().note(), lights(adoption, view, w),
                places(adoption, view, papers, meet.of(view, w), w), differences(adoption, view, w), corrections(adoption, w), version(adoption, view, w), adoption.inForce().map(holds -> view.address() + "/vedtatt").orElse(null), desk);
    }

    /** What lay before the body, where it lets everybody read that. */
    private static List<AdoptionPage.Paper> shown(CasePaper paper, PlanView view, Words w) {
        return Stream.of(PaperFormat.PDF, PaperFormat.DOCX).map(format -> new AdoptionPage.Paper(w.get("casepaper.on.page", String.valueOf(paper.number()), format.word()), CasePaperAt.everybody(view, paper, format))).toList();
    }

    private @Nullable Lights lights(Adoption adoption, PlanView view, Words w) {
        List<Lighting.Lit> lit = lights.of(adoption, view, w);
        return lit.isEmpty() ? null : Lights.of(view.region().name(), lit);
    }

    private List<AdoptionPage.Place> places(Adoption adoption, PlanView view, Map<DecisionId, List<AdoptionPage.Paper>> papers, Function<RouteStep, @Nullable String> when, Words w) {
        OptionalInt now = adoption.now();
        List<AdoptionPage.Place> places = new ArrayList<>();
        for (List<RouteStep> all : adoption.route().places()) {
            List<RouteStep> turns = all.stream().filter(turn -> !turn.handedOn() || adoption.latest(turn).isPresent()).toList();
            if (turns.isEmpty()) {
                continue;
            }
            List<RouteStep> theirs = turns.stream().filter(turn -> !turn.handedOn() || adoption.done(turn)).toList();
            int number = turns.getFirst().place();
            String phase = now.isEmpty() || number < now.getAsInt() ? "past" : number == now.getAsInt() ? "now" : "ahead";
            boolean alone = (theirs.isEmpty() ? turns : theirs).size() == 1;
            String task = w.get("adoption.task." + turns.getFirst().task());
            places.add(new AdoptionPage.Place(
                    number, phase, alone ? (theirs.isEmpty() ? turns : theirs).getFirst().body().name() : several(theirs.isEmpty() ? turns : theirs, w), task,
                    turns.size() == 1 ? null : counted(adoption, theirs.isEmpty() ? turns : theirs, w), turns.stream().map(turn -> turn(adoption, turn, view, papers, when, w)).toList()));
        }
        return places;
    }

    /** "Sju kommunestyrer vedtar, hvert for seg" */
    private static String several(List<RouteStep> turns, Words w) {
        boolean alike = turns.stream().allMatch(turn -> turn.body().kind() == BodyKind.MUNICIPAL_COUNCIL);
        String said = w.get("adoption.several." + turns.getFirst().task(), w.number(turns.size()), w.get(alike ? "adoption.several.councils" : "adoption.several.bodies"));
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    /** "5 har vedtatt, 1 har vedtatt med endring, 1 har utsatt." */
    private static String counted(Adoption adoption, List<RouteStep> turns, Words w) {
        Map<String, Long> counts = turns.stream().collect(Collectors.groupingBy(turn -> adoption.takenIn(turn.body()).isPresent() ? Verdict.ADOPTED.name() : key(current(adoption, turn)), java.util.TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(each -> w.get("adoption.counted." + each.getKey(), each.getValue())).collect(Collectors.joining(", ", "", "."));
    }

    private static String key(Optional<Decision> last) {
        return last.map(decision -> decision.verdict().name()).orElse("WAITING");
    }

    /** What the turn's body has said last, of the version on its way where it decides. */
    private static Optional<Decision> current(Adoption adoption, RouteStep turn) {
        return turn.task() == Task.DECIDES && adoption.version().isPresent()
                ? adoption.latest(turn).filter(last -> last.version() == adoption.version().getAsInt() || adoption.takenIn(turn.body()).filter(last::equals).isPresent())
                : adoption.latest(turn);
    }

    private AdoptionPage.Turn turn(Adoption adoption, RouteStep turn, PlanView view, Map<DecisionId, List<AdoptionPage.Paper>> papers, Function<RouteStep, @Nullable String> when, Words w) {
        NorwegianDates dates = NorwegianDates.of(w.language());
        Optional<Decision> told = current(adoption, turn);
        if (told.isEmpty()) {
            return waiting(adoption, turn, adoption.latest(turn), view, papers, when, w);
        }
        Decision last = told.get();
        boolean whole = turn.task() == Task.DECIDES && last.version() < adoption.version().orElse(0);
        String day = last.verdict() == Verdict.POSTPONED && last.putOff() != null ? w.get("adoption.put-off", last.putOff()) : dates.date(last.decided());
        return new AdoptionPage.Turn(
                turn.body().name(), whole ? Verdict.ADOPTED.name() : last.verdict().name(), w.get("adoption.said." + last.verdict()), day, last.verdict() == Verdict.POSTPONED,
                w.get("version.number", String.valueOf(last.version())) + (whole ? "," : ""),
                whole ? w.get(last.changes().isEmpty() ? "adoption.text.whole.unchanged" : "adoption.text.whole", String.valueOf(adoption.version().orElse(0))) : w.get("adoption.text." + last.verdict()), last.print().brief().replace('-', ' '),
                last.caseNumber(), votes(last, w), words(last, w),
                papers.getOrDefault(last.id(), List.of()), !adoption.before(last).isEmpty(), heirs.said(adoption, turn, view, w), earlier(adoption, turn, last, papers, w));
    }

    /** @param earlier what it said of an earlier version, which stays to be read until it has taken up the newer one */
    private AdoptionPage.Turn waiting(
            Adoption adoption, RouteStep turn, Optional<Decision> earlier, PlanView view, Map<DecisionId, List<AdoptionPage.Paper>> papers, Function<RouteStep, @Nullable String> when, Words w) {
        @Nullable String heir = heirs.said(adoption, turn, view, w);
        if (earlier.isEmpty()) {
            return new AdoptionPage.Turn(turn.body().name(), "WAITING", w.get("adoption.said.WAITING"), WhenBodiesMeet.first(adoption, turn, when), true, null, null, null, null, null, null, List.of(), false, heir, List.of());
        }
        Decision before = earlier.get();
        // Who is no more, takes nothing up again.
        boolean over = turn.handedOn() || !heirs.stands(turn, view);
        return new AdoptionPage.Turn(
                turn.body().name(), turn.handedOn() ? before.verdict().name() : "WAITING",
                over ? w.get(turn.handedOn() ? "adoption.said." + before.verdict() : "adoption.said.gone", w.get("adoption.said." + before.verdict()))
                        : w.get(before.verdict().adopts() ? "adoption.said.again" : "adoption.said.again.other", String.valueOf(before.version())),
                over ? NorwegianDates.of(w.language()).date(before.decided()) : null, !over,
                w.get("version.number", String.valueOf(before.version())), w.get("adoption.text." + before.verdict()), before.print().brief().replace('-', ' '),
                before.caseNumber(), votes(before, w), words(before, w), papers.getOrDefault(before.id(), List.of()), false, heir, earlier(adoption, turn, before, papers, w));
    }

    /** What the turn's body decided before what it said last; the latest first. */
    private static List<AdoptionPage.Earlier> earlier(Adoption adoption, RouteStep turn, Decision last, Map<DecisionId, List<AdoptionPage.Paper>> papers, Words w) {
        return adoption.holding().stream().filter(each -> each.step().equals(turn.id()) && !each.equals(last)).toList().reversed().stream().map(each -> new AdoptionPage.Earlier(
                w.get("adoption.said.of", w.get("adoption.said." + each.verdict()), String.valueOf(each.version())), NorwegianDates.of(w.language()).date(each.decided()),
                each.putOff() == null ? null : w.get("adoption.put-off", each.putOff()), each.print().brief().replace('-', ' '), each.caseNumber(), votes(each, w), words(each, w),
                papers.getOrDefault(each.id(), List.of()), !adoption.before(each).isEmpty())).toList();
    }

    private static @Nullable String words(Decision one, Words w) {
        return one.sealed() == null ? one.words() : w.get("adoption.words.sealed", one.sealed());
    }

    private List<AdoptionPage.Difference> differences(Adoption adoption, PlanView view, Words w) {
        return adoption.differing().stream().map(decision -> {
            FrozenPlan frozen = versions.find(view.id(), decision.version()).orElseThrow();
            return new AdoptionPage.Difference(
                    body(adoption, decision).name(), NorwegianDates.of(w.language()).date(decision.decided()), w.get("version.number", String.valueOf(decision.version())),
                    decision.changes().stream().map(change -> text(change, frozen, view, w)).toList());
        }).toList();
    }

    private static AdoptionPage.Text text(TextChange change, FrozenPlan frozen, PlanView view, Words w) {
        String row = frozen.view().plan().find(change.element()).map(element -> frozen.view().called(element, w)).orElseGet(() -> frozen.view().plan().title());
        return new AdoptionPage.Text(
                row, change.field().called(w), plain(change.field(), change.before()), plain(change.field(), change.words()), AdoptionAt.version(view, frozen.version().number()));
    }

    private static @Nullable String plain(Field field, @Nullable String kept) {
        return kept == null || !field.equals(Field.TEXT) ? kept : new RichText(kept).words();
    }

    private List<AdoptionPage.Correction> corrections(Adoption adoption, Words w) {
        NorwegianDates dates = NorwegianDates.of(w.language());
        return adoption.decisions().stream().filter(each -> each.corrects() != null).map(right -> {
            Decision wrong = adoption.decisions().stream().filter(each -> each.id().equals(right.corrects())).findFirst().orElseThrow();
            return new AdoptionPage.Correction(
                    body(adoption, right).name(), w.get("adoption.correction.first", dates.date(LocalDate.ofInstant(wrong.registered(), clock.getZone()))),
                    w.get("adoption.correction.then", dates.date(LocalDate.ofInstant(right.registered(), clock.getZone()))), Objects.requireNonNull(right.why()), changed(wrong, right, w));
        }).toList();
    }

    private static List<AdoptionPage.Changed> changed(Decision was, Decision is, Words w) {
        NorwegianDates dates = NorwegianDates.of(w.language());
        List<AdoptionPage.Changed> changed = new ArrayList<>();
        changed(changed, w.get("adoption.field.verdict"), w.get("adoption.said." + was.verdict()), w.get("adoption.said." + is.verdict()));
        changed(changed, w.get("adoption.field.decided"), dates.date(was.decided()), dates.date(is.decided()));
        changed(changed, w.get("adoption.field.version"), String.valueOf(was.version()), String.valueOf(is.version()));
        changed(changed, w.get("adoption.field.caseNumber"), said(was.caseNumber(), w), said(is.caseNumber(), w));
        changed(changed, w.get("adoption.field.words"), said(was.words(), w), said(is.words(), w));
        changed(changed, w.get("adoption.form.votes"), said(votes(was, w), w), said(votes(is, w), w));
        changed(changed, w.get("adoption.field.putOff"), said(was.putOff(), w), said(is.putOff(), w));
        return changed;
    }

    private static void changed(List<AdoptionPage.Changed> all, String what, String was, String is) {
        if (!was.equals(is)) {
            all.add(new AdoptionPage.Changed(what, was, is));
        }
    }

    /** "15 for, 2 mot": what the minutes do not say, is not said. */
    private static @Nullable String votes(Decision decision, Words w) {
        Votes votes = decision.votes();
        return votes == null ? null : Stream.of(said("for", votes.inFavour(), w), said("against", votes.against(), w), said("blank", votes.blank(), w)).filter(each -> !each.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String said(String how, @Nullable Integer votes, Words w) {
        return votes == null ? "" : w.get("adoption.votes." + how, votes);
    }

    private static String said(@Nullable String words, Words w) {
        return words == null ? w.get("adoption.unsaid") : words;
    }

    private static Body body(Adoption adoption, Decision decision) {
        return adoption.route().find(decision.step()).orElseThrow().body();
    }

    private AdoptionPage.@Nullable Version version(Adoption adoption, PlanView view, Words w) {
        if (adoption.version().isEmpty()) {
            return null;
        }
        PlanVersion version = versions.find(view.id(), adoption.version().getAsInt()).orElseThrow().version();
        String at = AdoptionAt.version(view, version.number());
        Optional<Working> made = adoption.reconciled() ? reconciling.made(view.id()).stream().filter(one -> Objects.equals(one.made(), version.number())).findFirst() : Optional.empty();
        return new AdoptionPage.Version(
                made.map(one -> w.get("adoption.reconciled", String.valueOf(version.number()), String.valueOf(one.version()))).orElse(null), made.map(Working::version).orElse(version.number() - 1),
                version.number(), NorwegianDates.of(w.language()).date(LocalDate.ofInstant(version.frozen(), clock.getZone())), NorwegianDates.of(w.language()).date(version.dated()), version.print().spaced(), at, at + "/plan.pdf", version.number() == 1 ? null : at + "/endringer" + made.map(one -> "?fra=" + one.version()).orElse(""));
    }
}
