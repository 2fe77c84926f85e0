package no.samspill.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What LibreOffice makes of a file: the program many of the readers use. */
public final class Office {
    private static final List<String> NAMES = List.of("soffice", "libreoffice");

    private Office() {}

    /** The text of the file when LibreOffice prints it, without white space. */
    public static String printed(byte[] file, String extension, Path folder) {
        try {
            Path given = Files.write(folder.resolve("paper." + extension), file);
            Process process = new ProcessBuilder(
                            program(), "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
                            "--convert-to", "pdf", "--outdir", folder.toString(), given.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("said").toFile())
                    .start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("LibreOffice does not come to an end");
            }
            Path pdf = folder.resolve("paper.pdf");
            if (!Files.exists(pdf)) {
                throw new AssertionError("LibreOffice printed nothing: " + Files.readString(folder.resolve("said")));
            }
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String program() {
        return NAMES.stream()
                .flatMap(name -> List.of(System.getenv("PATH").split(":")).stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseThrow(() -> new AssertionError(
                        "LibreOffice is missing: install libreoffice-writer-nogui, libreoffice-impress-nogui and libreoffice-calc-nogui"));
    }
}
