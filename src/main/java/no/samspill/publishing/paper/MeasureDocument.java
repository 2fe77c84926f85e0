package no.samspill.publishing.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samspill.plan.Edition;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.web.Heard;
import no.samspill.plan.web.MeasurePage;
import no.samspill.plan.web.Origins;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Cover;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Fact;
import no.samspill.publishing.document.Form;
import no.samspill.publishing.document.Furniture;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Span;
import no.samspill.publishing.document.Table;
import org.jspecify.annotations.Nullable;

/** One measure as a paper of its own, for those who take one thing to a meeting: what it is, why, who, when, how far it has come and where it came from. */
public final class MeasureDocument {
    private final Frame frame;
    private final Element measure;

    /**
     * What other rooms know of it.
     *
     * @param heard what those who answer have reported; null while nobody is asked
     * @param origins what it came from, oldest first
     * @param events what has happened to it, oldest first
     */
    public record Known(@Nullable Heard heard, List<Origins.Origin> origins, List<MeasurePage.Happened> events) {
        public static final Known NOTHING = new Known(null, List.of(), List.of());

        public Known {
            origins = List.copyOf(origins);
            events = List.copyOf(events);
        }
    }

    private MeasureDocument(Frame frame, Element measure) {
        this.frame = frame;
        this.measure = measure;
    }

    /** The paper in the edition's language, of the measure as the edition has it: with what was reported of it. */
    public static Document of(Edition edition, Element measure, Known known) {
        return new MeasureDocument(Frame.of(edition), edition.plan().find(measure.id()).orElse(measure)).paper(known);
    }

    private Document paper(Known known) {
        Edition edition = frame.edition();
        String plan = PlanDocument.title(frame);
        String called = edition.labels().called(measure, frame.words());
        Furniture around = new Furniture(frame.say("measure.title", called, plan), null, edition.owner(), edition.binding().mark(frame.words()), edition.day(), frame.words());
        return new Document(around, new Cover(List.of(), List.of()), List.of(section(known)), Form.ours(plan, false));
    }

    private Section section(Known known) {
        List<Fact> facts = frame.told().facts(measure);
        List<Block> blocks = new ArrayList<>();
        if (measure.example()) {
            blocks.add(new Block.Note(frame.line("example.one")));
        }
        blocks.add(facts.isEmpty() ? new Block.Missing(frame.line("missing.measure")) : new Block.Facts(facts));
        List<Section> parts = new ArrayList<>();
        List<Block> text = Rich.blocks(measure.text(), frame);
        parts.add(part("hva", "measure.what", text.isEmpty() ? List.of(new Block.Missing(said("measure.what.empty"))) : text));
        parts.add(part("hvorfor", "measure.why", List.of(Block.Listing.of(above()))));
        if (known.heard() != null) {
            parts.add(part("meldt", "measure.heard", heard(known.heard())));
        }
        if (!known.origins().isEmpty()) {
            parts.add(part("opphav", "measure.origins", List.of(Block.Listing.of(known.origins().stream().map(this::origin).toList()))));
        }
        if (!known.events().isEmpty()) {
            parts.add(part("skjedd", "measure.happened", List.of(Block.Listing.of(known.events().stream().map(event -> Line.of(event.on() + ": " + event.what())).toList()))));
        }
        return new Section(Section.Kind.CHAPTER, "tiltaket", null, null, frame.own(measure.title()), blocks, parts, Section.Start.FRONT);
    }

    private Section part(String id, String heading, List<Block> blocks) {
        return Section.chapter(id, frame.words().get(heading), blocks);
    }

    private Line said(String key) {
        return Line.of(frame.words().get(key));
    }

    /** What it serves, widest first. */
    private List<Line> above() {
        Stream<Line> objective = Stream.ofNullable(frame.edition().plan().overallObjective()).map(words -> named(Field.OVERALL_OBJECTIVE.called(frame.words()), words));
        Stream<Line> rows = frame.edition().plan().walk()
                .filter(row -> !row.id().equals(measure.id()) && row.walk().anyMatch(inner -> inner.id().equals(measure.id())))
                .map(row -> named(frame.edition().labels().called(row, frame.words()), row.title()));
        return Stream.of(objective, rows, Stream.of(named(frame.words().get("measure.this"), measure.title()))).flatMap(lines -> lines).toList();
    }

    private Line named(String what, String words) {
        return new Line(Stream.concat(Stream.of(Span.of(what + ": ")), frame.own(words).spans().stream()).toList());
    }

    private List<Block> heard(Heard heard) {
        List<Block> blocks = new ArrayList<>();
        if (heard.note() != null) {
            blocks.add(new Block.Note(Line.of(heard.note())));
        }
        if (heard.said() != null) {
            blocks.add(new Block.Missing(Line.of(heard.said())));
        } else {
            List<Table.Row> rows = heard.answers().stream()
                    .map(answer -> new Table.Row(List.of(Line.of(answer.who()), Line.of(answer.state()), Line.of(answer.on() == null ? "" : answer.on()), answer.words() == null ? Line.EMPTY : frame.own(answer.words()))))
                    .toList();
            blocks.add(new Block.TableBlock(new Table(frame.words().get("measure.heard"), List.of(frame.column("who", 24), frame.column("state", 18), frame.column("on", 20), frame.column("said", 38)), rows).lean()));
        }
        return blocks;
    }

    private Line origin(Origins.Origin origin) {
        List<Span> spans = new ArrayList<>();
        spans.add(Span.of(origin.name() + ". " + origin.from()));
        if (origin.words() != null) {
            spans.add(Span.of("\n"));
            spans.addAll(frame.own("«" + origin.words() + "»").spans());
        }
        origin.changes().forEach(change -> spans.add(Span.of("\n" + change)));
        return new Line(spans);
    }
}
