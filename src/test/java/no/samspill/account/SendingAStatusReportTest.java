package no.samspill.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samspill.followup.Following;
import no.samspill.followup.NewReport;
import no.samspill.followup.Report;
import no.samspill.followup.Reporting;
import no.samspill.followup.State;
import no.samspill.followup.StatusReports;
import no.samspill.ledger.Reach;
import no.samspill.plan.Field;
import no.samspill.plan.Standing;
import no.samspill.publishing.PaperFormat;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Table;
import no.samspill.publishing.pdf.Pdf;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import no.samspill.wording.Health;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@ServerTest
class SendingAStatusReportTest {
    private static final LocalDate BEGUN = LocalDate.of(2018, 2, 1);
    private static final LocalDate JUNE = LocalDate.of(2018, 6, 8);
    private static final LocalDate AUGUST = LocalDate.of(2018, 8, 31);
    private static final LocalDate NOVEMBER = LocalDate.of(2018, 11, 5);

    @Autowired private ApplicationContext server;

    private Following up;
    private Accounts accounts;

    @BeforeEach
    void a_plan_that_is_followed_up() {
        up = new Following(World.apart(server, "Gratangen", "Salangen"), BEGUN);
        accounts = server.getBean(Accounts.class);
    }

    private Draft begun(LocalDate day, List<Matter> matters) {
        return accounts.begin(up.view(), written(Occasion.COUNCIL, day, matters), World.TEST);
    }

    private Written written(Occasion occasion, LocalDate day, List<Matter> matters) {
        return new Written(occasion, "Status", null, day, day, accounts.before(up.plan, occasion, day).map(Account::number).orElse(null), null, null, matters);
    }

    private Account sent(LocalDate day) {
        return sent(Occasion.COUNCIL, day);
    }

    private Account sent(Occasion occasion, LocalDate day) {
        Draft draft = accounts.begin(up.view(), written(occasion, day, List.of()), World.TEST);
        assertThat(accounts.check(up.view(), draft.number(), draft.revision(), World.TEST)).isInstanceOf(Sending.Checked.class);
        return ((Sending.Sent) accounts.send(up.view(), draft.number(), World.TEST)).account();
    }

    static String text(Document document) {
        // Each test's municipalities are told apart by what follows their names.
        return document.sections().stream().flatMap(Section::walk).map(SendingAStatusReportTest::text).collect(Collectors.joining("\n")).replaceAll(" r[0-9a-f-]{36}", "");
    }

    private static String text(Section section) {
        return section.title().plain() + "\n" + section.blocks().stream().map(block -> switch (block) {
            case Block.Paragraph(Line line) -> line.plain();
            case Block.Lead(Line line) -> line.plain();
            case Block.Caption(Line line) -> line.plain();
            case Block.Tally tally -> tally.alt();
            case Block.Bands bands -> text(bands.table());
            case Block.TableBlock(var table) -> text(table);
            case Block.Listing listing -> listing.items().stream().map(item -> item.line().plain()).collect(Collectors.joining("\n"));
            case Block.Figure figure -> figure.alt();
            default -> "";
        }).collect(Collectors.joining("\n"));
    }

    private static String text(Table table) {
        return table.rows().stream().map(row -> row.cells().stream().map(Line::plain).collect(Collectors.joining(" | "))).collect(Collectors.joining("\n"));
    }

    private String said(Account account) {
        return text(accounts.said(account).paper());
    }

    @Test
    void the_answer_stands_first_and_then_what_must_be_decided() {
        up.tells(0, up.course, State.COMPLETED, JUNE, null);
        up.tells(1, up.course, State.COMPLETED, JUNE, null);
        Draft draft = begun(JUNE, List.of(new Matter("Hvem tar det?", "Ingen er satt", List.of(new Matter.Choice("Rådet", "Neste møte")))));
        List<Section> sections = accounts.said(up.view(), draft).paper().sections().stream().flatMap(Section::walk).toList();
        assertThat(sections.get(0).title().plain()).isEqualTo("1 av 3 tiltak er fullført. Én sak må avgjøres.");
        assertThat(text(sections.get(0))).contains("Én sak må avgjøres");
        assertThat(sections.get(1).kind()).isEqualTo(Section.Kind.FRAMED);
        assertThat(text(sections.get(1))).contains("Hvem tar det? Ingen er satt");
        assertThat(text(accounts.said(up.view(), draft).paper())).contains("☐ | Rådet | Neste møte");
    }

