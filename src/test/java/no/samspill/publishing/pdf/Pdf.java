package no.samspill.publishing.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samspill.publishing.document.Document;
import no.samspill.plan.Edition;
import no.samspill.publishing.paper.PlanDocument;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A plan's PDF, and what others see in it. */
public record Pdf(Document paper, byte[] bytes) {

    static Pdf of(Edition edition) {
        return of(PlanDocument.of(edition));
    }

    static Pdf of(Document paper) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PdfPaper.write(paper, out);
            return new Pdf(paper, out.toByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What veraPDF finds wrong; empty for a valid file. */
    List<String> faults(PDFAFlavour flavour) {
        return faults(bytes, flavour);
    }

    public static List<String> faults(byte[] bytes, PDFAFlavour flavour) {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + ": " + assertion.getMessage() + " " + assertion.getLocation().getContext())
                    .distinct()
                    .toList();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    PDDocument open() {
        try {
            return Loader.loadPDF(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The text of each page. */
    List<String> pages() {
        try (PDDocument document = open()) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new Reader();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** All text without its white space, since lines are broken anew. */
    String letters() {
        return bare(String.join("", pages()));
    }

    static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    Stream<String> headings() {
        return paper.sections().stream().flatMap(section -> section.walk()).map(section -> section.entry());
    }

    /**
     * Reads text without looking up what each mark in it refers to: an object stream is parsed anew for each of them, and a long table has
     * ten thousand. What a mark says on the spot, such as other words to be read, is heeded.
     */
    private static final class Reader extends PDFTextStripper {
        Reader() throws IOException {
            addOperator(new BeginMarkedContentSequenceWithProperties(this) {
                @Override
                public void process(Operator operator, List<COSBase> operands) throws IOException {
                    if (operands.size() > 1 && operands.getFirst() instanceof COSName tag && operands.get(1) instanceof COSName) {
                        getContext().beginMarkedContentSequence(tag, null);
                    } else {
                        super.process(operator, operands);
                    }
                }
            });
        }
    }
}
