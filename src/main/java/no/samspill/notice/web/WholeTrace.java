package no.samspill.notice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.adoption.Decisions;
import no.samspill.followup.FollowUp;
import no.samspill.followup.FollowUps;
import no.samspill.followup.Report;
import no.samspill.frame.Page;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.Hearings;
import no.samspill.hearing.assessment.Led;
import no.samspill.hearing.assessment.Point;
import no.samspill.hearing.assessment.Points;
import no.samspill.hearing.assessment.Tracing;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.statement.Statements;
import no.samspill.hearing.statement.web.CameOfIt;
import no.samspill.hearing.web.HearingView;
import no.samspill.input.Contribution;
import no.samspill.input.Contributions;
import no.samspill.input.Fate;
import no.samspill.input.Receipt;
import no.samspill.input.Trace;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Journal;
import no.samspill.notice.Topic;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;
import no.samspill.plan.Standing;
import no.samspill.plan.web.JournalTeller;
import no.samspill.plan.web.JournalTellers;
import no.samspill.plan.web.Public;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All that became of one input or statement, from the sentence to the result; for whoever has its number. */
@Controller
class WholeTrace {
    private final Contributions contributions;
    private final Hearings hearings;
    private final Statements statements;
    private final Points points;
    private final Tracing tracing;
    private final ObjectProvider<CameOfIt> came;
    private final Decisions decisions;
    private final FollowUps followUps;
    private final Journal journal;
    private final JournalTellers tellers;

    WholeTrace(
            Contributions contributions, Hearings hearings, Statements statements, Points points, Tracing tracing, ObjectProvider<CameOfIt> came, Decisions decisions, FollowUps followUps, Journal journal,
            JournalTellers tellers) {
        this.contributions = contributions;
        this.hearings = hearings;
        this.statements = statements;
        this.points = points;
        this.tracing = tracing;
        this.came = came;
        this.decisions = decisions;
        this.followUps = followUps;
        this.journal = journal;
        this.tellers = tellers;
    }

    @GetMapping("/{region}/{plan}/spor/{receipt}")
    Page show(@Public PlanView view, @PathVariable String receipt, Visit visit, HttpServletResponse response) {
        // The page is the sender's own: no search engine and no shared cache has any business with it.
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Referrer-Policy", "no-referrer");
        Optional<Receipt> number = Receipt.of(receipt);
        Making making = new Making(view, visit.words());
        return number.flatMap(found -> contributions.find(view.id(), found)).map(one -> page(making.of(one), one.receipt(), view.address() + "/innspill/" + one.receipt(), view, visit))
                .or(() -> number.flatMap(found -> hearings.seen(view).stream().flatMap(hearing -> statements.find(hearing, found)
                        .map(one -> page(making.of(hearing, one), one.receipt(), new HearingView(view, hearing).address() + "/svar/" + one.receipt(), view, visit)).stream()).findFirst()))
                .orElseThrow(() -> Refused.unknown("trace.unknown"));
    }

    private static Page page(WholeTracePage.Story story, Receipt receipt, String own, PlanView view, Visit visit) {
        String title = visit.words().get("trace.whole.title", receipt.toString());
        return new WholeTracePage(
                Shell.of(visit, title, new Crumb(view.region().name(), "/" + view.region().slug()), new Crumb(view.plan().title(), view.address()), new Crumb(receipt.toString(), view.address() + "/spor/" + receipt)), view,
                receipt.toString(), own, story);
    }

    private final class Making {
        private final PlanView view;
        private final Words w;
        private final NorwegianDates dates;
        private final JournalTeller teller;

        Making(PlanView view, Words w) {
            this.view = view;
            this.w = w;
            this.dates = NorwegianDates.of(w.language());
            this.teller = tellers.of(view, w);
        }

        WholeTracePage.Story of(Contribution one) {
            List<WholeTracePage.Part> parts = new ArrayList<>();
            Set<ElementId> rows = new LinkedHashSet<>();
            add(one, contributions.around(List.of(one)).fate(one), parts, rows);
            return story(teller.day(one.received()), parts, rows);
        }

