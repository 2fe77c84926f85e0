package no.samspill.publishing.paper;

import java.time.ZoneId;
import java.util.List;
import no.samspill.figure.QrCode;
import no.samspill.frame.PublicAddress;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanVersion;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Fact;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Span;

/** How whoever holds a paper of a version finds out whether it is what it says: the short address, for eyes and for a camera, and the print. */
public final class Checking {
    private static final ZoneId HERE = ZoneId.of("Europe/Oslo");

    private Checking() {}

    /** The last section of every paper of a version. @param words of the paper's language */
    public static Section of(PlanVersion version, PublicAddress server, Words words) {
        String number = String.valueOf(version.number());
        String brief = server.of("/s/" + version.print().brief());
        String form = server.of("/kontroll");
        String alt = words.get("proof.paper.alt", brief);
        return new Section(Section.Kind.APPENDIX, "kontroller", null, null, Line.of(words.get("proof.paper.title")), List.of(
                new Block.Paragraph(Line.of(words.get("proof.paper.what", number))),
                new Block.Code(new QrCode(brief).draw("kontrollkode", alt), alt),
                led(words.get("proof.paper.address"), link(brief)),
                led(words.get("proof.paper.print"), Span.of(version.print().spaced())),
                new Block.Facts(List.of(
                        fact(words.get("proof.paper.version"), number),
                        fact(words.get("proof.paper.frozen"), NorwegianDates.of(words.language()).date(version.frozen().atZone(HERE).toLocalDate())))),
                new Block.Paragraph(new Line(List.of(Span.of(words.get("proof.paper.file") + " "), link(form))))),
                List.of());
    }

    private static Block led(String what, Span said) {
        return new Block.Paragraph(new Line(List.of(new Span(what + " ", true, false, null, null), said)));
    }

    private static Fact fact(String term, String said) {
        return new Fact(term, List.of(new Fact.Value(Line.of(said), false)), null);
    }

    private static Span link(String address) {
        return new Span(address, false, false, address, null);
    }
}
