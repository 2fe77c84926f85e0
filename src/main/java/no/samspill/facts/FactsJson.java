package no.samspill.facts;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import no.samspill.ledger.ElementId;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes {@code samspill-facts/1}: each indicator with every number as it is, never rounded, and beside it what it is made of; where there is
 * no number, {@code value} is null and {@code sign} says why, as official statistics writes it. What is absent is left out.
 */
public final class FactsJson {
    public static final String FORMAT = "samspill-facts/1";

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;
    private final PlanView view;

    private FactsJson(JsonGenerator json, PlanView view) {
        this.json = json;
        this.view = view;
    }

    /** The same numbers give the same bytes. */
    public static byte[] of(PlanView view, List<Reckoned> counted) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            new FactsJson(json, view).write(counted);
        }
        return out.toByteArray();
    }

    private void write(List<Reckoned> counted) {
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeStringProperty("region", view.region().name());
        json.writeStringProperty("plan", view.plan().title());
        json.writeStringProperty("language", view.plan().language());
        each("indicators", counted, this::indicator);
        json.writeEndObject();
    }

    private void indicator(Reckoned of) {
        Definition said = of.indicator().said();
        json.writeNumberProperty("number", of.indicator().number());
        json.writeStringProperty("name", said.name());
        json.writeStringProperty("unit", said.unit());
        json.writeStringProperty("kind", said.kind().name());
        json.writeStringProperty("direction", said.direction().name());
        json.writeNumberProperty("decimals", said.decimals());
        json.writeStringProperty("often", said.often().name());
        json.writeBooleanProperty("example", said.example());
        text("about", said.about());
        text("source", said.source());
        text("base", said.base());
        text("baseline", said.baseline() == null ? null : said.baseline().code());
        words("attractiveness", said.pulls().stream().map(Enum::name).toList());
        words("elements", said.ties().stream().map(ElementId::toString).toList());
        each("targets", of.targets(), target -> {
            json.writeStringProperty("place", target.place());
            json.writeStringProperty("period", target.term().code());
            number("value", target.amount());
        });
        each("places", of.lines(), line -> {
            json.writeStringProperty("municipality", line.key());
            line(of, line);
        });
        json.writeName("region");
        json.writeStartObject();
        line(of, of.region());
        json.writeEndObject();
        each("breaks", of.turns(), turn -> {
            json.writeStringProperty("before", turn.term().code());
            json.writeBooleanProperty("comparable", !turn.broken());
            each("merged", turn.merged(), merged -> {
                words("from", merged.from());
                json.writeStringProperty("into", merged.into());
            });
        });
        each("deliveries", of.deliveries(), this::delivery);
    }

    private void line(Reckoned of, Line line) {
        json.writeStringProperty("name", line.name());
        each("values", line.cells(), cell -> cell(of, cell));
    }

    private void cell(Reckoned of, Cell cell) {
        Figure figure = cell.figure();
        json.writeStringProperty("period", cell.term().code());
        BigDecimal read = figure.read(of.indicator().kind());
        if (read == null) {
            json.writeNullProperty("value");
        } else {
            number("value", read);
        }
        text("words", figure.words());
        text("sign", figure.sign() == null ? null : figure.sign().symbol());
        if (of.indicator().kind().based() && figure.base() != null) {
            number("amount", figure.amount());
            number("base", figure.base());
        }
        number("low", figure.low());
        number("high", figure.high());
        json.writeStringProperty("how", cell.why().name());
        words("municipalities", cell.numbers().stream().sorted().toList());
        words("of", cell.parts().stream().map(Part::name).toList());
        words("without", cell.lacking().stream().map(Part::name).toList());
        text("note", cell.note());
    }

    private void delivery(Delivery delivery) {
        json.writeNumberProperty("number", delivery.number());
        json.writeStringProperty("way", delivery.way().name());
        json.writeStringProperty("source", delivery.source().called());
        text("link", delivery.source().link());
        text("licence", delivery.source().licence());
        text("notes", delivery.source().notes());
        text("updated", delivery.updated() == null ? null : delivery.updated().toString());
        json.writeStringProperty("fetched", delivery.fetched().toString());
    }

    private void text(String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    private void number(String name, @Nullable BigDecimal value) {
        if (value != null) {
            json.writeNumberProperty(name, value);
        }
    }

    /** Left out where there are none. */
    private void words(String name, List<String> values) {
        if (!values.isEmpty()) {
            json.writeName(name);
            json.writeStartArray();
            values.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    private <T> void each(String name, Collection<T> values, Consumer<T> write) {
        json.writeName(name);
        json.writeStartArray();
        for (T value : values) {
            json.writeStartObject();
            write.accept(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
