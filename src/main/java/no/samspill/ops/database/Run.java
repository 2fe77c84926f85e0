package no.samspill.ops.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import no.samspill.ops.Trouble;

/** Runs one of PostgreSQL's programs to its end. */
final class Run {
    private Run() {}

    /**
     * @param input what the program reads
     * @return what it said
     * @throws Trouble with what it said, where it did not succeed
     */
    static String toTheEnd(ProcessBuilder command, String input) throws IOException {
        Process process = command.redirectErrorStream(true).start();
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            if (process.waitFor() != 0) {
                throw new Trouble("database.program", name(command), said);
            }
            return said;
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new Trouble(e, "database.interrupted");
        }
    }

    private static String name(ProcessBuilder command) {
        return command.command().stream()
                .filter(word -> word.contains("/bin/"))
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .findFirst()
                .orElseThrow();
    }
}
