package no.samspill.adoption.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class ThePackageOfACaseTest {
    private static final Instant CAME = Instant.parse("2017-11-02T09:30:15.123Z");
    private static final String SECRET = "offentleglova § 13, jf. forvaltningsloven § 13";

    private static Case.File file(String name, String type, @Nullable String ground, String content) {
        return new Case.File(name, type, type.equals("application/pdf"), ground, () -> content.getBytes(StandardCharsets.UTF_8));
    }

    private static Case.Item statement(int number, @Nullable String ground, @Nullable String note, Case.File... files) {
        return new Case.Item(
                UUID.nameUUIDFromBytes(new byte[] {(byte) number}), Case.Kind.STATEMENT, "uttalelse-" + number, "Uttalelse " + number + ", fra Kari & <Ola>", ground == null ? null : "Uttalelse " + number, CAME,
                LocalDate.of(2017, 11, 2), CAME, new Case.Sender("Kari & <Ola>", true), ground, note, List.of(files), List.of());
    }

    private static Case of(Case.Item... items) {
        return new Case(UUID.nameUUIDFromBytes(new byte[] {0}), "sor-troms/utviklingsplan", "Utviklingsplan 2018–2021", "Sør-Troms regionråd", 2017, Scope.WHOLE, List.of(items));
    }

    private static Case whole() {
        Case.Item version = new Case.Item(
                UUID.nameUUIDFromBytes(new byte[] {9}), Case.Kind.VERSION, "versjon-1", "Versjon 1: Utkast", null, CAME, LocalDate.of(2017, 10, 20), null, null, null, "Avtrykk: 7d0e", List.of(file("Versjon 1", "application/pdf", null, "%PDF")), List.of());
        return of(
                version, statement(1, null, null, file("Uttalelse 1", "application/pdf", null, "ord"), file("Kart; \"nytt\".png", "image/png", SECRET, "bilde")),
                statement(2, SECRET, null, file("Uttalelse 2", "application/pdf", SECRET, "hemmelig")), statement(3, null, "Innholdet er slettet."));
    }

    @Test
    void another_program_finds_every_file_and_every_sum_holds() throws Exception {
        Opened opened = Opened.of(whole());
        assertThat(opened.wrongSums()).isEmpty();
        assertThat(opened.named()).hasSize(4).allSatisfy((path, sum) -> assertThat(opened.text("manifest-sha256.txt")).contains(sum + "  " + path));
        assertThat(opened.messages()).containsExactly(
                "0000-sak/arkivmelding.xml", "0001-versjon-1/arkivmelding.xml", "0002-uttalelse-1/arkivmelding.xml", "0003-uttalelse-2/arkivmelding.xml", "0004-uttalelse-3/arkivmelding.xml");
        assertThat(opened.read("0002-uttalelse-1/arkivmelding.xml", "//antallFiler")).containsExactly("2");
        assertThat(opened.read("0002-uttalelse-1/arkivmelding.xml", "//filnavn")).containsExactly("01-uttalelse-1.pdf", "02-kart-nytt.png");
        assertThat(opened.read("0002-uttalelse-1/arkivmelding.xml", "//korrespondansepartNavn")).containsExactly("Kari & <Ola>");
        assertThat(opened.read("0002-uttalelse-1/arkivmelding.xml", "//mottattDato")).containsExactly("2017-11-02T09:30:15Z");
    }

    @Test
    void a_document_is_called_by_its_title_and_not_by_a_files_name() throws Exception {
        Opened opened = Opened.of(whole());
        assertThat(opened.read("0002-uttalelse-1/arkivmelding.xml", "//dokumentbeskrivelse/tittel")).containsExactly("Uttalelse 1", "Kart; \"nytt\"");
        assertThat(opened.text("register.csv")).contains("\"Kart; \"\"nytt\"\".png\"");
    }

    @Test
    void what_is_kept_out_has_a_row_that_says_why() {
        Case.Item kept = new Case.Item(
                UUID.randomUUID(), Case.Kind.DECISION, "vedtak-1", "Vedtak", null, CAME, LocalDate.of(2017, 11, 2), null, null, null, null, List.of(),
                List.of(new Case.Withheld("Papir 1", SECRET, "Unntatt."), new Case.Withheld("Papir 2", null, "Ikke lagt ut.")));
        assertThat(Opened.of(of(kept)).text("register.csv").lines())
                .contains("0001-vedtak-1;Vedtak;2017-11-02;;;Papir 1;;;" + SECRET + ";Unntatt.", "0001-vedtak-1;Vedtak;2017-11-02;;;Papir 2;;;;Ikke lagt ut.");
    }

    @Test
    void every_entry_is_in_the_folder_that_the_first_message_makes() throws Exception {
        Opened opened = Opened.of(whole());
        List<String> folder = opened.read("0000-sak/arkivmelding.xml", "//mappe/systemID");
        assertThat(folder).hasSize(1);
        for (String message : opened.messages().subList(1, 5)) {
            assertThat(opened.read(message, "//referanseForelderMappe/systemID")).isEqualTo(folder);
        }
    }

    @Test
    void its_messages_are_as_our_own_schema_says() throws Exception {
        assertThat(Opened.of(whole()).faults(Opened.ours())).isEmpty();
        assertThatThrownBy(() -> Opened.ours().newValidator().validate(new StreamSource(new ByteArrayInputStream(
                new String(ArchiveMessage.of(whole()), StandardCharsets.UTF_8).replace("tittel", "titel").getBytes(StandardCharsets.UTF_8))))).isInstanceOf(SAXException.class);
    }

    @Test
    void its_messages_are_as_the_archives_own_schema_says() throws Exception {
        Schema theirs = Opened.theirs();
        assumeTrue(theirs != null, "the real schema is not here");
        assertThat(Opened.of(whole()).faults(theirs)).isEmpty();
    }

    @Test
    void what_is_exempt_is_marked_with_its_ground_and_has_a_title_for_everybody() throws Exception {
        Opened opened = Opened.of(whole());
        assertThat(opened.read("0003-uttalelse-2/arkivmelding.xml", "//registrering/skjerming/skjermingshjemmel")).containsExactly(SECRET);
        assertThat(opened.read("0003-uttalelse-2/arkivmelding.xml", "//offentligTittel")).containsExactly("Uttalelse 2");
        assertThat(opened.read("0002-uttalelse-1/arkivmelding.xml", "//registrering/skjerming")).isEmpty();
        assertThat(opened.read("0002-uttalelse-1/arkivmelding.xml", "//dokumentbeskrivelse/skjerming/skjermingshjemmel")).containsExactly(SECRET);
    }

    @Test
    void the_register_is_a_sheet_and_no_cell_of_it_is_a_formula() {
        Case.Item wicked = new Case.Item(UUID.randomUUID(), Case.Kind.STATEMENT, "u", "=HYPERLINK(\"x\")", null, CAME, LocalDate.of(2017, 11, 2), CAME, new Case.Sender("@Kari", true), null, null, List.of(), List.of());
        assertThat(Opened.of(of(wicked)).text("register.csv")).contains(";'@Kari;").contains("\"'=HYPERLINK(\"\"x\"\")\"").doesNotContain(";=");
    }

    @Test
    void words_that_no_xml_can_hold_do_no_harm() throws Exception {
        Case.Item odd = new Case.Item(UUID.randomUUID(), Case.Kind.STATEMENT, "u", "A\u0000\u000B\uFFFFB 🙂", null, CAME, LocalDate.of(2017, 11, 2), CAME, null, null, null, List.of(), List.of());
        Opened opened = Opened.of(of(odd));
        assertThat(opened.faults(Opened.ours())).isEmpty();
        assertThat(opened.read("0001-u/arkivmelding.xml", "//registrering/tittel")).containsExactly("AB 🙂");
    }

    @Test
    void the_same_case_is_the_same_bytes() throws IOException {
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        ArchivePackage.write(whole(), "Les meg", one);
        ArchivePackage.write(whole(), "Les meg", other);
        assertThat(one.toByteArray()).isEqualTo(other.toByteArray());
    }

    @Test
    void a_file_is_fetched_when_it_is_written_and_not_before() throws IOException {
        int[] fetched = {0};
        long[] written = {0};
        Case.Item[] many = IntStream.range(0, 20).mapToObj(at -> statement(at, null, null, new Case.File("u.txt", "text/plain", false, null, () -> {
            assertThat(fetched[0]++).isEqualTo(at);
            byte[] content = new byte[100_000];
            new java.util.Random(at).nextBytes(content);
            assertThat(written[0]).isGreaterThanOrEqualTo(99_000L * at);
            return content;
        }))).toArray(Case.Item[]::new);
        ArchivePackage.write(of(many), "Les meg", new OutputStream() {
            @Override
            public void write(int one) {
                written[0]++;
            }

            @Override
            public void write(byte[] some, int from, int count) {
                written[0] += count;
            }
        });
        assertThat(fetched[0]).isEqualTo(20);
    }
}
