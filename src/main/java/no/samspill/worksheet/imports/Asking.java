package no.samspill.worksheet.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.wording.Severity;
import no.samspill.worksheet.Finding;
import no.samspill.worksheet.Place;
import no.samspill.worksheet.Reading;
import no.samspill.worksheet.RowRead;
import org.jspecify.annotations.Nullable;

/** Gathers a reading's findings into what is {@link Asked}: the same words in the same field are one question. */
final class Asking {
    private final Reading reading;
    private final Decided decided;
    private final Map<ElementId, Element> elements;
    /** By the cell at which it is asked. */
    private final Map<String, List<RowRead>> asking;
    private final Map<ElementId, Map<Field, String>> standing;

    /** @param standing what the plan says now, by the row of the sheet that is the same row */
    Asking(Reading reading, Decided decided, Map<ElementId, Map<Field, String>> standing) {
        this.reading = reading;
        this.decided = decided;
        this.standing = standing;
        this.asking = reading.rows().stream().collect(Collectors.groupingBy(row -> row.at().sheet() + "!" + row.asked()));
        this.elements = reading.plan().walk().collect(Collectors.toMap(Element::id, it -> it));
    }

    /** Errors first, then questions, then notes; each in the book's order. */
    List<Asked> all() {
        Map<String, List<Finding>> gathered = new LinkedHashMap<>();
        reading.findings().forEach(it -> gathered.computeIfAbsent(key(it), any -> new ArrayList<>()).add(it));
        return gathered.entrySet().stream()
                .map(it -> asked(it.getKey(), it.getValue()))
                .sorted(Comparator.comparing(Asked::severity))
                .toList();
    }

    private Asked asked(String key, List<Finding> findings) {
        Optional<Said> said = said(findings.getFirst());
        Set<Asked.Where> cells = new LinkedHashSet<>();
        findings.forEach(it -> {
            if (it.sheet() != null && it.cell() != null) {
                cells.add(new Asked.Where(it.sheet(), it.cell()));
            }
        });
        List<RowRead> rows = findings.stream().flatMap(it -> asking.getOrDefault(at(it), List.of()).stream()).filter(row -> row.code().equals(findings.getFirst().code())).distinct().toList();
        rows.stream().map(row -> new Asked.Where(row.at().sheet(), row.asked().replaceAll("[0-9]", "") + row.at().row())).filter(where -> reading.ledger().find(where.sheet(), where.cell()).isPresent()).forEach(cells::add);
        Map<List<Object>, Finding> messages = new LinkedHashMap<>();
        findings.forEach(it -> messages.putIfAbsent(List.of(it.code(), it.args()), it));
        return new Asked(
                key,
                findings.stream().map(Finding::severity).min(Comparator.naturalOrder()).orElse(Severity.NOTE),
                List.copyOf(messages.values()),
                List.copyOf(cells),
                rows,
                said.map(Said::field).orElse(null),
                findings.getFirst().written(),
                findings.stream().flatMap(it -> it.suggestions().stream()).distinct().toList(),
                decided.answers().getOrDefault(key, Answer.none()),
                Objects.requireNonNull(decided.right()).contains(key),
                said.map(it -> before(it, findings)).orElse(null));
    }

    private static String at(Finding finding) {
        return finding.sheet() + "!" + finding.cell();
    }

    private String key(Finding finding) {
        return said(finding)
                .map(it -> Keys.words(it.field, it.words))
                .orElseGet(() -> Keys.words(new Field(finding.severity() + finding.code()), finding.args() + "\n" + finding.written()));
    }

    /** The clearer words the plan has for all of these cells; null unless it has, and the same for all. */
    private @Nullable String before(Said said, List<Finding> findings) {
        Set<String> words = findings.stream()
                .flatMap(it -> said(it).stream())
                .map(it -> clearer(it.element.id(), said))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String only = words.size() == 1 ? words.iterator().next() : "";
        return only.isEmpty() ? null : only;
    }

    private String clearer(ElementId element, Said said) {
        Map<Field, String> stands = standing.getOrDefault(element, Map.of());
        return said.words.equals(stands.get(said.field)) ? Objects.requireNonNullElse(stands.get(said.field.clarified()), "") : "";
    }

    private Optional<Said> said(Finding finding) {
        if (finding.sheet() == null || finding.cell() == null) {
            return Optional.empty();
        }
        return reading.ledger().find(finding.sheet(), finding.cell())
                .filter(Place.Said.class::isInstance)
                .map(Place.Said.class::cast)
                .filter(it -> Field.UNDERSTOOD.contains(it.field()))
                .flatMap(it -> Optional.ofNullable(elements.get(it.element()))
                        .flatMap(element -> Optional.ofNullable(element.words().get(it.field()))
                                .map(words -> new Said(element, it.field(), words))));
    }

    private record Said(Element element, Field field, String words) {}
}
