package no.samspill.ops.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Vulnerabilities of libraries, as far as they were known on a day: brought along, since a build and a server may stand where nobody can be
 * asked. Whoever enters one, enters the day as well.
 */
public record KnownFlaws(LocalDate known, List<KnownFlaw> all) {
    private static final String FILE = "/known-vulnerabilities.txt";

    public static KnownFlaws broughtAlong() {
        try (InputStream lines = Objects.requireNonNull(KnownFlaws.class.getResourceAsStream(FILE))) {
            return of(new String(lines.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static KnownFlaws of(String file) {
        List<String> lines = file.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        LocalDate known = LocalDate.parse(lines.getFirst().replace("known", "").strip());
        return new KnownFlaws(known, lines.stream().skip(1).map(KnownFlaws::line).toList());
    }

    private static KnownFlaw line(String line) {
        List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (cells.size() != 7) {
            throw new IllegalArgumentException("seven cells, and not: " + line);
        }
        return new KnownFlaw(cells.get(0), cells.get(1), cells.get(2), cells.get(3), LocalDate.parse(cells.get(4)), cells.get(5), cells.get(6));
    }
}
