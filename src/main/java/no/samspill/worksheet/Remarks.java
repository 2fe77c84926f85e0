package no.samspill.worksheet;

import java.util.List;

/** What stands around a table, a line each: what may follow the plan out to its readers. */
public final class Remarks {
    private Remarks() {}

    /** Each line once, in the sheet's order. */
    public static List<String> of(Reading reading) {
        return reading.notesBeside().stream().map(Note::text).flatMap(String::lines).map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    /** Those that follow where nobody says otherwise. */
    public static List<String> following(Reading reading) {
        return of(reading).stream().filter(line -> !ofTheWork(line)).toList();
    }

    /** Whether it is said to those who work in the sheet: of the sheet as a tool, or of who saved it last. */
    public static boolean ofTheWork(String line) {
        String plain = " " + PlainForm.of(line).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
        return Vocabulary.get().all("working note").stream().anyMatch(words -> plain.contains(" " + words + " "));
    }
}
