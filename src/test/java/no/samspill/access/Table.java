package no.samspill.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of who may open what, as it stands in {@code src/test/resources/access.txt}. */
final class Table {
    static final Path FILE = Path.of("src/test/resources/access.txt");

    private final Map<String, Map<String, String>> words = new LinkedHashMap<>();
    private final Map<String, Row> rows = new LinkedHashMap<>();

    /** @param draft who may open it where the plan is a draft; null where that makes no difference */
    record Row(String who, @Nullable String draft) {}

    Table() {
        List<String> visitors = List.of();
        for (String line : lines()) {
            List<String> cells = List.of(line.strip().split("\\s+"));
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (cells.getFirst().equals("who")) {
                visitors = cells.subList(1, cells.size());
            } else if (!visitors.isEmpty() && cells.size() == visitors.size() + 1 && !cells.get(1).startsWith("/")) {
                Map<String, String> expected = new LinkedHashMap<>();
                for (int at = 0; at < visitors.size(); at++) {
                    expected.put(visitors.get(at), cells.get(at + 1));
                }
                words.put(cells.getFirst(), expected);
            } else {
                String route = cells.get(0) + " " + cells.get(1);
                if (cells.size() < 3 || rows.put(route, new Row(cells.get(2), cells.size() > 3 ? cells.get(3).replace("draft:", "") : null)) != null) {
                    throw new IllegalStateException(FILE + ": a row without a word, or said twice: " + line);
                }
            }
        }
    }

    Map<String, Row> rows() {
        return rows;
    }

    Optional<Row> row(Route route) {
        return Optional.ofNullable(rows.get(route.words()));
    }

    /** What each visitor meets where a word stands: visitor → open, login, hidden, closed. */
    Map<String, String> expected(String word) {
        return Objects.requireNonNull(words.get(word), () -> FILE + " does not say what «" + word + "» means");
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
