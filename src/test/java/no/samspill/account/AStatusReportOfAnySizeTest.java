package no.samspill.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samspill.followup.FollowUp;
import no.samspill.followup.Followed;
import no.samspill.followup.Following;
import no.samspill.followup.State;
import no.samspill.kernel.Words;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.Standing;
import no.samspill.publishing.PaperFormat;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Table;
import no.samspill.publishing.pdf.Pdf;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A council reads a report of five measures and of five hundred: it is folded, and its numbers are those of the plan. */
@ServerTest
class AStatusReportOfAnySizeTest {
    private static final LocalDate JUNE = LocalDate.of(2018, 6, 8);
    private static final LocalDate NOVEMBER = LocalDate.of(2018, 11, 5);
    private static final List<State> STATES = List.of(State.COMPLETED, State.UNDER_WAY, State.UNDER_WAY, State.PAUSED, State.NOT_STARTED, State.STOPPED);
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Words NB = Words.of("nb");
    private static final double A_FIFTH = 0.2;

    @Autowired private ApplicationContext server;

    private Following up;
    private Accounts accounts;

    @ParameterizedTest
    @CsvSource({"5, 2, 7", "50, 5, 8", "500, 9, 8"})
    void it_is_as_long_as_a_council_reads_and_says_what_the_plan_says(int measures, int areas, int pages) throws IOException {
        Account account = sent(measures, areas);
        Said said = accounts.said(account);
        FollowUp now = up.followUps().on(up.view(), NOVEMBER);
        headings(said, now);
        bands(said, now);
        paper(accounts.file(up.view(), account, PaperFormat.PDF), pages);
        slides(accounts.file(up.view(), account, PaperFormat.PPTX));
    }

    private static void headings(Said said, FollowUp now) {
        List<Section> sections = said.paper().sections().stream().flatMap(Section::walk).toList();
        Map<Standing, Integer> counts = now.counts();
        assertThat(numbers(sections.getFirst())).as("how far it has come").startsWith(counts.get(Standing.COMPLETED), now.measures().size());
        assertThat(numbers(find(sections, "hvem"))).containsExactly(now.holders().size() - now.never().size(), now.holders().size());
        assertThat(find(sections, "stille").title().plain()).isEqualTo(NB.get("account.silent", "", now.measures().stream().filter(Followed::silent).count()));
        Section numbers = find(sections, "omrader-tall");
        Table.Row sum = ((Block.TableBlock) numbers.blocks().getFirst()).table().rows().getLast();
        assertThat(sum.kind()).isEqualTo(Table.Row.Kind.SUM);
        assertThat(sum.cells().getLast().plain()).isEqualTo(String.valueOf(now.measures().size()));
        for (Standing standing : Standing.values()) {
            assertThat(sum.cells().get(1 + standing.ordinal()).plain()).isEqualTo(counts.get(standing) == 0 ? "–" : String.valueOf(counts.get(standing)));
        }
    }

    private static void bands(Said said, FollowUp now) {
        Block.Tally tally = said.paper().sections().getFirst().blocks().stream().filter(Block.Tally.class::isInstance).map(Block.Tally.class::cast).findFirst().orElseThrow();
        assertThat(tally.counts().stream().mapToInt(Block.Tally.Count::number).sum()).isEqualTo(now.measures().size());
        assertThat(tally.counts().stream().map(count -> count.kind().hatch()).distinct()).as("told apart without colour").hasSize(6);
    }

