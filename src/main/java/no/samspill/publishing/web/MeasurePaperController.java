package no.samspill.publishing.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Visit;
import no.samspill.kernel.Words;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Journal;
import no.samspill.plan.Edition;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.Versions;
import no.samspill.plan.web.Heard;
import no.samspill.plan.web.JournalTellers;
import no.samspill.plan.web.Origins;
import no.samspill.plan.web.Public;
import no.samspill.publishing.PaperFormat;
import no.samspill.publishing.PaperKey;
import no.samspill.publishing.Press;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.paper.MeasureDocument;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One measure to be taken along, in the plan's language as its other papers are; a page or two, so that nobody is shown a wait. */
@Controller
class MeasurePaperController {
    private final Versions versions;
    private final Journal journal;
    private final JournalTellers tellers;
    private final ObjectProvider<Origins> origins;
    private final ObjectProvider<Heard.Teller> heard;
    private final Press press;
    private final Clock clock;

    MeasurePaperController(Versions versions, Journal journal, JournalTellers tellers, ObjectProvider<Origins> origins, ObjectProvider<Heard.Teller> heard, Press press, Clock clock) {
        this.versions = versions;
        this.journal = journal;
        this.tellers = tellers;
        this.origins = origins;
        this.heard = heard;
        this.press = press;
        this.clock = clock;
    }

    @GetMapping("/{region}/{plan}/tiltak/{number:[0-9]{1,6}}.{word:pdf|docx}")
    ResponseEntity<byte[]> paper(@Public PlanView view, @PathVariable int number, @PathVariable String word, Visit visit) {
        Element measure = view.measure(number).filter(row -> !row.blank()).orElseThrow(() -> Refused.unknown("measure.unknown", String.valueOf(number)));
        PaperFormat format = PaperFormat.find(word).orElseThrow();
        Document composed = composed(view, measure, visit);
        byte[] content = press.order(PaperKey.of(composed, format), () -> composed)
                .within(PaperController.LONGEST)
                .orElseThrow(() -> new Refused(HttpStatus.INTERNAL_SERVER_ERROR, Problem.of("making.failed")));
        return Attachment.of(view.region().slug() + "-" + view.slug() + "-tiltak-" + number, format, content);
    }

    private Document composed(PlanView view, Element measure, Visit visit) {
        Words words = Words.of(view.plan().language());
        List<Entry> happened = journal.ofElement(measure.id().value());
        Instant last = Stream.concat(Stream.of(view.changed()), happened.stream().map(Entry::at)).max(Instant::compareTo).orElse(view.changed());
        Visit told = new Visit(words, visit.links(), visit.address(), visit.region(), visit.plan(), visit.menu(), visit.messages(), visit.ticket());
        return MeasureDocument.of(
                versions.edition(view, view.dated(last, clock.getZone()), words),
                measure,
                new MeasureDocument.Known(
                        heard.orderedStream().flatMap(room -> room.of(view, measure.id(), words).stream()).findFirst().orElse(null),
                        origins.orderedStream().flatMap(room -> room.of(view, measure.id(), happened, told).stream()).toList(),
                        tellers.of(view, words).days(happened)));
    }
}
