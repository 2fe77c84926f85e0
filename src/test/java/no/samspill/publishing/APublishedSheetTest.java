package no.samspill.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.worksheet.Choices;
import no.samspill.worksheet.Reading;
import no.samspill.worksheet.Worksheets;
import no.samspill.worksheet.book.Book;
import no.samspill.worksheet.book.Books;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class APublishedSheetTest {
    private static final String SAMPLE = "arbeidsverktoy-innovasjon.xlsx";

    @TempDir
    Path somewhere;

    @Test
    void every_link_leads_to_a_file_that_is_there() throws IOException {
        Path site = somewhere.resolve("site");
        publish(site, EnumSet.allOf(PaperFormat.class), sample());

        for (Path page : files(site, ".html")) {
            var links = Jsoup.parse(Files.readString(page)).select("[href], [src]");
            assertThat(links).isNotEmpty().allSatisfy(link -> {
                String to = (link.attr("href") + link.attr("src")).replaceFirst("#.*", "");
                assertThat(page.resolveSibling(to).normalize()).exists();
            });
        }
    }

    @Test
    void nothing_in_a_page_needs_a_server_or_an_inline_script_or_style() throws IOException {
        Path site = somewhere.resolve("site");
        publish(site, EnumSet.allOf(PaperFormat.class), sample());

        for (Path page : files(site, ".html")) {
            var document = Jsoup.parse(Files.readString(page));
            assertThat(document.select("form, style, [style], script:not([src])")).isEmpty();
        }
    }

    @Test
    void only_what_is_asked_for_is_made_and_linked_to() throws IOException {
        Path site = somewhere.resolve("site");
        publish(site, EnumSet.of(PaperFormat.HTML, PaperFormat.JSON), sample());

        assertThat(site.resolve("plan.json")).exists();
        assertThat(site.resolve("plan.xlsx")).doesNotExist();
        assertThat(Files.readString(site.resolve("index.html"))).contains("plan.json").doesNotContain("plan.xlsx");
    }

    @Test
    void the_plan_is_given_as_papers_to_read_and_to_write_on_in() throws IOException {
        Path site = somewhere.resolve("site");
        publish(site, EnumSet.of(PaperFormat.PDF, PaperFormat.DOCX), sample());

        assertThat(site.resolve("plan.pdf")).content(StandardCharsets.ISO_8859_1).startsWith("%PDF-");
        assertThat(site.resolve("plan.docx")).content(StandardCharsets.ISO_8859_1).startsWith("PK");
        assertThat(files(site, ".html")).isEmpty();
    }

    @Test
    void several_sheets_get_a_folder_each_and_a_page_that_leads_to_them() throws IOException {
        Path site = somewhere.resolve("site");
        publish(site, EnumSet.allOf(PaperFormat.class), sample(), sample());

        assertThat(site.resolve("arbeidsverktoy-innovasjon/index.html")).exists();
        assertThat(site.resolve("arbeidsverktoy-innovasjon-2/tiltak/1.html")).exists();
        assertThat(Jsoup.parse(Files.readString(site.resolve("index.html"))).select("main a")).hasSize(2);
    }

    @Test
    void publishing_again_takes_the_place_of_what_was_published_and_gives_the_same_bytes() throws IOException {
        Path site = somewhere.resolve("site");
        publish(site, EnumSet.allOf(PaperFormat.class), sample());
        byte[] before = Files.readAllBytes(site.resolve("index.html"));
        publish(site, EnumSet.allOf(PaperFormat.class), sample());

        assertThat(site.resolve("index.html")).hasBinaryContent(before);
        assertThat(files(somewhere, "")).allMatch(file -> file.startsWith(site));
    }

    @Test
    void files_that_are_not_ours_are_never_taken_away() throws IOException {
        Path site = Files.createDirectory(somewhere.resolve("site"));
        Files.writeString(site.resolve("brev.txt"), "mitt");

        assertThatThrownBy(() -> publish(site, EnumSet.allOf(PaperFormat.class), sample())).isInstanceOf(ForeignFiles.class);
        assertThat(files(somewhere, "")).containsExactly(site.resolve("brev.txt"));
    }

    @Test
    void one_odd_character_stops_no_paper() throws IOException {
        Path sheet = somewhere.resolve("rart.csv");
        Files.writeString(sheet, "Tiltak;Beskrivelse;Frist;Ansvar\nKurs\u001Ffor\u0001 alle;Velkommen - أهلا - til kurs;2025;Harstad\nﬁnansiering;שלום 中文 😀;2026;Ibestad\n");
        Path site = somewhere.resolve("site");
        publish(site, EnumSet.allOf(PaperFormat.class), new Publication.Sheet("rart.csv", Worksheets.read((Book) Books.open(sheet), Choices.none())));
        for (PaperFormat format : PaperFormat.values()) {
            assertThat(files(site, "." + format.word())).as(format.word()).isNotEmpty();
        }
    }

    private static void publish(Path to, Set<PaperFormat> formats, Publication.Sheet... sheets) throws IOException {
        new Publication(formats).write(List.of(sheets), to, sheet -> {});
    }

    private static Publication.Sheet sample() {
        Reading reading = Worksheets.read((Book) Books.open(Path.of("samples", SAMPLE)), Choices.none());
        return new Publication.Sheet(SAMPLE, reading);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
