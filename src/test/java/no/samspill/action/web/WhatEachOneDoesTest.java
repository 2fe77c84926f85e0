package no.samspill.action.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import no.samspill.action.ActionPlan;
import no.samspill.action.ActionPlans;
import no.samspill.action.Carrying;
import no.samspill.action.MoneyFrom;
import no.samspill.action.NewAmount;
import no.samspill.action.Saying;
import no.samspill.action.Whose;
import no.samspill.followup.Following;
import no.samspill.followup.State;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.ledger.Reach;
import no.samspill.plan.Plans;
import no.samspill.plan.version.NewVersion;
import no.samspill.plan.version.Versions;
import no.samspill.publishing.PaperFormat;
import no.samspill.publishing.Papers;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@ServerTest
class WhatEachOneDoesTest {
    private static final LocalDate DAY = LocalDate.of(2018, 11, 5);

    @LocalServerPort int port;
    @Autowired ApplicationContext server;

    private World world;
    private Following up;
    private ActionPlans actions;
    private String at;
    private String desk;
    private Guest editor;

    @BeforeEach
    void a_plan_that_is_followed_up() {
        world = World.apart(server, "Gratangen", "Salangen");
        up = new Following(world, LocalDate.of(2018, 2, 1));
        world.bean(Plans.class).stand(up.view().id(), DAY);
        actions = world.bean(ActionPlans.class);
        at = "/" + world.region + "/utviklingsplan/handlingsplan";
        desk = "/arbeid" + at + "/" + own().slug();
        editor = world.guest(world.editor("Nina"), port);
    }

    @Test
    void what_nobody_has_set_is_said_in_words_and_never_as_nothing() {
        Document page = read(at + "/" + own().slug() + "?ar=2018");
        assertThat(page.selectFirst("h1").text()).isEqualTo("Dette gjør " + own().holder().name() + " i 2018");
        assertThat(page.selectFirst(".sam-lead").text()).isEqualTo("To tiltak. Beløp er ikke satt for noen av dem.");
        assertThat(page.select("table.sam-four td.sam-r").eachText()).isNotEmpty().allMatch(text -> text.equals("ikke satt"));
        assertThat(page.text()).contains("Ingen er satt som ansvarlig for");
    }

    @Test
    void nothing_set_aside_is_an_amount() {
        say(own(), 2018, 0);
        Document page = read(at + "/" + own().slug() + "?ar=2018");
        assertThat(page.selectFirst(".sam-lead").text()).isEqualTo("To tiltak. 0 kroner er satt av. Ett tiltak mangler beløp.");
        assertThat(page.select("tfoot td").first().text()).isEqualTo("0");
    }

    @Test
    void sums_count_what_is_set_aside_and_say_what_they_lack() {
        say(own(), new NewAmount(2018, MoneyFrom.OWN, null, kroner(60_000)), new NewAmount(2018, MoneyFrom.GRANTED, "regionrådet", kroner(15_000)), new NewAmount(2019, MoneyFrom.APPLIED, "fylkeskommunen", kroner(120_000)));
        Document page = read(at + "/" + own().slug());
        assertThat(page.selectFirst(".sam-lead").text().replace('\u00A0', ' ')).isEqualTo("To tiltak. 75 000 kroner er satt av, 120 000 er søkt. Ett tiltak mangler beløp.");
        assertThat(page.select("tfoot td").eachText().stream().map(text -> text.replace('\u00A0', ' '))).containsExactly("75 000", "0", "0", "0", "75 000", "Ett tiltak mangler beløp.");
        assertThat(page.text().replace('\u00A0', ' ')).contains("Egne midler 60 000, fra regionrådet 15 000, søkt fylkeskommunen 120 000");
        assertThat(page.select("th[aria-current]").eachText()).containsExactly("2018 (året vi er i)");
        assertThat(page.select("a[href=#p-2]")).isNotEmpty();
        assertThat(page.select("#p-2")).hasSize(1);
    }