    @Test
    void before_anybody_is_asked_it_says_what_is_settled_and_what_is_not() {
        up.followUps().set(up.view(), no.samspill.followup.Setting.NONE, World.TEST);
        String said = text(accounts.said(up.view(), begun(JUNE, List.of())).paper());
        assertThat(said).startsWith("1 av 3 tiltak har både tid og ansvar. Ingenting må avgjøres.").contains("Når | 1 | 2", "Hvem som har ansvar | 2 | 1", "Penger eller andre ressurser | 1 | 2");
    }

    @Test
    void what_there_is_nothing_of_has_no_place() {
        up.world.apply(up.plan, List.of(Field.FUNDING.put(up.network, "200 000 kr", null)));
        Document paper = accounts.said(up.view(), begun(JUNE, List.of())).paper();
        List<String> parts = paper.sections().stream().flatMap(Section::walk).map(Section::id).toList();
        assertThat(parts).as("nothing to decide, and nothing before it").doesNotContain("saker", "avgjore", "endret", "penger-tall").contains("svar", "oppfolging");
        assertThat(text(paper)).contains("Planen sier ingen beløp").doesNotContain("flyttet seg", "På plass");
    }

    @Test
    void it_says_what_has_moved_since_the_one_before_and_nothing_else() {
        up.tells(0, up.course, State.NOT_STARTED, JUNE, null);
        up.tells(0, up.network, State.UNDER_WAY, JUNE, null);
        assertThat(said(sent(JUNE))).doesNotContain("flyttet seg");
        up.tells(0, up.course, State.UNDER_WAY, AUGUST, "Kurset er i gang");
        Account second = sent(AUGUST);
        assertThat(said(second)).contains("Ett tiltak har flyttet seg siden 8. juni 2018", "○ → ◐ | 1 Kurs i førstelinjetjenesten Fra ikke startet til under arbeid. 31. august 2018: Kurset er i gang");
        assertThat(accounts.said(second).standings().since(accounts.said(accounts.find(up.plan, 1).orElseThrow()).standings()).moved())
                .singleElement().satisfies(moved -> assertThat(moved.from()).isEqualTo(Standing.NOT_STARTED));
        assertThat(said(sent(NOVEMBER))).contains("Ingenting har flyttet seg siden 31. august 2018", "Alt står som i rapport 2.");
    }

    @Test
    void what_is_reported_late_of_a_time_that_is_told_of_already_is_told_in_the_next_one_and_hidden_nowhere() {
        up.tells(0, up.course, State.NOT_STARTED, LocalDate.of(2018, 5, 1), null);
        Account first = sent(JUNE);
        String before = said(first);
        up.tells(0, up.course, State.UNDER_WAY, LocalDate.of(2018, 5, 20), "Vi begynte i mai");
        assertThat(said(first)).isEqualTo(before);
        assertThat(accounts.after(up.view(), first)).hasSize(1);
        String next = said(sent(AUGUST));
        assertThat(next).contains("Ett tiltak har flyttet seg", "Én melding om tiden før kom etter at rapport 1 var sendt", "Gratangen: om 20. mai 2018");
    }

    @Test
    void a_measure_that_is_taken_out_is_told_and_never_called_done() {
        up.tells(0, up.network, State.UNDER_WAY, JUNE, null);
        sent(JUNE);
        up.world.apply(up.plan, List.of(new no.samspill.ledger.Change.Remove(up.network)));
        assertThat(said(sent(AUGUST))).contains("Ett tiltak står ikke lenger i planen. Det er ikke det samme som fullført").contains("Et nettverk av næringsutviklere").doesNotContain("er fullført\n");
    }

    @Test
    void it_reads_the_same_when_the_plan_has_changed() {
        up.tells(0, up.course, State.UNDER_WAY, JUNE, "Første kursdag er holdt");
        Account account = sent(JUNE);
        String said = said(account);
        byte[] file = accounts.file(up.view(), account, PaperFormat.DOCX);
        up.world.apply(up.plan, List.of(Field.TITLE.put(up.course, "Kurs i førstelinjetjenesten", "Noe annet")));
        up.tells(0, up.course, State.COMPLETED, JUNE, "Ferdig");
        assertThat(said(account)).isEqualTo(said).contains("Kurs i førstelinjetjenesten", "Første kursdag er holdt");
        assertThat(accounts.file(up.view(), account, PaperFormat.DOCX)).isEqualTo(file);
    }

    @Test
    void what_is_sent_is_what_was_checked_and_what_has_come_since_is_told() {
        Draft draft = begun(JUNE, List.of());
        accounts.check(up.view(), draft.number(), draft.revision(), World.TEST);
        up.tells(0, up.course, State.COMPLETED, JUNE, null);
        assertThat(accounts.since(up.view(), accounts.draft(up.plan, draft.number()).orElseThrow())).hasSize(1);
        Account account = ((Sending.Sent) accounts.send(up.view(), draft.number(), World.TEST)).account();
        assertThat(accounts.said(account).paper().sections().getFirst().title().plain()).isEqualTo("Ingen har meldt status ennå. Ingenting må avgjøres.");
    }

