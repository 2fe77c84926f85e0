package no.samspill.plan.version;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import no.samspill.kernel.Period;
import no.samspill.kernel.Precision;
import no.samspill.kernel.Rhythm;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.wording.Attractiveness;
import no.samspill.wording.Funding;
import no.samspill.wording.Health;
import no.samspill.wording.Party;
import no.samspill.wording.Responsibility;
import no.samspill.wording.Schedule;
import no.samspill.wording.Status;
import no.samspill.wording.Worded;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one row's words were understood to mean when it was frozen. Kept beside the words, since a better reader must not change
 * what somebody has decided on.
 */
final class FrozenMeaning {
    private final JsonNode meant;
    private final Map<Field, String> words;

    FrozenMeaning(JsonNode meant, Map<Field, String> words) {
        this.meant = meant;
        this.words = words;
    }

    static ObjectNode write(Element element) {
        ObjectNode meant = JsonNodeFactory.instance.objectNode();
        for (Field field : Field.UNDERSTOOD) {
            Worded worded = element.meant().get(field);
            if (worded != null && !(worded instanceof Status status && !status.understood())) {
                write(meant.putObject(field.key()), worded);
            }
        }
        return meant;
    }

    private static void write(ObjectNode node, Worded worded) {
        switch (worded) {
            case Schedule schedule -> {
                period(node, schedule.period());
                put(node, "every", schedule.rhythm());
            }
            case Funding funding -> funding(node, funding);
            case Responsibility responsibility -> responsibility(node, responsibility);
            case Attractiveness attractiveness -> {
                names(node.putArray("values"), attractiveness.values());
                names(node.putArray("doubtful"), attractiveness.doubtful());
            }
            case Status status -> {
                put(node, "state", status.state());
                put(node, "health", status.health().known() ? status.health() : null);
            }
        }
    }

    private static void period(ObjectNode schedule, @Nullable Period period) {
        if (period != null) {
            ObjectNode node = schedule.putObject("period");
            put(node, "from", period.from());
            put(node, "to", period.to());
            put(node, "precision", period.precision());
            node.put("recurring", period.recurring()).put("tentative", period.tentative());
        }
    }

    private static void funding(ObjectNode node, Funding funding) {
        ArrayNode lines = node.putArray("lines");
        for (Funding.Line line : funding.lines()) {
            ObjectNode each = lines.addObject();
            put(each, "party", line.party());
            put(each, "least", line.least());
            put(each, "amount", line.amount());
            put(each, "currency", line.currency());
            put(each, "share", line.share());
            put(each, "state", line.state());
            each.put("yearly", line.yearly());
        }
        node.put("tentative", funding.tentative());
    }

    private static void responsibility(ObjectNode node, Responsibility responsibility) {
        ArrayNode parties = node.putArray("parties");
        for (Party party : responsibility.parties()) {
            ObjectNode each = parties.addObject();
            put(each, "organisation", party.organisation());
            put(each, "role", party.role());
            each.put("every", party.every());
            put(each, "count", party.count());
        }
        node.put("tentative", responsibility.tentative()).put("example", responsibility.example());
    }

    /** Every field that meant something. */
    Map<Field, Worded> read() {
        Map<Field, Worded> all = new LinkedHashMap<>();
        if (words.containsKey(Field.STATUS) && !meant.has(Field.STATUS.key())) {
            all.put(Field.STATUS, new Status(words.getOrDefault(Field.STATUS, ""), null, Health.UNKNOWN));
        }
        for (Field field : Field.UNDERSTOOD) {
            JsonNode node = meant.get(field.key());
            if (node != null) {
                all.put(field, read(field, node, words.getOrDefault(field, "")));
            }
        }
        return all;
    }

    private static Worded read(Field field, JsonNode node, String written) {
        return switch (field.key()) {
            case "schedule" -> new Schedule(written, period(node.get("period")), word(node, "every") == null ? null : Rhythm.valueOf(node.get("every").asString()));
            case "funding" -> funding(node, written);
            case "responsibility" -> responsibility(node, written);
            case "attractiveness" -> new Attractiveness(written, values(node.get("values")), values(node.get("doubtful")));
            case "status" -> new Status(
                    written, word(node, "state") == null ? null : Status.State.valueOf(node.get("state").asString()),
                    word(node, "health") == null ? Health.UNKNOWN : Health.valueOf(node.get("health").asString()));
            default -> throw new IllegalStateException(field + " has no meaning of its own");
        };
    }

    private static @Nullable Period period(@Nullable JsonNode node) {
        return node == null ? null : new Period(day(node, "from"), day(node, "to"), word(node, "precision") == null ? null : Precision.valueOf(node.get("precision").asString()),
                node.get("recurring").asBoolean(), node.get("tentative").asBoolean());
    }

    private static Funding funding(JsonNode node, String written) {
        List<Funding.Line> lines = new ArrayList<>();
        node.get("lines").forEach(line -> lines.add(new Funding.Line(
                word(line, "party"), number(line, "least"), number(line, "amount"), word(line, "currency"), number(line, "share"),
                word(line, "state") == null ? null : Funding.State.valueOf(line.get("state").asString()), line.get("yearly").asBoolean())));
        return new Funding(written, lines, node.get("tentative").asBoolean());
    }

    private static Responsibility responsibility(JsonNode node, String written) {
        List<Party> parties = new ArrayList<>();
        node.get("parties").forEach(party -> parties.add(new Party(
                word(party, "organisation"), word(party, "role"), party.get("every").asBoolean(),
                word(party, "count") == null ? null : Integer.valueOf(party.get("count").asString()))));
        return new Responsibility(written, parties, node.get("tentative").asBoolean(), node.get("example").asBoolean());
    }

    private static SortedSet<Attractiveness.Value> values(JsonNode names) {
        SortedSet<Attractiveness.Value> values = new TreeSet<>();
        names.forEach(name -> values.add(Attractiveness.Value.valueOf(name.asString())));
        return values;
    }

    private static void names(ArrayNode list, Iterable<Attractiveness.Value> values) {
        values.forEach(value -> list.add(value.name()));
    }

    /** As words: a number to its last zero, a day as ISO 8601. Absent is absent. */
    private static void put(ObjectNode node, String name, @Nullable Object value) {
        if (value != null) {
            node.put(name, value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    private static @Nullable String word(JsonNode node, String name) {
        return node.has(name) ? node.get(name).asString() : null;
    }

    private static @Nullable LocalDate day(JsonNode node, String name) {
        String day = word(node, name);
        return day == null ? null : LocalDate.parse(day);
    }

    private static @Nullable BigDecimal number(JsonNode node, String name) {
        String number = word(node, name);
        return number == null ? null : new BigDecimal(number);
    }
}
