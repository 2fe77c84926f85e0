package no.samspill.hearing.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspill.hearing.Hearings;
import no.samspill.hearing.Track;
import no.samspill.hearing.assessment.Assessed;
import no.samspill.hearing.assessment.Assessment;
import no.samspill.hearing.assessment.Judgement;
import no.samspill.hearing.assessment.Point;
import no.samspill.hearing.assessment.Proposal;
import no.samspill.hearing.assessment.Said;
import no.samspill.hearing.assessment.Sight;
import no.samspill.hearing.statement.Behalf;
import no.samspill.hearing.statement.Channel;
import no.samspill.hearing.statement.NewStatement;
import no.samspill.hearing.statement.Sorting;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.statement.Statements;
import no.samspill.hearing.statement.Taking;
import no.samspill.input.Sender;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.plan.Plans;
import no.samspill.publishing.Office;
import no.samspill.publishing.PaperFormat;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What came of a hearing, opened by the program that many readers have, and its sheet read back: with what people write at their worst. */
@ServerTest
class NoWordLostInAnyPaperTest {
    private static final String TONGUES = "مرحبا بكم في الحي 🙂 <b>Gáivuona</b> & =1+1";
    private static final String PAGES = "Dette er et avsnitt på en side, med å og ø. ".repeat(1_000).strip() + " Helt til slutt.";

    @Autowired private ApplicationContext server;
    @Autowired private ResultPapers papers;
    @TempDir private Path folder;

    private Said said;

    @BeforeEach
    void a_result() {
        said = new Said(World.of(server, "Gratangen")).cut().answered();
        answered(take(TONGUES), "Takk! 🙂");
        answered(take(PAGES), "Vi har lest alle sidene.");
        said.concluded();
    }

    private Statement take(String words) {
        LocalDate day = Said.TODAY.minusDays(20);
        NewStatement wanted = new NewStatement(UUID.randomUUID(), Track.EVERYBODY, Channel.LETTER, new Behalf.Claimed("Bygdelaget"), null, words, day, day, true, Sender.nobody(Language.NB));
        Statement taken = ((Taking.Taken) said.bean(Statements.class).take(said.heard.hearing, wanted, World.TEST)).statement();
        said.bean(Sorting.class).show(said.heard.hearing, List.of(taken), World.TEST);
        return taken;
    }

    private void answered(Statement statement, String words) {
        Point point = said.point(statement, 0);
        assertThat(said.bean(Assessment.class).propose(said.heard.hearing, point.id(), point.revision(), Proposal.answer(Judgement.NOTED, words, null), World.TEST)).isInstanceOf(Assessed.Done.class);
    }

    private byte[] bytes(Sight sight, PaperFormat format) {
        try {
            return papers.bytes(said.bean(Plans.class).get(said.heard.plan), said.bean(Hearings.class).get(said.heard.hearing.id()), sight, format, Words.of(Language.NB));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void libreoffice_opens_each_and_every_word_is_there() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Sight sight : List.of(Sight.EVERYBODY, Sight.NAMED)) {
            Stream.of(PaperFormat.DOCX, PaperFormat.ODT, PaperFormat.XLSX).forEach(format -> files.put(sight + "-" + format.word() + "." + format.word(), bytes(sight, format)));
        }
        Map<String, String> printed = Office.printed(files, folder);

        Map<String, List<String>> lost = new LinkedHashMap<>();
        printed.forEach((name, text) -> lost.put(name, lost(text,
                "Nettverket må være fast.", "Hvem betaler?", "Fylkesveien bør med.", "Nettverket bør være fast.", "Kurs på kveldstid, takk.",
                "Vi er enige. Nettverket er gjort permanent.", "Kursene holdes i arbeidstiden.", "Fylkesveier avgjøres av fylkeskommunen.", "Velforeningen i Gratangen", "Åse Åpen",
                "Gáivuona", "=1+1", "Vi har lest alle sidene.", "Dette er et avsnitt på en side,", "Helt til slutt.")));
        assertThat(lost).hasSize(6).allSatisfy((name, words) -> assertThat(words).isEqualTo(name.endsWith("xlsx") ? List.of("Helt til slutt.") : List.of()));
        assertThat(printed.values().stream().map(NoWordLostInAnyPaperTest::arabic)).allMatch(letters -> letters >= 14);
        String[] closed = {"Hans Hemmelig", "Dette er bare til dere.", "Hilsen oss til deg."};
        assertThat(lost(printed.get("NAMED-docx.docx"), closed)).isEmpty();
        assertThat(lost(printed.get("EVERYBODY-docx.docx"), closed)).containsExactly(closed);
    }

    private static long arabic(String printed) {
        return printed.codePoints().filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC).count();
    }

    /** Which of these are not there. A printed page breaks lines as it likes. */
    private static List<String> lost(String printed, String... words) {
        return Stream.of(words).filter(each -> !printed.contains(each.replaceAll("\\s+", ""))).toList();
    }

    @Test
    void the_sheet_read_back_has_a_row_for_each_point_to_the_letter_and_says_where_a_cell_holds_no_more() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes(Sight.EVERYBODY, PaperFormat.XLSX)))) {
            List<Row> rows = book.getFirstSheet().read();
            Map<String, Row> points = new LinkedHashMap<>();
            rows.stream().skip(2).forEach(row -> points.put(row.getCellText(0), row));

            assertThat(points).containsOnlyKeys("1.3", "5.1", "6.1", "3.1", "4.1", "1.1", "1.2", "2.1").hasSize(rows.size() - 2);
            assertThat(points.get("5.1").getCellText(3)).isEqualTo(TONGUES);
            assertThat(points.get("1.1").getCellText(3)).isEqualTo("Nettverket må være fast.");
            assertThat(points.get("1.1").getCellText(4)).isEqualTo("Tas til følge");
            assertThat(points.get("1.1").getCellText(5)).isEqualTo("Vi er enige. Nettverket er gjort permanent.");
            assertThat(points.get("1.1").getCellText(6)).contains("Et forpliktende (permanent?) nettverk", "Et forpliktende og permanent nettverk");
            String long1 = points.get("6.1").getCellText(3);
            assertThat(long1).hasSizeLessThanOrEqualTo(32_767).endsWith("Her er det ikke plass til mer. Hele teksten står i Word, PDF og JSON.");
            assertThat(PAGES).startsWith(long1.substring(0, 32_000));
        }
    }
}
