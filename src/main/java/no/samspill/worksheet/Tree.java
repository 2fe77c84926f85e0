package no.samspill.worksheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Kind;
import org.jspecify.annotations.Nullable;

/** Makes one tree of rows in the order they come: each goes under the nearest wider one that is still open. */
final class Tree {
    private final List<Draft> all = new ArrayList<>();
    private final Draft root;
    private final @Nullable Draft[] open = new Draft[Kind.values().length];
    private @Nullable Draft last;

    Tree() {
        Spot nowhere = new Spot(-1, "", 0, 0);
        this.root = new Draft(Kind.FOCUS_AREA, new ElementId(new UUID(0, 0)), "", nowhere, null);
    }

    Draft open(Opening opening, Spot spot) {
        closeInside(opening.kind());
        Draft parent = parentOf(opening.kind());
        Draft draft = opening.shared() ? known(parent, opening) : null;
        if (draft == null) {
            draft = new Draft(opening.kind(), id(spot, opening.kind()), opening.title(), spot, opening.number());
            parent.add(draft);
            all.add(draft);
        }
        open[opening.kind().ordinal()] = draft;
        last = draft;
        return draft;
    }

    private @Nullable Draft known(Draft parent, Opening opening) {
        Draft current = open[opening.kind().ordinal()];
        return current != null && current.title.equals(opening.title())
                ? current
                : parent.find(opening.kind(), opening.title());
    }

    /** What follows stands outside every open element of this kind and narrower. */
    void close(Kind kind) {
        closeInside(kind);
        open[kind.ordinal()] = null;
    }

    private void closeInside(Kind kind) {
        for (int i = kind.ordinal() + 1; i < open.length; i++) {
            open[i] = null;
        }
    }

    private Draft parentOf(Kind kind) {
        for (int i = kind.ordinal() - 1; i >= 0; i--) {
            Draft draft = open[i];
            if (draft != null) {
                return draft;
            }
        }
        return root;
    }

    /** The element that a row without a name of its own goes on about. */
    @Nullable Draft last() {
        return last;
    }

    @Nullable Draft open(Kind kind) {
        return open[kind.ordinal()];
    }

    /** A sheet begins anew. */
    void startSheet() {
        close(Kind.FOCUS_AREA);
        last = null;
    }

    List<Draft> top() {
        return root.drafts;
    }

    /** In the order they were begun. */
    List<Draft> all() {
        return all;
    }

    /** Puts the top elements from {@code first} on under an area of their own. */
    Draft gather(int first, String title, Spot spot) {
        Draft area = new Draft(Kind.FOCUS_AREA, id(spot, Kind.FOCUS_AREA), title, spot, null);
        root.takeFrom(first).forEach(area::add);
        root.add(area);
        return area;
    }

    /** The same file gives the same ids, so that a preview and what follows it speak of the same rows. */
    private static ElementId id(Spot spot, Kind kind) {
        String name = spot.sheet() + "/" + spot.row() + "/" + kind;
        return new ElementId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
