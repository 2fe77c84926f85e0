package no.samspill.worksheet;

import org.jspecify.annotations.Nullable;

/**
 * A row's own name for its level: "Målsetting A", "Tiltak nr. 3: Kurs".
 *
 * @param word the level as written
 * @param ordinal null where none is written
 * @param rest what stands after the label in the same cell, mostly a title; empty where nothing does
 * @param closes "Uten målsetting": what follows stands outside the level
 */
record Label(Level level, String word, @Nullable OutlineNumber ordinal, String rest, boolean closes) {

    boolean isBare() {
        return rest.isEmpty();
    }
}
