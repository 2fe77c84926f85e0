package no.samspill.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A whole process, from its start to its end: the best of a few, after one that makes its caches and profiles. */
record Program(String name, List<String> command, String missing) {

    private static final int TIMES = 4;

    /** LibreOffice turning the sheet into csv, which is how a sheet becomes text without Samspill. */
    static Program office(Path sheet, Path folder) {
        return new Program(
                "LibreOffice to csv",
                List.of(
                        find("soffice"),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "csv",
                        "--outdir",
                        folder.toString(),
                        sheet.toString()),
                "LibreOffice is not installed (package libreoffice-calc-nogui)");
    }

    static Program check(Path sheet) {
        return new Program("samspill check", List.of("./samspill", "check", sheet.toString()), "there is no such command");
    }

    String measure() {
        try {
            once();
            double best = Double.MAX_VALUE;
            for (int i = 0; i < TIMES; i++) {
                best = Math.min(best, once());
            }
            return String.format(Locale.ROOT, "%-28s %7.1f ms", name, best);
        } catch (IOException e) {
            return name + ": not measured, " + missing;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return name + ": interrupted";
        }
    }

    private double once() throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() > 1) {
            throw new IOException("ended with " + process.exitValue());
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static String find(String program) {
        return Stream.concat(Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1)), Stream.of("."))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse(program);
    }
}
