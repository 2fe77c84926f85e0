package no.samspill.facts.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samspill.facts.Definition;
import no.samspill.facts.Direction;
import no.samspill.facts.Field;
import no.samspill.facts.IndicatorId;
import no.samspill.facts.NumberKind;
import no.samspill.facts.Often;
import no.samspill.facts.Term;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.ledger.Change;
import no.samspill.ledger.Clash;
import no.samspill.ledger.Conflicts;
import no.samspill.ledger.ElementId;
import no.samspill.people.OrganisationId;
import no.samspill.wording.Attractiveness;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What was typed about an indicator, beside what stood there when the form was opened. */
record DefinitionForm(Map<Field, String> typed, Map<Field, String> seen) {
    /** How the hidden fields begin that say what stood there. */
    static final String SEEN = "seen.";

    static DefinitionForm blank() {
        Map<Field, String> typed = new EnumMap<>(Field.class);
        typed.put(Field.KIND, "");
        typed.put(Field.DIRECTION, Direction.NONE.name());
        typed.put(Field.OFTEN, Often.YEAR.name());
        typed.put(Field.DECIMALS, "0");
        return new DefinitionForm(typed, Map.of());
    }

    static DefinitionForm of(Definition said) {
        Map<Field, String> words = said.words();
        return new DefinitionForm(words, words);
    }

    static DefinitionForm of(MultiValueMap<String, String> sent) {
        Map<Field, String> typed = new EnumMap<>(Field.class);
        Map<Field, String> seen = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            put(typed, field, sent.get(field.key()));
            put(seen, field, sent.get(SEEN + field.key()));
        }
        return new DefinitionForm(typed, seen);
    }

    private static void put(Map<Field, String> words, Field field, @Nullable List<String> sent) {
        String said = sent == null ? "" : sent.stream().filter(Objects::nonNull).map(String::strip).filter(each -> !each.isEmpty()).collect(Collectors.joining(" ")).replace("\r\n", "\n");
        if (!said.isEmpty()) {
            words.put(field, said);
        }
    }

    /** The same words, now that their author has seen what the others wrote. */
    DefinitionForm seeing(Definition stands) {
        return new DefinitionForm(typed, stands.words());
    }

    String value(Field field) {
        return typed.getOrDefault(field, "");
    }

    boolean has(Field field, String part) {
        return List.of(value(field).split(" ")).contains(part);
    }

    /** @param stands what stands there now: what no form sends stays as it is; null for a new one */
    Definition definition(@Nullable Definition stands) {
        return definition(typed, stands);
    }

    Definition seenDefinition(@Nullable Definition stands) {
        return definition(seen, stands);
    }

    private static Definition definition(Map<Field, String> said, @Nullable Definition stands) {
        return new Definition(
                said.getOrDefault(Field.NAME, ""), said.getOrDefault(Field.UNIT, ""), NumberKind.find(said.getOrDefault(Field.KIND, "")).orElse(NumberKind.TEXT), Direction.find(said.getOrDefault(Field.DIRECTION, "")).orElse(Direction.NONE),
                said.getOrDefault(Field.DECIMALS, "").matches("[0-4]") ? Integer.parseInt(said.getOrDefault(Field.DECIMALS, "")) : 0, Often.find(said.getOrDefault(Field.OFTEN, "")).orElse(Often.YEAR),
                Typed.key(said.get(Field.OWNER)).map(OrganisationId::new).orElse(null), said.get(Field.SOURCE), said.get(Field.ABOUT), said.get(Field.BASE), Optional.ofNullable(said.get(Field.BASELINE)).flatMap(Term::find).orElse(null),
                parts(said, Field.TIES).stream().flatMap(each -> Typed.key(each).stream()).map(ElementId::new).toList(),
                Arrays.stream(Attractiveness.Value.values()).filter(each -> parts(said, Field.PULLS).contains(each.name())).toList(), said.containsKey(Field.EXAMPLE), said.containsKey(Field.SHARED),
                Typed.key(said.get(Field.COMMON)).map((UUID id) -> new IndicatorId(id)).orElse(stands == null ? null : stands.common()));
    }

    private static List<String> parts(Map<Field, String> said, Field field) {
        return List.of(said.getOrDefault(field, "").split(" "));
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (value(Field.COMMON).isEmpty()) {
            missing(problems, Field.NAME);
            missing(problems, Field.UNIT);
            missing(problems, Field.KIND);
        }
        for (Field field : Field.values()) {
            if (value(field).length() > field.longest()) {
                problems.add(Problem.of("form.long", field.longest()).at(field.key()));
            }
        }
        if (!value(Field.BASELINE).isEmpty() && Term.find(value(Field.BASELINE)).isEmpty()) {
            problems.add(Problem.of("facts.form.term", value(Field.BASELINE)).at(Field.BASELINE.key()));
        }
        return problems;
    }

    private void missing(List<Problem> problems, Field field) {
        if (value(field).isEmpty()) {
            problems.add(Problem.of("facts.form." + field.key() + ".missing").at(field.key()));
        }
    }

    /** Why it could not be entered, in words. */
    static Problem problem(Clash clash) {
        Field field = clash.change() instanceof Change.Put put ? Field.find(put.field()).orElse(Field.NAME) : Field.NAME;
        return switch (clash.reason()) {
            case UNTITLED -> Problem.of("facts.form.name.missing").at(Field.NAME.key());
            case TOO_MANY -> Problem.of("facts.form.full", no.samspill.facts.Facts.MOST);
            case GONE, TAKEN, MOVED -> Problem.of("facts.form.overtaken");
            case DECIDED -> Problem.of("facts.form.common.decided").at(field.key());
            case NOT_YOURS -> Problem.of("facts.form.notYours");
            default -> Conflicts.beside(clash, field.longest()).at(field.key());
        };
    }
}
