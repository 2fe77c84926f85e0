package no.samspill.publishing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.samspill.publishing.Made;
import no.samspill.publishing.Plans;
import no.samspill.publishing.document.Block.Paragraph;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** In the contents, where each title is as long as it happens to be. */
class WhereThePageNumbersStandTest {
    private static final int LONGEST = 300;
    private static final double RIGHT = (210 - 22) * 72 / 25.4;

    @Test
    void at_the_right_whatever_length_the_title_has() throws IOException {
        Random random = new Random();
        List<Section> sections = IntStream.rangeClosed(1, LONGEST).mapToObj(length -> Section.chapter("del-" + length, title(length, random), List.of(new Paragraph(Line.of("tekst"))))).toList();
        Document plan = Made.of(Plans.sample());
        try (PDDocument document = Pdf.of(new Document(plan.furniture(), plan.cover(), sections)).open()) {
            Numbers numbers = new Numbers();
            numbers.setStartPage(2);
            numbers.getText(document);
            assertThat(numbers.ends).hasSize(LONGEST).allSatisfy(end -> assertThat(end).isBetween(RIGHT - 1.5, RIGHT + 1.5));
        }
    }

    private static String title(int length, Random random) {
        StringBuilder title = new StringBuilder();
        while (title.length() < length) {
            title.append(title.isEmpty() ? "" : " ");
            random.ints(2 + random.nextInt(10), 'a', 'z').forEach(title::appendCodePoint);
        }
        return title.substring(0, length - 1) + "x";
    }

    /** Where each number that stands by itself on its line ends, in the order they stand. */
    private static final class Numbers extends PDFTextStripper {
        private final List<Double> ends = new ArrayList<>();

        private Numbers() throws IOException {}

        @Override
        protected void writeString(String text, List<TextPosition> letters) {
            if (text.strip().matches("(.* )?\\d{1,3}") && !text.contains("Side") && !text.contains("Utkast")) {
                TextPosition last = letters.stream().filter(letter -> !letter.getUnicode().isBlank()).reduce((one, next) -> next).orElseThrow();
                ends.add((double) last.getEndX());
            }
        }
    }
}
