package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import no.samspill.kernel.Few;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.RichText;
import org.jspecify.annotations.Nullable;

/** An element in the making: the words that rows have told of it so far. */
final class Draft {
    final Kind kind;
    final ElementId id;
    final String title;
    final Spot spot;
    final @Nullable OutlineNumber number;
    final List<Draft> drafts = new ArrayList<>();
    private @Nullable Crosses crosses;
    /** Its table has a column for when, what or who, so that none of them is worth a word. */
    boolean asked;
    /** A person has said what it is. */
    boolean said;
    private final Few.Making<Field, Told> told = new Few.Making<>(5);
    private @Nullable Map<String, Draft> byTitle;

    /** @param spot where its title stands, or else its label */
    Draft(Kind kind, ElementId id, String title, Spot spot, @Nullable OutlineNumber number) {
        this.kind = kind;
        this.id = id;
        this.title = title;
        this.spot = spot;
        this.number = number;
    }

    /** Words of a field, and where they stand. */
    record Told(String words, Spot spot) {}

    void tell(Field field, String words, Spot at) {
        Told before = told.find(field);
        told.put(field, before == null ? new Told(words, at) : new Told(before.words + "\n" + words, before.spot));
    }

    /** What is told in words, and in crosses; null where nothing is. */
    @Nullable Told told(Field field) {
        Told words = told.find(field);
        String crossed = crosses == null ? null : crosses.words(field);
        if (crosses == null || crossed == null) {
            return words;
        }
        return words == null
                ? new Told(crossed, crosses.spot(field, spot))
                : new Told(words.words + "\n" + crossed, words.spot);
    }

    boolean hasTold(Field field) {
        return told.find(field) != null;
    }

    Crosses crosses() {
        if (crosses == null) {
            crosses = new Crosses();
        }
        return crosses;
    }

    /** The row as words, field by field: as a plan keeps them, and in the order in which it lists them. */
    SequencedMap<Field, String> words() {
        Few.Making<Field, String> words = new Few.Making<>(8);
        put(words, Field.TITLE, title);
        Told text = told.find(Field.TEXT);
        RichText rich = text == null ? null : SheetText.read(text.words);
        if (rich != null && !rich.isEmpty()) {
            words.add(Field.TEXT, rich.html());
        }
        put(words, Field.EXAMPLE, hasTold(Field.EXAMPLE) ? Field.YES : "");
        for (Field field : Field.UNDERSTOOD) {
            Told said = told(field);
            put(words, field, said == null ? "" : said.words);
        }
        told.forEach((field, said) -> {
            if (field.isOther()) {
                put(words, field, said.words);
            }
        });
        return words.made();
    }

    private static void put(Few.Making<Field, String> words, Field field, String said) {
        // The cells of a book are legible already, and most of them are one line.
        boolean fit = said.indexOf('\r') < 0 && !said.isBlank();
        String kept = fit ? said : field.kept(said);
        if (kept != null) {
            words.add(field, kept);
        }
    }

    void add(Draft inner) {
        drafts.add(inner);
        if (byTitle != null) {
            byTitle.putIfAbsent(key(inner.kind, inner.title), inner);
        }
    }

    /** The first one right under this with the same title. */
    @Nullable Draft find(Kind inner, String innerTitle) {
        if (byTitle == null) {
            byTitle = new HashMap<>();
            for (Draft draft : drafts) {
                byTitle.putIfAbsent(key(draft.kind, draft.title), draft);
            }
        }
        return byTitle.get(key(inner, innerTitle));
    }

    /** Takes out those from {@code first} on. */
    List<Draft> takeFrom(int first) {
        List<Draft> tail = drafts.subList(first, drafts.size());
        List<Draft> taken = List.copyOf(tail);
        tail.clear();
        byTitle = null;
        return taken;
    }

    private static String key(Kind kind, String title) {
        return kind.ordinal() + PlainForm.of(title);
    }
}
