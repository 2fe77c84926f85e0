package no.samspill.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rooms, from the ground up, and what each may lean on. This table is the rule; the tests beside it hold the code to it. */
final class House {
    static final String ROOT = "no.samspill";

    private static final Map<String, List<String>> DOORS = new TreeMap<>(Map.ofEntries(
            Map.entry("kernel", List.of()),
            Map.entry("figure", List.of("kernel")),
            Map.entry("wording", List.of("kernel")),
            Map.entry("frame", List.of("kernel")),
            Map.entry("help", List.of("kernel", "frame")),
            Map.entry("post", List.of("kernel", "frame")),
            Map.entry("pace", List.of("kernel", "frame")),
            Map.entry("ledger", List.of("kernel", "frame")),
            Map.entry("people", List.of("kernel", "wording", "frame", "post", "pace", "ledger")),
            Map.entry("plan", List.of("kernel", "figure", "wording", "frame", "post", "pace", "ledger", "people")),
            Map.entry("worksheet", List.of("kernel", "wording", "frame", "pace", "ledger", "people", "plan")),
            Map.entry("facts", List.of("kernel", "figure", "wording", "frame", "post", "pace", "files", "ledger", "people", "plan", "worksheet")),
            Map.entry("progress", List.of("kernel", "figure", "wording", "frame", "post", "pace", "ledger", "people", "plan")),
            Map.entry("files", List.of("kernel", "frame", "pace")),
            Map.entry("input", List.of("kernel", "wording", "frame", "figure", "post", "pace", "files", "ledger", "people", "plan", "worksheet", "progress")),
            Map.entry("meeting", List.of("kernel", "frame", "post", "pace", "files", "ledger", "people", "plan", "progress", "input")),
            Map.entry("publishing", List.of("kernel", "figure", "wording", "frame", "ledger", "people", "plan", "worksheet", "progress", "facts")),
            Map.entry("hearing", List.of("kernel", "figure", "wording", "frame", "post", "pace", "files", "ledger", "people", "plan", "worksheet", "progress", "input", "publishing")),
            Map.entry("adoption", List.of("kernel", "figure", "wording", "frame", "post", "pace", "files", "ledger", "people", "plan", "progress", "input", "meeting", "publishing", "hearing")),
            Map.entry("followup", List.of("kernel", "figure", "wording", "frame", "post", "pace", "files", "ledger", "people", "plan", "worksheet", "progress", "input", "meeting", "publishing", "hearing", "adoption")),
            Map.entry("action", List.of("kernel", "figure", "wording", "frame", "pace", "files", "ledger", "people", "plan", "worksheet", "publishing", "adoption", "followup")),
            Map.entry("account", List.of("kernel", "figure", "wording", "frame", "pace", "files", "ledger", "people", "plan", "progress", "input", "meeting", "publishing", "hearing", "adoption", "followup", "action")),
            Map.entry("notice", List.of("kernel", "wording", "frame", "post", "pace", "ledger", "people", "plan", "progress", "input", "hearing", "adoption", "followup")),
            Map.entry("ops", List.of("kernel", "figure", "wording", "frame", "post", "pace", "ledger", "people", "plan", "worksheet", "progress", "facts", "files", "input", "meeting", "publishing", "hearing", "adoption", "followup", "action", "account", "notice"))));

    /** Every class of the product; what templates become is made by jte and stands outside the rooms. */
    static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);

    /** Every test; each stands in the room that it is about. */
    static final JavaClasses TESTS =
            new ClassFileImporter().withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS).importPackages(ROOT);

    private House() {}

    static Set<String> rooms() {
        return DOORS.keySet();
    }

    static List<String> doorsOf(String room) {
        return DOORS.get(room);
    }

    static String packages(String room) {
        return ROOT + "." + room + "..";
    }

    static Stream<Path> sources(String ending) {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
