package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Kind;
import org.jspecify.annotations.Nullable;

/** An element in the making: the words that rows have told of it so far. */
final class Draft {
    final Kind kind;
    final ElementId id;
    final String title;
    final Spot spot;
    final @Nullable OutlineNumber number;
    final List<Draft> drafts = new ArrayList<>();
    final List<String> text = new ArrayList<>(0);
    final Map<String, String> other = new LinkedHashMap<>(0);
    private @Nullable Crosses crosses;
    boolean example;
    /** Its table has a column for when, what or who, so that none of them is worth a word. */
    boolean asked;
    private final @Nullable Told[] told = new Told[Telling.values().length];
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

    void tell(Telling field, String words, Spot at) {
        Told before = told[field.ordinal()];
        told[field.ordinal()] = before == null ? new Told(words, at) : new Told(before.words + "\n" + words, before.spot);
    }

    /** What is told in words, and in crosses; null where nothing is. */
    @Nullable Told told(Telling field) {
        Told words = told[field.ordinal()];
        String crossed = crosses == null ? null : crosses.words(field);
        if (crosses == null || crossed == null) {
            return words;
        }
        return words == null
                ? new Told(crossed, crosses.spot(field, spot))
                : new Told(words.words + "\n" + crossed, words.spot);
    }

    boolean hasTold(Telling field) {
        return told[field.ordinal()] != null;
    }

    Crosses crosses() {
        if (crosses == null) {
            crosses = new Crosses();
        }
        return crosses;
    }


    void keep(String heading, String words) {
        other.merge(heading, words, (before, more) -> before + "\n" + more);
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
