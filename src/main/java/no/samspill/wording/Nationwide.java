package no.samspill.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import no.samspill.wording.KnownParties.Kind;
import no.samspill.wording.KnownParties.KnownParty;

/** What is known everywhere in Norway: its municipalities, and the organisations and generic words that plans name. */
final class Nationwide {

    private static final class Loaded {
        static final List<KnownParty> MUNICIPALITIES = read("municipalities.txt", line -> party(Kind.MUNICIPALITY, line));
        static final List<KnownParty> ORGANISATIONS = read("organisations.txt", Nationwide::organisation);
    }

    private Nationwide() {}

    /** Those of 2024, and those dissolved since 2017. */
    static List<KnownParty> municipalities() {
        return Loaded.MUNICIPALITIES;
    }

    static List<KnownParty> organisations() {
        return Loaded.ORGANISATIONS;
    }

    private static KnownParty organisation(String line) {
        int colon = line.indexOf(": ");
        return party(Kind.valueOf(line.substring(0, colon)), line.substring(colon + 2));
    }

    private static KnownParty party(Kind kind, String line) {
        String[] parts = line.split(" = ");
        List<String> aliases = parts.length == 1 ? List.of() : Arrays.asList(parts[1].split(", "));
        return new KnownParty(parts[0], kind, aliases);
    }

    private static List<KnownParty> read(String file, Function<String, KnownParty> line) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Nationwide.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            return lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).map(line).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
