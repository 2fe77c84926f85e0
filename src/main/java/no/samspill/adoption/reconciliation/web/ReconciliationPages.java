package no.samspill.adoption.reconciliation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.Body;
import no.samspill.adoption.Decision;
import no.samspill.adoption.Spot;
import no.samspill.adoption.reconciliation.Choice;
import no.samspill.adoption.reconciliation.Differing;
import no.samspill.adoption.reconciliation.Reconciliation;
import no.samspill.adoption.reconciliation.Reconciling;
import no.samspill.adoption.reconciliation.Working;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.people.Told;
import no.samspill.plan.Field;
import no.samspill.plan.PlanView;
import no.samspill.plan.RichText;
import no.samspill.plan.version.Passage;
import no.samspill.plan.version.Versions;
import no.samspill.plan.version.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Makes the page where several texts are made one. */
@Component
class ReconciliationPages {
    private static final int NAMED = 30;

    private final Reconciling reconciling;
    private final Versions versions;
    private final Clock clock;

    ReconciliationPages(Reconciling reconciling, Versions versions, Clock clock) {
        this.reconciling = reconciling;
        this.versions = versions;
        this.clock = clock;
    }

    /** What differs in place of the version on its way; nothing where there is no such version. */
    Reconciliation reconciliation(PlanView view, Adoption adoption) {
        return adoption.version().isEmpty() ? new Reconciliation(List.of(), List.of()) : Reconciliation.of(text(view, adoption.version().getAsInt()), adoption.version().getAsInt(), adoption);
    }

    private PlanView text(PlanView view, int version) {
        return versions.find(view.id(), version).orElseThrow().view();
    }

    /** @param form null for one that is filled in with what is chosen */
    ReconciliationPage page(PlanView view, Adoption adoption, @Nullable ReconciliationForm form, List<Problem> problems, HttpStatus status, Visit visit) {
        Words w = visit.words();
        int number = adoption.version().orElse(0);
        Reconciliation reconciliation = reconciliation(view, adoption);
        Working working = reconciling.working(view.id(), number);
        ReconciliationForm filled = form != null ? form : ReconciliationForm.of(
                reconciliation, working, adoption.decisions().size(), view.revision(), w.get("reconciliation.name"), LocalDate.now(clock));
        Map<Spot, Choice.Settled> settled = reconciliation.settled(filled.choices(reconciliation));
        boolean all = settled.size() == reconciliation.places().size();
        List<Body> anew = reconciliation.anew(settled);
        Optional<Working> made = reconciling.made(view.id()).stream().filter(one -> Objects.equals(one.made(), number)).findFirst();
        String finding = !reconciliation.places().isEmpty() ? w.get("reconciliation.is.differing", reconciliation.places().size())
                : made.isPresent() ? w.get("reconciliation.is.made", String.valueOf(number), String.valueOf(made.get().version())) : w.get("reconciliation.is.none");
        return new ReconciliationPage(
                shell(visit, view, finding), view, finding, number == 0 ? null : w.get("version.number", String.valueOf(number)),
                reconciliation.places().stream().map(place -> place(place, reconciliation, view, text(view, number), number, w)).toList(),
                reconciliation.voices().stream().map(voice -> voice.body().name()).toList(),
                all && !reconciliation.places().isEmpty() ? named(anew, w) : null,
                all && !reconciliation.places().isEmpty() ? named(reconciliation.voices().stream().map(voice -> voice.body()).filter(body -> !anew.contains(body)).toList(), w) : null,
                named(adoption.deciding().stream().filter(body -> reconciliation.voices().stream().noneMatch(voice -> voice.body().equals(body))).toList(), w),
                reconciliation.places().isEmpty() ? List.of() : others(view, text(view, number), settled, w), made.map(one -> made(one, view, adoption, w)).orElse(null), filled, problems, status.value());
    }

    private static Shell shell(Visit visit, PlanView view, String title) {
        return Shell.of(
                visit, title, new Crumb(visit.words().get("signin.workspace"), "/arbeid"), new Crumb(view.plan().title(), view.address()),
                new Crumb(visit.words().get("adoption.crumb"), "/arbeid" + view.address() + "/vedtak"), new Crumb(visit.words().get("reconciliation.crumb"), "/arbeid" + view.address() + "/samordning"));
    }

