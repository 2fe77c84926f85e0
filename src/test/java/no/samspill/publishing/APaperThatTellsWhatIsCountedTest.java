package no.samspill.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samspill.facts.Counts;
import no.samspill.facts.FactsInWords;
import no.samspill.facts.Reckoned;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.plan.Edition;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Table;
import no.samspill.publishing.paper.Around;
import no.samspill.publishing.paper.PlanDocument;
import no.samspill.publishing.paper.StatusDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class APaperThatTellsWhatIsCountedTest {
    private static final Edition PLAN = Plans.sample();
    private static final String CIRCLE_OF_THE_LAST = "r=\"7\"";

    @Test
    void each_number_stands_in_a_picture_and_in_a_table_with_where_it_is_from() {
        Section counted = section(paper(List.of(Counts.inhabitants(List.of(PLAN.plan().measures().findFirst().orElseThrow().id())))), "tall-1");
        String said = SaidIn.words(counted).collect(Collectors.joining("\n"));

        assertThat(counted.blocks()).filteredOn(Block.Figure.class::isInstance).singleElement().satisfies(figure -> assertThat(((Block.Figure) figure).alt()).startsWith("Sør-Troms: fra 25\u00A0860 i 2014 til 30\u00A0419 i 2018. Mål for 2022: 31\u00A0000."));
        assertThat(said).contains("Statistisk sentralbyrå, tabell 07459", "CC BY 4.0", "5. januar 2018", "Gjelder per 1. januar.", "Tallet ville røpet enkelte.", "Aksen begynner på");
        assertThat(said).as("what it belongs to").contains(PLAN.plan().measures().findFirst().orElseThrow().title());
    }

    @Test
    void each_municipality_stands_beneath_the_region_in_a_picture_of_its_own() {
        Reckoned all = Counts.inhabitants(List.of());
        Block.Figure figure = figure(all);

        assertThat(figure.drawing().svg()).contains(all.lines().stream().map(line -> '>' + line.name() + "</text>").toList());
        assertThat(figure.onSlide().svg()).as("on a wall the region alone").doesNotContain(">Ibestad</text>");
        assertThat(SaidIn.words(section(paper(List.of(all)), "tall-1")).collect(Collectors.joining())).contains("Kommune for kommune: Hver rute har sin egen skala.");
    }

    @ParameterizedTest
    @CsvSource({"3,true", "16,true", "17,false"})
    void more_than_can_be_read_beside_each_other_are_left_to_the_table(int places, boolean drawn) {
        assertThat(figure(Counts.many(1, "Sted", places, 8)).drawing().svg().contains(">Sted 2</text>")).isEqualTo(drawn);
    }

    @Test
    void a_few_sums_stand_in_columns_and_many_go_in_a_line() {
        assertThat(figure(Counts.many(1, "Sted", 2, 4)).drawing().svg()).contains("<rect").doesNotContain(CIRCLE_OF_THE_LAST);
        assertThat(figure(Counts.many(1, "Sted", 2, 20)).drawing().svg()).contains(CIRCLE_OF_THE_LAST);
    }

    @ParameterizedTest
    @CsvSource({"3,5", "3,40", "12,6", "20,20"})
    void no_number_is_left_out_however_many_there_are(int places, int years) {
        Reckoned all = Counts.many(1, "Sted", places, years);
        Table table = section(paper(List.of(all)), "tall-1").blocks().stream().filter(Block.Figure.class::isInstance).map(block -> ((Block.Figure) block).twin()).findFirst().orElseThrow();
        List<String> cells = table.rows().stream().flatMap(row -> row.cells().stream()).map(no.samspill.publishing.document.Line::plain).toList();
        String said = String.join(" ", cells).replace('\u00A0', ' ');
        FactsInWords words = new FactsInWords(Words.of(Language.NB));

        assertThat(all.lines()).allSatisfy(line -> assertThat(line.cells()).allSatisfy(cell -> assertThat(said).contains(words.cell(all.indicator(), cell).replace('\u00A0', ' '))));
        assertThat(all.region().cells()).allSatisfy(cell -> assertThat(said).contains(words.cell(all.indicator(), cell).replace('\u00A0', ' ')));
        assertThat(table.columns().size()).isLessThanOrEqualTo(10);
    }

    @Test
    void what_has_no_number_yet_says_so_and_what_is_an_example_says_so() {
        Document paper = paper(Counts.all());

        assertThat(SaidIn.words(section(paper, "tall-3")).collect(Collectors.joining())).contains("Ingen tall ennå");
        assertThat(section(paper, "tall-2").title().plain()).isEqualTo("Nye foretak (eksempel)");
        assertThat(SaidIn.words(section(paper, "tall-2")).collect(Collectors.joining())).contains("Kilden er ikke oppgitt");
    }

    @Test
    void on_a_wall_all_stand_on_one_slide_with_the_rest_beside_it() {
        Section slide = paper(Counts.all()).slides().stream().filter(section -> section.id().equals("tall")).findFirst().orElseThrow();

        assertThat(slide.blocks()).hasExactlyElementsOfTypes(Block.Paragraph.class, Block.TableBlock.class);
        assertThat(slide.title().plain()).isEqualTo("Fem tall følges");
        assertThat(SaidIn.words(slide).collect(Collectors.joining("\n"))).contains("30\u00A0419", "Nye foretak, foretak for hver 1000 innbyggere", "31\u00A0000 (2022)", "Kilde: Statistisk sentralbyrå, tabell 07459 (CC BY 4.0)");
        assertThat(slide.sections()).hasSize(5);
    }

    @Test
    void the_council_is_told_the_latest_of_each_with_where_it_is_from() {
        Document status = StatusDocument.of(PLAN, new Around(null, null, Map.of(), List.of(), Counts.all()));

        assertThat(SaidIn.words(section(status, "tall")).collect(Collectors.joining("\n"))).contains("30\u00A0419", "Nye foretak", "Ingen tall ennå", "Statistisk sentralbyrå, tabell 07459. CC BY 4.0. Hentet 5. januar 2018.");
        assertThat(status.slides()).filteredOn(slide -> slide.id().equals("tall")).hasSize(1);
    }

    @Test
    void where_nothing_is_counted_nothing_is_said() {
        assertThat(PlanDocument.of(PLAN, Around.NOTHING).sections()).noneMatch(section -> section.id().startsWith("tall"));
    }

    private static Block.Figure figure(Reckoned of) {
        return section(paper(List.of(of)), "tall-1").blocks().stream().filter(Block.Figure.class::isInstance).map(Block.Figure.class::cast).findFirst().orElseThrow();
    }

    private static Document paper(List<Reckoned> counted) {
        return PlanDocument.of(PLAN, new Around(null, null, Map.of(), List.of(), counted));
    }

    private static Section section(Document paper, String id) {
        return paper.sections().stream().flatMap(Section::walk).filter(section -> section.id().equals(id)).findFirst().orElseThrow();
    }
}