    @Test
    void it_is_not_sent_before_it_is_checked_as_it_stands() {
        Draft draft = begun(JUNE, List.of());
        assertThat(accounts.send(up.view(), draft.number(), World.TEST)).isInstanceOf(Sending.Unchecked.class);
        accounts.check(up.view(), draft.number(), draft.revision(), World.TEST);
        assertThat(accounts.write(up.view(), draft.number(), draft.revision(), written(Occasion.COUNCIL, AUGUST, List.of()))).isTrue();
        assertThat(accounts.send(up.view(), draft.number(), World.TEST)).isInstanceOf(Sending.Unchecked.class);
    }

    @Test
    void who_checks_what_somebody_has_written_in_meanwhile_is_told_so() {
        Draft draft = begun(JUNE, List.of());
        accounts.write(up.view(), draft.number(), draft.revision(), written(Occasion.COUNCIL, AUGUST, List.of()));
        assertThat(accounts.check(up.view(), draft.number(), draft.revision(), World.TEST)).isInstanceOf(Sending.Changed.class);
        assertThat(accounts.write(up.view(), draft.number(), draft.revision(), written(Occasion.COUNCIL, NOVEMBER, List.of()))).isFalse();
    }

    @Test
    void sent_twice_it_is_one_report() {
        Draft draft = begun(JUNE, List.of());
        accounts.check(up.view(), draft.number(), draft.revision(), World.TEST);
        assertThat(accounts.send(up.view(), draft.number(), World.TEST)).isEqualTo(accounts.send(up.view(), draft.number(), World.TEST));
        assertThat(accounts.list(up.plan)).hasSize(1);
    }

    @Test
    void one_that_was_sent_is_corrected_by_another_that_says_why_and_both_stay() {
        Account wrong = sent(JUNE);
        Draft draft = accounts.correct(up.view(), wrong, "Feil dato", World.TEST);
        Draft other = accounts.correct(up.view(), wrong, "Feil navn", World.TEST);
        List.of(draft, other).forEach(each -> accounts.check(up.view(), each.number(), each.revision(), World.TEST));
        Account right = ((Sending.Sent) accounts.send(up.view(), draft.number(), World.TEST)).account();
        assertThat(right.corrects()).isEqualTo(wrong.number());
        assertThat(accounts.find(up.plan, wrong.number()).orElseThrow()).satisfies(old -> {
            assertThat(old.correctedBy()).isEqualTo(right.number());
            assertThat(said(old)).isNotEmpty();
        });
        assertThat(accounts.before(up.plan, Occasion.COUNCIL, AUGUST)).map(Account::number).contains(right.number());
        assertThat(accounts.send(up.view(), other.number(), World.TEST)).isEqualTo(new Sending.AlreadyCorrected(right.number()));
    }

    @Test
    void a_report_that_is_corrected_after_the_ministry_has_had_it_alters_nothing_there_and_stands_in_the_next() {
        Report said = up.tells(0, up.course, State.COMPLETED, JUNE, "Ferdig");
        up.tells(1, up.course, State.COMPLETED, JUNE, "Ferdig");
        Account toTheMinistry = sent(Occasion.MINISTRY, JUNE);
        String before = said(toTheMinistry);
        byte[] file = accounts.file(up.view(), toTheMinistry, PaperFormat.DOCX);
        NewReport right = new NewReport(UUID.randomUUID(), up.course, up.key(0), State.UNDER_WAY, Health.ON_PLAN, "Halvparten gjenstår", null, null, null, JUNE, said.id(), "Vi meldte for tidlig");
        assertThat(server.getBean(StatusReports.class).give(up.view(), right, List.of(), Reach.WHOLE, World.TEST)).isInstanceOf(Reporting.Saved.class);
        assertThat(said(toTheMinistry)).isEqualTo(before).contains("1 av 3 tiltak er fullført").doesNotContain("Halvparten gjenstår");
        assertThat(accounts.file(up.view(), toTheMinistry, PaperFormat.DOCX)).isEqualTo(file);
        assertThat(accounts.after(up.view(), toTheMinistry)).as("and the report's page says that it came").singleElement().satisfies(later -> assertThat(later.corrects()).isEqualTo(said.id()));
        assertThat(said(sent(Occasion.MINISTRY, AUGUST))).contains("Ett tiltak har flyttet seg siden 8. juni 2018", "● → ◐ | 1 Kurs i førstelinjetjenesten Fra fullført til under arbeid.", "Halvparten gjenstår");
    }

