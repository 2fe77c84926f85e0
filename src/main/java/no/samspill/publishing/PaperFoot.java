package no.samspill.publishing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a PDF that somebody holds says of itself at its foot. It is no proof: whoever alters a paper can write there what they want. */
public sealed interface PaperFoot {
    Pattern PRINT = Pattern.compile("(?<![0-9a-f])[0-9a-f]{4}(?: [0-9a-f]{4}){3}");

    /** @param print sixteen signs, in fours */
    record Marked(String print) implements PaperFoot {}

    record Unmarked() implements PaperFoot {}

    /** It begins as a PDF does, and is none. */
    record Damaged() implements PaperFoot {}

    record NoPdf() implements PaperFoot {}

    static PaperFoot of(byte[] file) {
        if (!new String(file, 0, Math.min(file.length, 5), StandardCharsets.US_ASCII).equals("%PDF-")) {
            return new NoPdf();
        }
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper text = new PDFTextStripper();
            text.setStartPage(document.getNumberOfPages());
            Matcher print = PRINT.matcher(text.getText(document));
            return print.find() ? new Marked(print.group()) : new Unmarked();
        } catch (IOException | RuntimeException damaged) {
            // The library throws whatever it stumbles over.
            return new Damaged();
        }
    }
}
