package no.samspill.publishing.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.publishing.Hostile;
import no.samspill.publishing.Made;
import no.samspill.publishing.Plans;
import no.samspill.publishing.deck.Deck;
import no.samspill.publishing.deck.Slide;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

class PlanProposalDeckTest {
    private XMLSlideShow show;

    @BeforeEach
    void open() throws IOException {
        show = new XMLSlideShow(new ByteArrayInputStream(Made.bytes(Slides::write, Plans.sample())));
    }

    @AfterEach
    void close() throws IOException {
        show.close();
    }

    @Test
    void it_tells_the_aim_the_areas_each_goal_who_when_and_what_is_asked() {
        assertThat(show.getSlides().stream().map(slide -> slide.getPlaceholder(0).getText()).toList())
                .containsExactly(
                        "Utviklingsplan for Sør-Troms", "Overordnet mål", "Ett av fem satsingsområder har fått mål og tiltak",
                        "A Førsteklasses førstelinjetjeneste", "B Sør-Troms: en region for innovatører og entreprenører",
                        "Åtte har ansvar for fire tiltak. Ett mangler noen.", "Fire tiltak begynner i 2018. Ett har ikke fått tid.", "Dette ber vi møtet om");
    }

    @Test
    void who_does_what_stands_above_the_foot_of_its_slide() {
        XSLFSlide slide = show.getSlides().get(5);
        XSLFTable table = slide.getShapes().stream().filter(XSLFTable.class::isInstance).map(XSLFTable.class::cast).findFirst().orElseThrow();
        assertThat(table.getRows().getFirst().getCells().stream().map(cell -> cell.getText()).toList()).containsExactly("Hvem", "A1", "A2", "B1", "B2", "B3");
        double end = table.getAnchor().getY() + table.getRows().stream().mapToDouble(row -> row.getHeight()).sum();
        double foot = Stream.of(slide.getPlaceholders()).filter(shape -> shape.getShapeName().equals("Footer")).findFirst().orElseThrow().getAnchor().getY();
        assertThat(end).isLessThanOrEqualTo(foot);
    }

    @Test
    void the_agenda_gives_each_focus_area_with_its_input_meeting() {
        assertThat(show.getSlides().stream().map(PlanProposalDeckTest::text).collect(Collectors.joining()))
                .contains("Innovasjon og entreprenørskap", "Innspillsmøte", "22/5", "UNG", "7/6", "?", "30/8-1/9");
    }

    @Test
    void no_text_is_too_small_to_read_from_the_back_of_the_room() {
        for (XSLFSlide slide : show.getSlides()) {
            for (XSLFTextShape shape : slide.getPlaceholders()) {
                shape.getTextParagraphs().forEach(paragraph -> paragraph.getTextRuns().forEach(
                        run -> assertThat(run.getFontSize()).isGreaterThanOrEqualTo(20)));
            }
        }
    }

    @Test
    void every_slide_stands_on_a_layout_of_ours_and_pictures_are_told() {
        assertThat(show.getSlideMasters().getFirst().getSlideLayouts()).hasSize(4);
        List<XSLFPictureShape> pictures = show.getSlides().stream()
                .flatMap(slide -> slide.getShapes().stream())
                .filter(XSLFPictureShape.class::isInstance)
                .map(XSLFPictureShape.class::cast)
                .toList();
        assertThat(pictures).hasSize(2).allSatisfy(picture ->
                assertThat(((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr().getDescr()).isNotBlank());
    }

    /** PowerPoint repairs a file whose master does. */
    @Test
    void the_master_names_no_layout_that_is_gone() {
        var master = show.getSlideMasters().getFirst();
        assertThat(master.getXmlObject().xmlText().split("<p:sldLayoutId ")).hasSize(5);
        for (String id : master.getXmlObject().xmlText().split("<p:sldLayoutId [^>]*r:id=\"")) {
            String name = id.substring(0, Math.max(0, id.indexOf('"')));
            assertThat(!name.startsWith("rId") || master.getPackagePart().getRelationship(name) != null).as(name).isTrue();
        }
    }

    @Test
    void the_speaker_has_the_supplementary_text() throws IOException {
        try (XMLSlideShow large = new XMLSlideShow(new ByteArrayInputStream(Made.bytes(Slides::write, Plans.large(30))))) {
            assertThat(large.getSlides()).anySatisfy(slide -> assertThat(Objects.requireNonNull(slide.getNotes()).getTextParagraphs().toString()).isNotBlank());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 52, 500})
    void no_deck_is_longer_than_twenty_slides_and_each_has_a_title_of_its_own(int measures) {
        assertThat(Deck.of(Made.of(Plans.rows(measures)))).extracting(Slide::title).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void the_same_plan_is_the_same_file() {
        assertThat(Made.bytes(Slides::write, Plans.sample())).isEqualTo(Made.bytes(Slides::write, Plans.sample()));
    }

    @Test
    void odd_plans_make_slides_too() throws IOException {
        for (var plan : List.of(Hostile.empty(), Hostile.tongues(), Hostile.title(2000, true), Hostile.title(2000, false))) {
            try (XMLSlideShow odd = new XMLSlideShow(new ByteArrayInputStream(Made.bytes(Slides::write, plan)))) {
                assertThat(odd.getSlides()).isNotEmpty();
            }
        }
    }

    private static String text(XSLFSlide slide) {
        return slide.getShapes().stream().flatMap(PlanProposalDeckTest::words).collect(Collectors.joining("\n"));
    }

    private static Stream<String> words(XSLFShape shape) {
        return switch (shape) {
            case XSLFTextShape text -> Stream.of(text.getText());
            case XSLFTable table -> table.getRows().stream().flatMap(row -> row.getCells().stream()).map(XSLFTextShape::getText);
            default -> Stream.of();
        };
    }
}