    @Test
    void the_page_of_how_far_the_plan_has_come_has_the_same_money_and_each_number_leads_to_what_it_counts() {
        say(own(), new NewAmount(2018, MoneyFrom.OWN, null, kroner(60_000)), new NewAmount(2018, MoneyFrom.GRANTED, "regionrådet", kroner(15_000)), new NewAmount(2019, MoneyFrom.APPLIED, "fylkeskommunen", kroner(120_000)));
        Document page = read("/" + world.region + "/utviklingsplan/status");
        var money = page.selectFirst("#h-penger").parent();
        assertThat(money.selectFirst("h2").text().replace('\u00A0', ' ')).isEqualTo("I handlingsplanene er 75 000 kroner satt av for 2018–2021, og 120 000 er søkt");
        assertThat(money.text().replace('\u00A0', ' ')).contains("2 av 3 tiltak har ikke noe beløp der", "For ett tiltak har bare noen", "2018 60 000 15 000 75 000 –", "200 000");
        String leads = money.select("a:contains(60)").attr("href");
        assertThat(read(leads.substring(0, leads.indexOf('#'))).select("#penger").first().parent().text().replace('\u00A0', ' ')).contains("60 000");
        assertThat(money.select("a[href=#belop]")).isNotEmpty();
        assertThat(money.select("#belop td").eachText().stream().map(text -> text.replace('\u00A0', ' '))).contains("200 000");
    }

    @Test
    void money_for_later_years_of_what_is_done_stays_in_the_sums_and_is_shown_beside_them() {
        say(own(), new NewAmount(2018, MoneyFrom.OWN, null, kroner(60_000)), new NewAmount(2019, MoneyFrom.OWN, null, kroner(40_000)));
        assertThat(read(at + "/" + own().slug()).select("tfoot tr")).hasSize(1);
        up.tells(0, up.network, State.COMPLETED, DAY, null);
        Document page = read(at + "/" + own().slug());
        assertThat(page.select("tfoot tr").first().text().replace('\u00A0', ' ')).contains("60 000 40 000 0 0 100 000");
        assertThat(page.select("tfoot tr").last().text().replace('\u00A0', ' ')).isEqualTo("Herav til tiltak som er fullført eller stanset 40 000 40 000 Med i summen til noen sier et nytt beløp");
        up.tells(0, up.network, State.UNDER_WAY, DAY, null);
        assertThat(plan(own()).free()).isEqualByComparingTo("0");
    }

    @Test
    void everybodys_sum_is_the_sum_of_each_ones() {
        say(own(), 2018, 60_000);
        say(other(), 2018, 40_000);
        ActionPlan all = actions.of(up.view(), new Whose.Everybody(), null);
        assertThat(all.setAside()).isEqualByComparingTo("100000");
        assertThat(all.partly()).isEmpty();
        assertThat(all.rows()).hasSize(3);
        assertThat(all.without()).hasSize(2);
    }

    @Test
    void where_only_some_of_several_have_said_an_amount_it_is_said() {
        say(own(), 2018, 60_000);
        assertThat(read(at + "/alle").selectFirst(".sam-lead").text()).contains("For ett tiltak har bare noen av dem satt beløp");
        assertThat(read(at + "/alle").text()).contains("Satt av 1 av 2");
    }

    @Test
    void an_editor_says_what_is_set_aside_and_takes_it_back() {
        Map<String, String> fields = new HashMap<>(Map.of("from-0", "OWN", "payer-0", "", "kr-0-2018", "kr 60 000,-", "kr-0-2019", "40000", "from-1", "", "payer-1", ""));
        assertThat(editor.fillIn(desk + "/2", desk + "/2?fra=2018", fields).body()).contains("er lagret");
        assertThat(plan(own()).setAside()).isEqualByComparingTo("100000");
        fields.put("kr-0-2019", "");
        fields.put("seen", String.valueOf(actions.last(up.view())));
        assertThat(editor.fillIn(desk + "/2", desk + "/2?fra=2018", fields).statusCode()).isEqualTo(200);
        assertThat(plan(own()).setAside(2019)).isEmpty();
        assertThat(plan(own()).setAside()).isEqualByComparingTo("60000");
        assertThat(editor.fillIn(desk + "/2", desk + "/2?fra=2018", fields).body()).contains("Ingenting var endret");
    }