        private void add(Contribution said, Fate fate, List<WholeTracePage.Part> parts, Set<ElementId> rows) {
            switch (fate) {
                case Fate.Unread unread -> parts.add(part(said.words(), w.get("trace.answer.none"), null, List.of(), rows));
                case Fate.Read read -> parts.add(part(said.words(), w.get("trace.answer.read"), null, List.of(), rows));
                case Fate.Answered(var answer) -> parts.add(part(said.words(), w.get("trace.answer.given", teller.day(answer.at())), answer.words(), List.of(), rows));
                case Fate.Led(var traces, var answer) -> parts.add(part(
                        said.words(), w.get("trace.answer.led"), answer == null ? null : answer.words(), traces.stream().collect(Collectors.toMap(Trace::element, Trace::entries, (a, b) -> a, LinkedHashMap::new)).entrySet().stream().toList(), rows));
                case Fate.Merged(var into, var inner) -> add(said, inner, parts, rows);
                case Fate.Split(var split) -> split.forEach(each -> add(each.contribution(), each.fate(), parts, rows));
            }
        }

        WholeTracePage.Story of(Hearing hearing, Statement one) {
            List<WholeTracePage.Part> parts = new ArrayList<>();
            Set<ElementId> rows = new LinkedHashSet<>();
            if (one.erased() == null) {
                List<Point> own = points.of(one);
                Map<String, List<Led>> led = tracing.of(own.stream().map(Point::id).toList()).stream()
                        .collect(Collectors.groupingBy(each -> own.stream().filter(point -> point.id().equals(each.point())).map(Point::called).findFirst().orElse("")));
                List<CameOfIt.Answer> answers = came.orderedStream().flatMap(room -> room.of(new HearingView(view, hearing), one, w).stream()).toList();
                answers.forEach(answer -> parts.add(part(
                        answer.words(), answer.outcome() == null ? w.get("trace.answer.none") : answer.outcome(), answer.reason(),
                        answer.outcome() == null ? List.of() : led.getOrDefault(answer.number(), List.of()).stream().map(each -> Map.entry(each.element(), each.entries())).toList(), rows)));
                if (answers.isEmpty()) {
                    parts.add(part(one.words(), w.get("trace.answer.none"), null, List.of(), rows));
                }
            }
            return story(teller.day(one.received()), parts, rows);
        }

        private WholeTracePage.Part part(@Nullable String words, String answer, @Nullable String reason, List<Map.Entry<ElementId, List<Long>>> led, Set<ElementId> rows) {
            List<WholeTracePage.Row> changed = led.stream().map(each -> {
                rows.add(each.getKey());
                List<String> changes = each.getValue().isEmpty() ? List.of()
                        : journal.ofElement(each.getKey().value()).stream().filter(entry -> each.getValue().contains(entry.id())).map(teller::sentence).toList();
                Optional<Element> row = view.plan().find(each.getKey());
                return new WholeTracePage.Row(row.map(found -> Topic.called(view, found)).orElseGet(() -> w.get("input.led.gone")), row.isPresent(), changes);
            }).toList();
            return new WholeTracePage.Part(words, answer, reason, changed);
        }

        private WholeTracePage.Story story(String received, List<WholeTracePage.Part> parts, Set<ElementId> rows) {
            FollowUp now = followUps.now(view);
            Set<ElementId> measures = rows.stream().flatMap(row -> view.plan().find(row).stream()).flatMap(row -> Stream.concat(Stream.of(row).filter(itself -> itself.number() != null), row.measures())).map(Element::id)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            List<WholeTracePage.Far> far = measures.stream().flatMap(id -> now.find(id).stream()).map(each -> new WholeTracePage.Far(
                    Topic.called(view, each.measure()), view.address() + "/tiltak/" + each.measure().number(), each.standing(), each.last().map(report -> w.get("trace.far.last", report.holder().name(), dates.date(report.day()))).orElse(null),
                    each.last().map(Report::words).orElse(null), each.standing() == Standing.COMPLETED)).toList();
            List<String> decided = rows.isEmpty() ? List.of() : decisions.seen(view).stream().flatMap(adoption -> adoption.holding().stream().flatMap(one -> adoption.route().find(one.step()).stream()
                    .map(step -> w.get("adoption.tidings.letter.what", step.body().name(), w.get("adoption.said." + one.verdict()), String.valueOf(one.version()), dates.date(one.decided()))))).toList();
            boolean adopted = decisions.seen(view).filter(adoption -> adoption.adopted()).isPresent();
            return new WholeTracePage.Story(received, parts, decided, adopted, far);
        }
    }
}
