package no.samspill.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What LibreOffice makes of files: the program many of the readers use. */
public final class Office {
    private static final List<String> NAMES = List.of("soffice", "libreoffice");

    private Office() {}

    /**
     * The text of each file when LibreOffice prints it, without white space; one start of it for them all.
     *
     * @param files by name, with the ending that tells what they are; no two with the same name before it
     * @param folder empty
     */
    public static Map<String, String> printed(Map<String, byte[]> files, Path folder) {
        try {
            List<String> command = new ArrayList<>(List.of(
                    program(), "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to", "pdf", "--outdir",
                    folder.toString()));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                command.add(Files.write(folder.resolve(file.getKey()), file.getValue()).toString());
            }
            run(command, folder);
            Map<String, String> printed = new LinkedHashMap<>();
            for (String name : files.keySet()) {
                printed.put(name, text(folder, name));
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A paragraph as LibreOffice has it. @param runs each with its marks before it: "b" strong, "i" emphasised, the address it leads to */
    public record Line(String style, int level, List<String> runs) {
        public String words() {
            return runs.stream().map(run -> run.substring(run.indexOf('|') + 1)).collect(Collectors.joining());
        }
    }

    /** What is left of documents when LibreOffice has accepted all their tracked changes, or rejected them. */
    public record Settled(Map<String, List<Line>> accepted, Map<String, List<Line>> rejected) {}

    /**
     * One run of LibreOffice for them all, in which a macro of its own settles them as a person would by the menu.
     *
     * @param files by name
     * @param folder empty
     */
    public static Settled settled(Map<String, byte[]> files, Path folder) {
        try {
            List<String> office = List.of(program(), "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless");
            // The first start lays out the profile, and would write over a macro that is there already.
            run(Stream.concat(office.stream(), Stream.of("--terminate_after_init")).toList(), folder);
            Path basic = Files.createDirectories(folder.resolve("profile/user/basic/Standard"));
            Files.writeString(basic.resolve("Module1.xba"), macro("Module1.xba").replace("FOLDER", folder.toString()));
            Files.writeString(basic.resolve("script.xlb"), macro("script.xlb"));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
            Files.write(folder.resolve("names"), files.keySet());
            run(Stream.concat(office.stream(), Stream.of("macro:///Standard.Module1.Settle")).toList(), folder);
            if (!Files.exists(folder.resolve("done"))) {
                Path failed = folder.resolve("failed");
                throw new AssertionError("LibreOffice did not settle the changes: " + Files.readString(Files.exists(failed) ? failed : folder.resolve("said")));
            }
            Map<String, List<Line>> accepted = new LinkedHashMap<>();
            Map<String, List<Line>> rejected = new LinkedHashMap<>();
            for (String name : files.keySet()) {
                accepted.put(name, lines(folder.resolve(name + ".Accept")));
                rejected.put(name, lines(folder.resolve(name + ".Reject")));
            }
            return new Settled(accepted, rejected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Line> lines(Path told) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (String line : Files.readString(told).split("\u0004", -1)) {
            if (!line.isEmpty()) {
                String[] parts = line.split("\u0001", -1);
                lines.add(new Line(parts[0], Integer.parseInt(parts[1]), joined(List.of(parts).subList(2, parts.length))));
            }
        }
        return lines;
    }

    /** LibreOffice cuts a run where nothing changes, too; and neighbours with the same marks are one to it: a number in a text is a run of its own in ours. */
    static List<String> joined(List<String> runs) {
        List<String> joined = new ArrayList<>();
        for (String run : runs) {
            String marks = run.substring(0, run.indexOf('|') + 1);
            if (run.length() == marks.length()) {
                continue;
            }
            if (!joined.isEmpty() && joined.getLast().startsWith(marks)) {
                joined.set(joined.size() - 1, joined.getLast() + run.substring(marks.length()));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    private static String macro(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Office.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void run(List<String> command, Path folder) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("LibreOffice does not come to an end");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String text(Path folder, String name) throws IOException {
        Path pdf = folder.resolve(name.substring(0, name.lastIndexOf('.')) + ".pdf");
        if (!Files.exists(pdf)) {
            throw new AssertionError("LibreOffice printed nothing of " + name + ": " + Files.readString(folder.resolve("said")));
        }
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }

    private static String program() {
        return NAMES.stream()
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseThrow(() -> new AssertionError(
                        "LibreOffice is missing: install libreoffice-writer-nogui, libreoffice-impress-nogui and libreoffice-calc-nogui"));
    }
}