    @Test
    void what_is_no_amount_is_said_and_stays_typed() {
        HttpResponse<String> answer = editor.fillIn(desk + "/2", desk + "/2?fra=2018", Map.of("from-0", "", "payer-0", "<b>Noen</b>", "kr-0-2018", "mye", "kr-0-2019", "-5"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Velg hva slags penger", "«mye» er ikke et beløp", "«-5» er ikke et beløp", "&lt;b>Noen").doesNotContain("<b>Noen");
        assertThat(plan(own()).without()).hasSize(2);
    }

    @Test
    void two_who_write_the_same_do_not_overwrite_each_other() {
        String seen = String.valueOf(actions.last(up.view()));
        say(own(), 2018, 60_000);
        HttpResponse<String> answer = editor.fillIn(desk + "/2", desk + "/2?fra=2018", Map.of("from-0", "OWN", "payer-0", "", "kr-0-2018", "10000", "seen", seen));
        assertThat(answer.statusCode()).isEqualTo(409);
        Document kept = Jsoup.parse(answer.body());
        assertThat(kept.selectFirst("[role=alert]").text()).contains("Noen andre har satt beløp");
        assertThat(kept.select("#kr-0-2018").attr("value")).isEqualTo("10000");
        assertThat(kept.select(".sam-note").eachText()).containsExactly("Lagret nå: 60000");
        assertThat(kept.select("[name=seen]").attr("value")).isEqualTo(String.valueOf(actions.last(up.view())));
        assertThat(plan(own()).setAside()).isEqualByComparingTo("60000");
    }

    @Test
    void another_municipalitys_action_plan_is_not_theirs_to_write() {
        String others = "/arbeid" + at + "/" + other().slug();
        assertThat(editor.get(others).statusCode()).isEqualTo(404);
        assertThat(editor.get(others + "/2").statusCode()).isEqualTo(404);
        assertThat(actions.say(up.view(), other().holder(), up.network, Set.of(2018), List.of(), 0, new Reach.Organisations(Set.of(world.municipality().value())), World.TEST)).isInstanceOf(Saying.NotTheirs.class);
    }

    @Test
    void nothing_is_dropped_without_a_reason_and_both_lists_are_shown() {
        String form = desk + "/videre?fra=2018";
        HttpResponse<String> answer = editor.fillIn(form, form, Map.of("over-1", "no", "why-1", " ", "over-2", "yes", "why-2", "To kurs gjenstår"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Skriv hvorfor tiltaket ikke føres over", "To kurs gjenstår");
        assertThat(editor.fillIn(form, form, Map.of("over-1", "no", "why-1", "Ingen penger", "over-2", "yes", "why-2", "To kurs gjenstår")).body()).contains("Tiltakene er ført over til 2019");
        Document page = read(at + "/" + own().slug());
        assertThat(page.selectFirst("#h-over").text()).isEqualTo("Fra 2018 til 2019");
        assertThat(page.select(".sam-answered").text()).contains("Et nettverk av næringsutviklere To kurs gjenstår", "Kurs i førstelinjetjenesten Grunn: Ingen penger");
        assertThat(page.text()).contains("Bestemt 5. november 2018");
        assertThat(read(at + "/" + own().slug() + "?ar=2019").select("table.sam-four tbody th").text()).contains("nettverk").doesNotContain("Kurs");
        assertThat(read(at + "/" + other().slug() + "?ar=2019").select("table.sam-four tbody th").text()).contains("nettverk");
    }

    @Test
    void what_somebody_decided_since_the_form_was_opened_is_not_overwritten() {
        String form = desk + "/videre?fra=2018";
        String seen = Jsoup.parse(editor.get(form).body()).select("form[action=" + form + "] input[name=seen]").attr("value");
        assertThat(editor.fillIn(form, form, Map.of("over-1", "yes", "why-1", "", "over-2", "no", "why-2", "Ingen penger")).statusCode()).isEqualTo(200);
        Map<String, String> second = Map.of("over-1", "no", "why-1", "Kurset er <i>holdt</i>", "over-2", "yes", "why-2", "To møter gjenstår", "seen", seen);
        HttpResponse<String> answer = editor.fillIn(form, form, second);
        assertThat(answer.statusCode()).isEqualTo(409);
        Document kept = Jsoup.parse(answer.body());
        assertThat(kept.selectFirst("[role=alert]").text()).contains("Noen andre har bestemt hva som føres over");
        assertThat(kept.select("#why-1, #why-2").eachAttr("value")).containsExactlyInAnyOrder("Kurset er <i>holdt</i>", "To møter gjenstår");
        assertThat(kept.select("input[name=over-1][value=no]").hasAttr("checked")).isTrue();
        assertThat(kept.select(".sam-note").eachText()).containsExactly("Lagret nå: Føres over", "Lagret nå: Føres ikke over. Ingen penger");
        assertThat(kept.select("input[name=seen]").attr("value")).as("who has seen it may decide anew").isNotEqualTo(seen);
        assertThat(read(at + "/" + own().slug()).select(".sam-answered").text()).contains("Grunn: Ingen penger").doesNotContain("holdt");
        assertThat(editor.fillIn(form, form, Map.of("over-1", "no", "why-1", "", "over-2", "yes", "why-2", "To møter gjenstår", "seen", seen)).body()).contains("Skriv hvorfor", "name=\"seen\" value=\"" + seen + "\"");
        assertThat(editor.fillIn(form, form, Map.of("over-1", "no", "why-1", "Kurset er holdt", "over-2", "yes", "why-2", "")).body()).as("seen, and decided anew").contains("Tiltakene er ført over til 2019");
    }

    @Test
    void the_overview_says_of_which_years_its_sums_are() {
        say(own(), new NewAmount(2018, MoneyFrom.OWN, null, kroner(60_000)), new NewAmount(2020, MoneyFrom.OWN, null, kroner(40_000)));
        Document page = read(at);
        assertThat(page.selectFirst("h1").text()).isEqualTo("To gjør noe av planen i 2018–2021");
        assertThat(page.select(".sam-plansof li").eachText().stream().map(text -> text.replace('\u00A0', ' '))).anyMatch(text -> text.startsWith(own().holder().name()) && text.contains("100 000 kroner er satt av"));
    }

    @Test
    void what_was_carried_over_is_decided_again_and_both_stay() {
        carry(own(), new Carrying.Carried(up.network, false, "Ingen penger"));
        assertThat(actions.of(up.view(), own(), 2019).rows()).isEmpty();
        carry(own(), new Carrying.Carried(up.network, true, null));
        assertThat(actions.of(up.view(), own(), 2019).rows()).hasSize(1);
    }

    @Test
    void a_form_that_is_sent_twice_is_one_step() {
        UUID sending = UUID.randomUUID();
        List<Carrying.Carried> measures = List.of(new Carrying.Carried(up.network, true, null));
        assertThat(actions.carry(up.view(), sending, own().holder(), 2018, measures, 0, Reach.WHOLE, World.TEST)).isEqualTo(new Saying.Said(1));
        assertThat(actions.carry(up.view(), sending, own().holder(), 2018, measures, 0, Reach.WHOLE, World.TEST)).isEqualTo(new Saying.Said(0));
    }

    @Test
    void an_address_that_asks_for_nothing_there_is_answers_plainly() {
        assertThat(new Guest(port).get(at + "/ingen").statusCode()).isEqualTo(404);
        assertThat(read(at + "/alle?ar=tull&omrade=99").selectFirst("h1").text()).isEqualTo("Dette gjør alle 2018–2021");
        assertThat(read(at + "/alle?ar=2150").select("h1")).isNotEmpty();
    }

    @Test
    void the_way_there_stands_in_the_menu_when_there_is_something() {
        assertThat(read("/" + world.region + "/utviklingsplan").select("nav a[href=" + at + "]")).isEmpty();
        say(own(), 2018, 1);
        assertThat(read("/" + world.region + "/utviklingsplan").select("nav a[href=" + at + "]")).hasSize(1);
    }

    @Test
    void the_papers_lie_on_their_long_side_and_are_the_same_bytes_each_time() throws Exception {
        world.bean(Versions.class).freeze(up.plan, new NewVersion("Til vedtak", null, LocalDate.of(2018, 1, 1), null), World.TEST);
        say(own(), new NewAmount(2018, MoneyFrom.OWN, null, kroner(60_000)), new NewAmount(2019, MoneyFrom.APPLIED, "fylkeskommunen", kroner(120_000)));
        carry(own(), new Carrying.Carried(up.network, false, "Ingen penger"));
        for (PaperFormat format : List.of(PaperFormat.PDF, PaperFormat.DOCX, PaperFormat.ODT, PaperFormat.XLSX)) {
            assertThat(file(format)).as(format.word()).isEqualTo(file(format));
        }
        assertThat(no.samspill.publishing.pdf.Pdf.faults(file(PaperFormat.PDF), org.verapdf.pdfa.flavours.PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(file(PaperFormat.PDF))) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
            assertThat(new PDFTextStripper().getText(pdf).replace('\u00A0', ' ').replaceAll("\\s+", " ")).contains("60 000", "søkt 120 000", "ikke satt", "Ingen penger", "Handlingsplanen bygger på versjon 1, uendret", "Ett tiltak mangler beløp");
        }
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file(PaperFormat.DOCX)))) {
            assertThat(word.getDocument().getBody().getSectPr().getPgSz().getOrient().toString()).isEqualTo("landscape");
        }
        try (ZipInputStream odt = new ZipInputStream(new ByteArrayInputStream(file(PaperFormat.ODT)))) {
            for (var entry = odt.getNextEntry(); entry != null; entry = odt.getNextEntry()) {
                if (entry.getName().equals("styles.xml")) {
                    assertThat(new String(odt.readAllBytes(), StandardCharsets.UTF_8)).contains("style:print-orientation=\"landscape\"").doesNotContain("\"166mm\"");
                }
            }
        }
    }

    @Test
    void a_paper_on_its_short_side_has_the_print_it_had() {
        assertThat(new no.samspill.publishing.document.Form("Ibestad", List.of()).toString()).isEqualTo("Form[header=Ibestad, above=[]]");
    }

    @Test
    void the_sheets_amounts_are_numbers_and_what_is_not_set_is_empty() throws Exception {
        say(own(), new NewAmount(2018, MoneyFrom.OWN, null, kroner(60_000)), new NewAmount(2019, MoneyFrom.APPLIED, "fylkeskommunen", kroner(120_000)));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file(PaperFormat.XLSX)))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(2).getCell(5).getStringCellValue()).isEqualTo("2018");
            assertThat(sheet.getRow(3).getCell(5)).satisfiesAnyOf(cell -> assertThat(cell).isNull(), cell -> assertThat(cell.toString()).isEmpty());
            assertThat(sheet.getRow(4).getCell(5).getNumericCellValue()).isEqualTo(60_000);
            assertThat(sheet.getRow(4).getCell(9).getNumericCellValue()).isEqualTo(60_000);
            assertThat(sheet.getRow(4).getCell(11).getNumericCellValue()).isEqualTo(120_000);
            assertThat(book.getSheetAt(1).getRow(2).getCell(6).getNumericCellValue()).isEqualTo(120_000);
        }
    }

    @Test
    void each_language_says_it() {
        up.tells(0, up.course, State.COMPLETED, DAY, null);
        for (Language language : Language.values()) {
            assertThat(new ActionInWords(Words.of(language)).heading(plan(own()))).contains("2018–2021", own().holder().name());
        }
    }

    private byte[] file(PaperFormat format) throws Exception {
        ActionPages pages = world.bean(ActionPages.class);
        ActionPages.Facts facts = pages.facts(up.view(), new ActionPages.Asked(own(), null, null), Words.of(Language.NB));
        return format == PaperFormat.XLSX ? ActionSheet.of(facts) : Papers.bytes(ActionDocument.of(facts, pages.address()), format);
    }

    private Whose.One own() {
        return actions.theirs(up.view(), new Reach.Organisations(Set.of(world.municipality().value()))).getFirst();
    }

    private Whose.One other() {
        return actions.theirs(up.view(), Reach.WHOLE).stream().filter(one -> !one.equals(own())).findFirst().orElseThrow();
    }

    private ActionPlan plan(Whose whose) {
        return actions.of(up.view(), whose, null);
    }

    private void say(Whose.One one, int year, int amount) {
        say(one, new NewAmount(year, MoneyFrom.OWN, null, kroner(amount)));
    }

    private void say(Whose.One one, NewAmount... amounts) {
        assertThat(actions.say(up.view(), one.holder(), up.network, Set.of(2018, 2019, 2020, 2021), List.of(amounts), actions.last(up.view()), Reach.WHOLE, World.TEST)).isInstanceOf(Saying.Said.class);
    }

    private void carry(Whose.One one, Carrying.Carried measure) {
        assertThat(actions.carry(up.view(), UUID.randomUUID(), one.holder(), 2018, List.of(measure, new Carrying.Carried(up.course, false, "Holdt")), actions.decided(up.view()), Reach.WHOLE, World.TEST)).isInstanceOf(Saying.Said.class);
    }

    private static BigDecimal kroner(int amount) {
        return BigDecimal.valueOf(amount);
    }

    private Document read(String path) {
        HttpResponse<String> answer = new Guest(port).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
