package no.samspill.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samspill.wording.KnownParties.Kind;
import no.samspill.wording.KnownParties.KnownParty;

/** What is known everywhere in Norway: its municipalities, and the organisations and generic words that plans name. */
final class Nationwide {

    private static final class Loaded {
        static final List<KnownParty> MUNICIPALITIES = read("municipalities.txt", line -> party(Kind.MUNICIPALITY, line));
        static final List<KnownParty> ORGANISATIONS = read("organisations.txt", Nationwide::organisation);
        static final Map<String, List<String>> AMBIGUOUS = read("ambiguous.txt", line -> party(Kind.OTHER, line)).stream()
                .collect(Collectors.toUnmodifiableMap(KnownParty::name, KnownParty::aliases));
    }

    private Nationwide() {}

    /** Those of 2024, and those dissolved since 2017. */
    static List<KnownParty> municipalities() {
        return Loaded.MUNICIPALITIES;
    }

    static List<KnownParty> organisations() {
        return Loaded.ORGANISATIONS;
    }

    /** What an abbreviation may stand for that means one thing in a ministry and another in a municipality; empty where it is none. */
    static List<String> meanings(String abbreviation) {
        return Loaded.AMBIGUOUS.getOrDefault(abbreviation, List.of());
    }

    private static KnownParty organisation(String line) {
        int colon = line.indexOf(": ");
        return party(Kind.valueOf(line.substring(0, colon)), line.substring(colon + 2));
    }

    private static KnownParty party(Kind kind, String line) {
        int equals = line.indexOf(" = ");
        if (equals < 0) {
            return new KnownParty(line, kind, List.of());
        }
        List<String> aliases = new ArrayList<>();
        int start = equals + 3;
        for (int end = line.indexOf(", ", start); end >= 0; end = line.indexOf(", ", start)) {
            aliases.add(line.substring(start, end));
            start = end + 2;
        }
        aliases.add(line.substring(start));
        return new KnownParty(line.substring(0, equals), kind, aliases);
    }

    private static List<KnownParty> read(String file, Function<String, KnownParty> line) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Nationwide.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            List<KnownParty> parties = new ArrayList<>();
            for (String read = lines.readLine(); read != null; read = lines.readLine()) {
                if (!read.isBlank() && !read.startsWith("#")) {
                    parties.add(line.apply(read));
                }
            }
            return List.copyOf(parties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
