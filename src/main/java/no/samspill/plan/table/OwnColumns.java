package no.samspill.plan.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * The plan's own columns: those its rows have words in, and those somebody has made that nobody has written in yet. A column is made, called
 * something else or taken away by changes like any others, all in one step that can be undone.
 */
public final class OwnColumns {
    private final PlanView view;
    private final List<String> made;

    private OwnColumns(PlanView view) {
        this.view = view;
        this.made = view.words(view.id().itself(), Field.COLUMNS).stream().flatMap(String::lines).toList();
    }

    public static OwnColumns of(PlanView view) {
        return new OwnColumns(view);
    }

    /** Their fields: first those with words, in the order they were written in, then the others as they were made. */
    Set<Field> fields() {
        Set<Field> fields = written().stream().filter(field -> !made.contains(field.heading())).collect(Collectors.toCollection(LinkedHashSet::new));
        made.forEach(heading -> fields.add(Field.other(heading)));
        return fields;
    }

    /** A new, empty one; empty where the heading is none, or another column has it. */
    public Optional<List<Change>> make(@Nullable String heading) {
        return free(heading).map(found -> {
            List<String> next = new ArrayList<>(made);
            next.add(found);
            return List.of(list(next));
        });
    }

    /** The same column under another heading, with all its words. */
    public Optional<List<Change>> rename(@Nullable Field field, @Nullable String heading) {
        if (field == null || !fields().contains(field)) {
            return Optional.empty();
        }
        return free(heading).map(found -> {
            List<Change> changes = new ArrayList<>();
            List<String> next = new ArrayList<>(made);
            int at = next.indexOf(field.heading());
            if (at < 0) {
                next.add(found);
            } else {
                next.set(at, found);
            }
            changes.add(list(next));
            rows(field).forEach(row -> {
                String words = view.words(row.id(), field).orElseThrow();
                changes.add(field.put(row.id(), words, null));
                changes.add(Field.other(found).put(row.id(), null, words));
            });
            return changes;
        });
    }

    /** Without the column, and without the words in it. */
    public Optional<List<Change>> remove(@Nullable Field field) {
        if (field == null || !fields().contains(field)) {
            return Optional.empty();
        }
        List<Change> changes = new ArrayList<>();
        changes.add(list(made.stream().filter(heading -> !heading.equals(field.heading())).toList()));
        rows(field).forEach(row -> changes.add(field.put(row.id(), view.words(row.id(), field).orElseThrow(), null)));
        return Optional.of(changes);
    }

    private Optional<String> free(@Nullable String heading) {
        String found = heading == null ? "" : heading.strip().replaceAll("\\s+", " ");
        boolean taken = fields().stream().anyMatch(field -> field.heading().equalsIgnoreCase(found));
        return Fields.find("other:" + found).filter(field -> !taken).map(Field::heading);
    }

    private Change list(Collection<String> headings) {
        ElementId plan = view.id().itself();
        String now = view.words(plan, Field.COLUMNS).orElse(null);
        return Field.COLUMNS.put(plan, now, headings.isEmpty() ? null : String.join("\n", headings));
    }

    private Set<Field> written() {
        return view.plan().walk().flatMap(row -> row.words().keySet().stream()).filter(Field::isOther).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Element> rows(Field field) {
        return view.plan().walk().filter(row -> view.words(row.id(), field).isPresent()).toList();
    }
}
