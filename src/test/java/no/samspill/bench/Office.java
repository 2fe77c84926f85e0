package no.samspill.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** LibreOffice as a whole process, which is how a sheet is turned into text without Samspill. */
record Office(Path program) {

    static @Nullable Office find() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .map(Office::new)
                .findFirst()
                .orElse(null);
    }

    /** Milliseconds for the second of two conversions: the first makes the program's own profile. */
    double convert(Path sheet, Path folder) throws IOException, InterruptedException {
        once(sheet, folder);
        return Math.min(once(sheet, folder), once(sheet, folder));
    }

    private double once(Path sheet, Path folder) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "csv",
                        "--outdir",
                        folder.toString(),
                        sheet.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IOException("LibreOffice ended with " + exit);
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
