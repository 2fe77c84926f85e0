package no.samspill.worksheet.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.FieldChange;
import no.samspill.plan.Labels;
import no.samspill.plan.RichText;
import no.samspill.plan.Shift;
import no.samspill.plan.matching.PlanCell;
import no.samspill.plan.matching.RowDifference;
import no.samspill.plan.matching.Why;
import no.samspill.wording.Chip;
import no.samspill.wording.Spoken;
import no.samspill.wording.Worded;
import no.samspill.wording.Wordings;
import no.samspill.worksheet.imports.Keys;
import no.samspill.worksheet.imports.Preview;
import org.jspecify.annotations.Nullable;

/** Draws rows of the plan as the sheet would make them. */
final class TreeRows {
    private static final int LONGEST_WORDS = 160;

    private final Preview preview;
    private final boolean fresh;
    private final Words words;
    private final Names names;
    private final Spoken spoken;
    private final Wordings wordings;
    private final Labels incoming;
    private final Map<ElementId, RowDifference> rows = new HashMap<>();
    private final Map<ElementId, Integer> levels = new HashMap<>();

    /** @param fresh the plan has no rows to compare with */
    TreeRows(Preview preview, boolean fresh, Words words) {
        this.preview = preview;
        this.fresh = fresh;
        this.words = words;
        this.names = new Names(words);
        this.spoken = new Spoken(words.language());
        this.wordings = new Wordings(preview.view().known(), preview.reading().year());
        this.incoming = Labels.of(preview.reading().plan());
        preview.difference().rows().forEach(row -> rows.put(row.incoming().id(), row));
        preview.reading().plan().elements().forEach(element -> level(element, 0));
    }

    private void level(Element element, int level) {
        levels.put(element.id(), level);
        element.elements().forEach(inner -> level(inner, level + 1));
    }

    /** "Tiltak B1", as the sheet's own plan counts. */
    String name(Element element) {
        return incoming.called(element, words);
    }

    TreeRow of(Element element) {
        RowDifference row = rows.get(element.id());
        RowDifference.Known known = row instanceof RowDifference.Known it ? it : null;
        return new TreeRow(
                Anchors.row(element.id()),
                levels.getOrDefault(element.id(), 0),
                element.kind().name().toLowerCase(java.util.Locale.ROOT),
                names.own(element, incoming),
                element.title(),
                element.example(),
                facts(element),
                fresh ? null : known == null ? TreeRow.State.NEW : known.unchanged() ? TreeRow.State.SAME : TreeRow.State.CHANGED,
                known == null ? null : why(known),
                known == null || known.pair().why() instanceof Why.SameWords ? null : apart(known),
                known == null ? List.of() : puts(known),
                known == null || known.shift() == null ? null : move(known, known.shift()));
    }

    private List<TreeRow.Fact> facts(Element element) {
        List<TreeRow.Fact> facts = new ArrayList<>();
        element.words().forEach((field, said) -> {
            if (field.equals(Field.TEXT)) {
                facts.add(new TreeRow.Fact(field.called(words), shortened(new RichText(said).words()), List.of()));
            } else if (!field.equals(Field.TITLE) && !field.equals(Field.EXAMPLE)) {
                facts.add(new TreeRow.Fact(field.called(words), shortened(said), chips(element, field)));
            }
        });
        return facts;
    }

    /** As the sheet was read, or as it will be once the clearer words that somebody gave stand beside. */
    private List<Chip> chips(Element element, Field field) {
        String clearer = preview.settled().clarified().get(new PlanCell(element.id(), field));
        Worded worded = element.meant().get(field);
        return clearer != null ? field.say(clearer, wordings, spoken) : worded == null ? List.of() : spoken.say(worded);
    }

    private @Nullable String why(RowDifference.Known known) {
        String present = preview.view().called(known.pair().present(), words);
        return switch (known.pair().why()) {
            case Why.SameWords same -> known.unchanged() ? null : words.get("import.why.words", present);
            case Why.SimilarWords(int percent) -> words.get("import.why.similar", present, percent);
            case Why.SamePlace(int percent) -> words.get("import.why.place", present, percent);
            case Why.SameContents(int percent) -> words.get("import.why.contents", present, percent);
        };
    }

    private TreeRow.Choice apart(RowDifference.Known known) {
        return new TreeRow.Choice(
                Keys.pair(known.pair().present(), known.pair().incoming()),
                words.get("import.apart", preview.view().called(known.pair().present(), words)),
                false);
    }

    private List<TreeRow.Put> puts(RowDifference.Known known) {
        return known.fields().stream().map(change -> put(known.pair().present().id(), change)).toList();
    }

    /** What a cell of the plan would say instead. */
    TreeRow.Put put(ElementId present, FieldChange change) {
        return new TreeRow.Put(
                change.field().called(words),
                shown(change.field(), change.from()),
                shown(change.field(), change.to()),
                new TreeRow.Choice(
                        Keys.cell(present, change.field()),
                        words.get(change.blank() ? "import.put.blank" : "import.put.take"),
                        preview.settled().takes(present, change)));
    }

    private @Nullable String shown(Field field, @Nullable String said) {
        Function<String, String> plain = field.equals(Field.TEXT)
                ? it -> new RichText(it).words()
                : field.equals(Field.EXAMPLE) ? it -> words.get("import.yes") : it -> it;
        return said == null ? null : shortened(plain.apply(said));
    }

    private TreeRow.Choice move(RowDifference.Known known, Shift shift) {
        ElementId id = known.pair().present().id();
        String text = shift.amongBrothers()
                ? words.get("import.move.order")
                : words.get("import.move.to", place(shift.from()), place(shift.to()));
        return new TreeRow.Choice(id.toString(), text, !preview.settled().unmoved().contains(id));
    }

    private String place(@Nullable Element element) {
        if (element == null) {
            return words.get("import.move.top");
        }
        Labels labels = incoming.find(element.id()).isPresent() ? incoming : preview.view().labels();
        return "«" + shortened(element.title()) + "» (" + labels.called(element, words) + ")";
    }

    private static String shortened(String said) {
        return said.length() <= LONGEST_WORDS ? said : said.substring(0, LONGEST_WORDS - 1) + "…";
    }
}