    @Test
    void who_never_reported_is_not_given_the_days_of_another_silence() {
        up.tells(0, up.course, State.UNDER_WAY, LocalDate.of(2018, 5, 15), null);
        Draft draft = begun(NOVEMBER, List.of());
        assertThat(text(accounts.said(up.view(), draft).paper())).contains("Noen er stille om to tiltak".replace("to", "2"), "Gratangen | 1 | 174 dager", "Gratangen | 2 | Har aldri meldt", "Salangen | 1, 2 | Har aldri meldt");
    }

    @Test
    void input_that_came_after_the_day_is_not_in_it() {
        server.getBean(no.samspill.input.Contributions.class).take(up.view(), no.samspill.input.NewContribution.form(java.util.UUID.randomUUID(), "Mer lys", null, true, no.samspill.input.Sender.nobody(no.samspill.kernel.Language.NB)), World.TEST);
        assertThat(text(accounts.said(up.view(), begun(JUNE, List.of())).paper())).contains("Ingen innspill er kommet inn");
        assertThat(text(accounts.said(up.view(), begun(LocalDate.now(java.time.ZoneId.of("Europe/Oslo")), List.of())).paper())).contains("Ett innspill er kommet inn");
    }

    @Test
    void the_database_itself_lets_nobody_alter_what_was_sent() {
        Account account = sent(JUNE);
        assertThatThrownBy(() -> server.getBean(JdbcClient.class).sql("update account set content = 'x' where id = ?").param(account.id().value()).update()).hasStackTraceContaining("permission denied for table account");
    }

    @Test
    void it_tells_of_no_day_that_has_not_come() {
        Draft draft = begun(LocalDate.of(2999, 1, 1), List.of());
        assertThat(accounts.check(up.view(), draft.number(), draft.revision(), World.TEST)).isInstanceOf(Sending.TooEarly.class);
    }

    @Test
    void a_report_to_the_council_proposes_what_the_council_must_decide() {
        up.tells(0, up.course, State.STOPPED, JUNE, "Ingen har tid");
        up.tells(1, up.course, State.STOPPED, JUNE, "Ingen har tid");
        Written proposed = accounts.proposed(up.view(), Occasion.COUNCIL);
        assertThat(proposed.matters()).extracting(Matter::title).hasSize(2)
                .anySatisfy(title -> assertThat(title).contains("Skal tiltaket ha en ansvarlig"))
                .anySatisfy(title -> assertThat(title).contains("Skal det stansede tiltaket ut av planen?"));
        assertThat(accounts.proposed(up.view(), Occasion.COUNTY).matters()).isEmpty();
    }

    @Test
    void a_final_report_says_what_was_meant_what_came_of_it_and_what_goes_on() {
        up.tells(0, up.course, State.COMPLETED, JUNE, "Alle har gått kurset");
        up.tells(1, up.course, State.COMPLETED, JUNE, null);
        up.tells(0, up.network, State.UNDER_WAY, JUNE, null);
        Draft draft = accounts.begin(up.view(), written(Occasion.CLOSING, JUNE, List.of()), World.TEST);
        String said = text(accounts.said(up.view(), draft).paper());
        assertThat(said).contains("Tiltakene ett for ett", "Alle har gått kurset", "Dette går videre", "Et nettverk av næringsutviklere | ◐ Under arbeid | Gratangen og Salangen", "En fast ansatt | ⬚ Status ikke meldt | Ingen er satt som ansvarlig");
    }

    @Test
    void as_pdf_it_is_for_archives_and_for_screen_readers_wherever_its_tables_fall() throws IOException {
        for (int paragraphs = 0; paragraphs < 8; paragraphs++) {
            Written more = new Written(Occasion.COUNCIL, "Status", null, JUNE, JUNE, null, "Et avsnitt til.\n\n".repeat(paragraphs * 3) + "Slutt.", null, List.of(new Matter("Hvem?", null, List.of(new Matter.Choice("Rådet", null)))));
            byte[] pdf = accounts.proof(up.view(), accounts.begin(up.view(), more, World.TEST), PaperFormat.PDF);
            assertThat(Pdf.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
            assertThat(Pdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PDF", "DOCX", "ODT", "PPTX"})
    void it_is_made_in_every_format_and_is_the_same_bytes_again(PaperFormat format) {
        up.tells(0, up.course, State.UNDER_WAY, JUNE, "I gang");
        Account account = sent(JUNE);
        byte[] file = accounts.file(up.view(), account, format);
        assertThat(file).isNotEmpty().isEqualTo(accounts.file(up.view(), account, format));
        assertThat(new String(file, 0, 4, StandardCharsets.ISO_8859_1)).isEqualTo(format == PaperFormat.PDF ? "%PDF" : "PK\003\004");
    }
}