    private static ReconciliationPage.Place place(Differing place, Reconciliation reconciliation, PlanView view, PlanView text, int number, Words w) {
        Field field = place.spot().field();
        List<ReconciliationPage.Text> texts = place.texts().stream().map(same -> new ReconciliationPage.Text(
                same.getFirst().decision().value().toString(), Told.listed(same.stream().map(said -> said.body().name()).toList(), w), numbers(same.stream().map(Differing.Said::body).toList(), reconciliation),
                Texts.between(field, place.version(), same.getFirst().words()))).toList();
        String changed = Told.listed(place.said().stream().map(said -> said.body().name()).toList(), w);
        return new ReconciliationPage.Place(
                ReconciliationForm.key(place.spot()), row(text, place.spot().element(), w), field.called(w), view.address() + "/versjon/" + number, w.get("reconciliation.standing." + place.standing(), changed),
                place.standing() == Differing.Standing.CONTRADICT, place.keeping().isEmpty() ? null : w.get("reconciliation.keeping", Told.listed(place.keeping().stream().map(Body::name).toList(), w)), numbers(place.keeping(), reconciliation),
                w.get(place.proposal().isPresent() ? "reconciliation.proposal" : "reconciliation.proposal.none", texts.getFirst().who()), plain(field, place.version()), texts);
    }

    private static String numbers(List<Body> bodies, Reconciliation reconciliation) {
        List<Body> all = reconciliation.voices().stream().map(voice -> voice.body()).toList();
        return bodies.stream().map(body -> String.valueOf(all.indexOf(body))).collect(Collectors.joining(" "));
    }

    /** "Tiltak A2: Et nettverk" */
    private static String row(PlanView text, ElementId id, Words w) {
        return text.plan().find(id).map(element -> w.get("adoption.form.row.one", text.called(element, w), element.title())).orElse(text.plan().title());
    }

    private static String plain(Field field, @Nullable String kept) {
        return kept == null ? "" : field.equals(Field.TEXT) ? new RichText(kept).words() : kept;
    }

    private static @Nullable String named(List<Body> bodies, Words w) {
        return bodies.isEmpty() ? null : Told.listed(bodies.stream().map(Body::name).toList(), w);
    }

    private static List<String> others(PlanView living, PlanView text, Map<Spot, Choice.Settled> settled, Words w) {
        Passage since = Reconciling.others(text, living, settled);
        List<String> all = new java.util.ArrayList<>();
        since.plan().forEach(change -> all.add(w.get("reconciliation.other.plan", change.field().called(w))));
        since.added().forEach(row -> all.add(w.get("reconciliation.other.added", named(living, row.id(), w))));
        since.changed().forEach(row -> {
            row.fields().forEach(change -> all.add(w.get("reconciliation.other.field", named(living, row.row().id(), w), change.field().called(w), said(change.field(), change.from(), w), said(change.field(), change.to(), w))));
            if (row.shift() != null) {
                all.add(w.get("reconciliation.other.moved", named(living, row.row().id(), w)));
            }
        });
        since.gone().forEach(row -> all.add(w.get("reconciliation.other.gone", row(text, row.id(), w))));
        return all.size() <= NAMED ? all : java.util.stream.Stream.concat(all.stream().limit(NAMED), java.util.stream.Stream.of(w.get("reconciliation.other.more", all.size() - NAMED))).toList();
    }

    private static String named(PlanView living, ElementId row, Words w) {
        return row(living, row, w);
    }

    private static String said(Field field, @Nullable String kept, Words w) {
        return kept == null ? w.get("reconciliation.nothing") : plain(field, kept);
    }

    private ReconciliationPage.Made made(Working working, PlanView view, Adoption adoption, Words w) {
        int number = Objects.requireNonNull(working.made());
        PlanView text = text(view, number);
        String at = view.address() + "/versjon/" + number;
        List<Body> waiting = adoption.deciding().stream().filter(body -> adoption.saidLast(body).isEmpty() && adoption.takenIn(body).isEmpty() && !adoption.anew().contains(body)).toList();
        List<ReconciliationPage.Left> left = adoption.anew().stream().flatMap(body -> adoption.deciding(body).stream().flatMap(decision -> left(body, decision, text, w).stream())).toList();
        return new ReconciliationPage.Made(
                w.get("reconciliation.is.made", String.valueOf(number), String.valueOf(working.version())), at, at + "/endringer?fra=" + working.version(), named(adoption.anew(), w),
                named(adoption.deciding().stream().filter(body -> adoption.takenIn(body).isPresent()).toList(), w), named(waiting, w), left);
    }

    /** What a body adopted that the version does not say. */
    private List<ReconciliationPage.Left> left(Body body, Decision decision, PlanView text, Words w) {
        return decision.changes().stream()
                .filter(change -> !Objects.equals(change.field().kept(change.words()), text.words(change.element(), change.field()).orElse(null)))
                .map(change -> new ReconciliationPage.Left(
                        body.name(), row(text, change.element(), w), change.field().called(w), plain(change.field(), text.words(change.element(), change.field()).orElse(null)),
                        Texts.between(change.field(), text.words(change.element(), change.field()).orElse(null), change.words())))
                .toList();
    }
}
