package no.samspill.publishing.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Cover;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Form;
import no.samspill.publishing.document.Furniture;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Somebody's own Word file, whose styles, pages, headers and footers a paper is written with. The words in it are not used. */
public final class WordTemplate {
    private final byte[] content;

    private WordTemplate(byte[] content) {
        this.content = content;
    }

    /** What a file was found to be. */
    public sealed interface Reading {
        record Fit(WordTemplate template) implements Reading {}

        record Unfit(Why why) implements Reading {}
    }

    /** Why a file is no template. */
    public enum Why {
        EMPTY,
        TOO_LARGE,
        /** Another kind of file: an old .doc, a file with a password, a picture. */
        NOT_WORD,
        MACROS,
        /** It holds other programs' objects. */
        OBJECTS,
        /** It fetches something from elsewhere when it is opened. */
        LEADS_OUT,
        UNREADABLE
    }

    /** Looks through a file, and tries to write with it. */
    public static Reading read(byte[] content) {
        Optional<Why> wrong = WordPackage.wrong(content);
        if (wrong.isPresent()) {
            return new Reading.Unfit(wrong.get());
        }
        WordTemplate template = new WordTemplate(content);
        try {
            WordPaper.write(trial(), template, OutputStream.nullOutputStream());
            return new Reading.Fit(template);
            // Whatever its parts make the library stumble over, it is the file that is not as Word writes it.
        } catch (IOException | RuntimeException e) {
            return new Reading.Unfit(Why.UNREADABLE);
        }
    }

    /** One that was read before. */
    public static WordTemplate known(byte[] content) {
        return new WordTemplate(content);
    }

    WordFile open(Furniture furniture) throws IOException {
        XWPFDocument document = new XWPFDocument(opened());
        CTBody fresh = CTBody.Factory.newInstance();
        page(document.getDocument().getBody()).ifPresent(page -> fresh.setSectPr(page));
        document.getDocument().setBody(fresh);
        document.getProperties().getCoreProperties().setLastModifiedByUser("");
        return new WordFile(document, WordStyles.beside(document, furniture), true, false);
    }

    /** A template is made a document. */
    private OPCPackage opened() throws IOException {
        try {
            OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(content));
            opened.replaceContentType(XWPFRelation.TEMPLATE.getContentType(), XWPFRelation.DOCUMENT.getContentType());
            return opened;
        } catch (InvalidFormatException e) {
            throw new IOException("no Word file", e);
        }
    }

    /** The last section's pages, with the first section's headers and footers where it only goes on with those. */
    private static Optional<CTSectPr> page(CTBody body) {
        Optional<CTSectPr> first = body.getPList().stream().filter(CTP::isSetPPr).filter(paragraph -> paragraph.getPPr().isSetSectPr()).map(paragraph -> paragraph.getPPr().getSectPr()).findFirst();
        Optional<CTSectPr> last = body.isSetSectPr() ? Optional.of(body.getSectPr()) : Optional.empty();
        return last.filter(page -> page.sizeOfHeaderReferenceArray() + page.sizeOfFooterReferenceArray() > 0).or(() -> first).or(() -> last).map(page -> (CTSectPr) page.copy());
    }

    private static Document trial() {
        Furniture furniture = new Furniture("Saksframlegg", null, null, "", null, Words.of(Language.NB));
        Block line = Block.Listing.of(java.util.List.of(Line.of("Prøve")));
        return new Document(furniture, new Cover(java.util.List.of(), java.util.List.of()), java.util.List.of(Section.chapter("prove", "Prøve", java.util.List.of(line))), new Form("", java.util.List.of()));
    }
}
