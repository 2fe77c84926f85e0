package no.samspill.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** A whole process, from its start to its end: the best of a few, after one that makes its caches and profiles. */
record Program(String name, List<String> command, String missing) {

    private static final int TIMES = 4;

    /** LibreOffice turning the sheet into csv, which is how a sheet becomes text without Samspill. */
    static Program office(Path sheet, Path folder) {
        return office("LibreOffice to csv", "csv", sheet, folder);
    }

    static Program office(String name, String wanted, Path file, Path folder) {
        return new Program(
                name,
                List.of(
                        find("soffice"),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        wanted,
                        "--outdir",
                        folder.toString(),
                        file.toString()),
                "LibreOffice is not installed (packages libreoffice-calc-nogui, libreoffice-writer-nogui)");
    }

    /** Chromium printing a page of ours. */
    static Program chromium(Path page, Path folder) {
        return new Program(
                "Chromium of our HTML",
                List.of(
                        find("chromium"), "--headless", "--no-sandbox", "--user-data-dir=" + folder.resolve("chromium"),
                        "--no-pdf-header-footer", "--print-to-pdf=" + folder.resolve("page.pdf"), page.toUri().toString()),
                "Chromium is not installed (package chromium)");
    }

    /** The five papers that people read and write in. */
    static Program publish(Path sheet, Path to) {
        return new Program(
                "samspill publish",
                List.of("./samspill", "publish", sheet.toString(), "--to", to.toString(), "--format", "pdf,docx,odt,pptx,xlsx"),
                "there is no such command");
    }

    static Program check(Path sheet) {
        return new Program("samspill check", List.of("./samspill", "check", sheet.toString()), "there is no such command");
    }

    String measure() {
        return measured().said();
    }

    /** @param best in milliseconds; empty where it could not be measured */
    record Timing(String said, OptionalDouble best) {}

    Timing measured() {
        try {
            once();
            double best = Double.MAX_VALUE;
            for (int i = 0; i < TIMES; i++) {
                best = Math.min(best, once());
            }
            return new Timing(String.format(Locale.ROOT, "%-28s %7.1f ms", name, best), OptionalDouble.of(best));
        } catch (IOException e) {
            return new Timing(name + ": not measured, " + missing, OptionalDouble.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Timing(name + ": interrupted", OptionalDouble.empty());
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