    private static void paper(byte[] pdf, int most) throws IOException {
        assertThat(Pdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Pdf.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(most);
            List<Integer> sparse = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages() - 1; page++) {
                if (full(new PDFRenderer(document).renderImageWithDPI(page, 20)) < A_FIFTH) {
                    sparse.add(page + 1);
                }
            }
            assertThat(sparse).as("pages under a fifth full").isEmpty();
        }
    }

    private static void slides(byte[] pptx) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(pptx))) {
            List<XSLFSlide> slides = show.getSlides();
            assertThat(slides).hasSizeLessThanOrEqualTo(20);
            assertThat(slides.stream().skip(1).map(XSLFSlide::getTitle)).doesNotHaveDuplicates().doesNotContainNull();
            assertThat(slides.get(1).getShapes()).as("a band whose parts can be moved").anySatisfy(shape -> assertThat(shape).isInstanceOfSatisfying(XSLFGroupShape.class, group -> assertThat(group.getShapes()).hasOnlyElementsOfType(XSLFAutoShape.class)));
            for (XSLFSlide slide : slides) {
                assertThat(texts(slide).flatMap(paragraph -> paragraph.getTextRuns().stream()).filter(run -> !run.getRawText().isBlank()).map(run -> run.getFontSize())).as(slide.getTitle()).allSatisfy(size -> assertThat(size).isGreaterThanOrEqualTo(20.0));
            }
        }
    }

    private static Stream<XSLFTextParagraph> texts(XSLFSlide slide) {
        return slide.getShapes().stream().flatMap(shape -> switch (shape) {
            case XSLFTable table -> table.getRows().stream().flatMap(row -> row.getCells().stream()).flatMap(cell -> cell.getTextParagraphs().stream());
            case XSLFTextShape text when text.getTextType() == Placeholder.FOOTER || text.getTextType() == Placeholder.SLIDE_NUMBER -> Stream.<XSLFTextParagraph>of();
            case XSLFTextShape text -> text.getTextParagraphs().stream();
            default -> Stream.of();
        });
    }

    private static double full(BufferedImage image) {
        int top = image.getHeight() / 10;
        int bottom = image.getHeight() * 9 / 10;
        for (int y = bottom; y > top; y--) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFF) < 0xE0) {
                    return (double) (y - top) / (bottom - top);
                }
            }
        }
        return 0;
    }

    private static Section find(List<Section> sections, String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<Integer> numbers(Section section) {
        return NUMBER.matcher(section.title().plain()).results().map(found -> Integer.parseInt(found.group())).toList();
    }

    /** A second report, so that there is something that has moved. */
    private Account sent(int measures, int areas) {
        up = new Following(World.apart(server, "Gratangen", "Salangen"), LocalDate.of(2018, 2, 1));
        accounts = server.getBean(Accounts.class);
        List<ElementId> made = made(measures - 3, areas);
        for (int at = 0; at < made.size(); at++) {
            if (at % 4 != 3) {
                up.tells(at % 2, made.get(at), STATES.get(at % STATES.size()), JUNE, "Vi gjør det vi skal");
            }
        }
        up.tells(0, up.course, State.COMPLETED, JUNE, null);
        up.tells(1, up.course, State.COMPLETED, JUNE, null);
        Account first = sent(JUNE, Optional.empty());
        for (int at = 0; at < made.size(); at += 6) {
            up.tells(at % 2, made.get(at), STATES.get((at + 1) % STATES.size()), NOVEMBER, "Nå går det videre");
        }
        return sent(NOVEMBER, Optional.of(first));
    }

    private Account sent(LocalDate day, Optional<Account> before) {
        List<Matter> matters = List.of(new Matter("Skal vi fortsette?", "Det er tid for å velge", List.of(new Matter.Choice("Ja", "Vi fortsetter"), new Matter.Choice("Nei", null))));
        Draft draft = accounts.begin(up.view(), new Written(Occasion.COUNCIL, "Status", null, day, day, before.map(Account::number).orElse(null), null, null, matters), World.TEST);
        accounts.check(up.view(), draft.number(), draft.revision(), World.TEST);
        return ((Sending.Sent) accounts.send(up.view(), draft.number(), World.TEST)).account();
    }

    /** So many more, shared by so many areas with goals, each for one of the municipalities. */
    private List<ElementId> made(int more, int areas) {
        List<ElementId> made = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        List<String> who = up.members().stream().map(member -> member.name()).toList();
        for (int area = 0; area < areas; area++) {
            ElementId top = new ElementId(UUID.randomUUID());
            changes.add(Kind.FOCUS_AREA.add(top, null, 1 + area));
            changes.add(Field.TITLE.put(top, null, "Område nummer " + area));
            int here = more / areas + (area < more % areas ? 1 : 0);
            ElementId goal = top;
            for (int at = 0; at < here; at++) {
                if (at % 8 == 0) {
                    goal = new ElementId(UUID.randomUUID());
                    changes.add(Kind.GOAL.add(goal, top, at / 8));
                    changes.add(Field.TITLE.put(goal, null, "Et mål som vi vil nå, nummer " + at / 8));
                }
                ElementId measure = new ElementId(UUID.randomUUID());
                made.add(measure);
                changes.addAll(List.of(
                        Kind.MEASURE.add(measure, goal, at % 8), Field.TITLE.put(measure, null, "Et tiltak med et navn av vanlig lengde, nummer " + at), Field.SCHEDULE.put(measure, null, String.valueOf(2018 + at % 3)),
                        Field.RESPONSIBILITY.put(measure, null, who.get((made.size() - 1) % 2)), Field.FUNDING.put(measure, null, at % 3 == 0 ? "søkt 40 000 kr" : who.get((made.size() - 1) % 2) + " 60 000 kr")));
            }
        }
        if (!changes.isEmpty()) {
            up.world.apply(up.plan, changes);
        }
        assertThat(up.view().plan().measures().map(Element::id)).containsAll(made);
        return made;
    }
}
