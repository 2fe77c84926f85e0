package no.samspill.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
