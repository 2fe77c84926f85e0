package no.samspill.worksheet.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.samspill.kernel.Words;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;

/** Counts what some changes do: "9 rader blir lagt til. 2 rader får andre ord." */
record Tally(List<Change> changes, Words words) {

    /** In sentences about what will be done. @param around whether words around the plan are kept, too */
    List<String> sentences(boolean around) {
        List<String> said = said("import.will.");
        if (around) {
            said.add(words.get("import.will.around"));
        }
        return said;
    }

    /** In one sentence about what was done. */
    String sentence() {
        return String.join(" ", said("import.did."));
    }

    private List<String> said(String tense) {
        Set<ElementId> added = rows(Change.Add.class, Set.of());
        List<String> said = new ArrayList<>();
        add(said, tense + "add", added.size());
        add(said, tense + "put", rows(Change.Put.class, added).size());
        add(said, tense + "move", rows(Change.Move.class, added).size());
        add(said, tense + "remove", rows(Change.Remove.class, added).size());
        return said;
    }

    private void add(List<String> said, String key, int count) {
        if (count > 0) {
            said.add(words.get(key, count));
        }
    }

    private Set<ElementId> rows(Class<? extends Change> kind, Set<ElementId> but) {
        Set<ElementId> rows = new LinkedHashSet<>();
        changes.stream().filter(kind::isInstance).map(Change::element).filter(id -> !but.contains(id)).forEach(rows::add);
        return rows;
    }
}
