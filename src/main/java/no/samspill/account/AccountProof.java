package no.samspill.account;

import java.util.ArrayList;
import java.util.List;
import no.samspill.figure.QrCode;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Span;

/** How whoever holds a status report finds the one that was sent: its address, for eyes and for a camera, and its print. */
final class AccountProof {

    private AccountProof() {}

    static Section of(Account account, String address, Words words) {
        String alt = words.get("proof.paper.alt", address);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Code(new QrCode(address).draw("kontrollkode", alt), alt));
        blocks.add(led(words.get("proof.paper.address"), new Span(address, false, false, address, null)));
        blocks.add(led(words.get("proof.paper.print"), Span.of(account.print().spaced())));
        blocks.add(new Block.Paragraph(Line.of(words.get("account.proof", String.valueOf(account.number()), NorwegianDates.of(words.language()).date(account.sent().atZone(Gathering.HERE).toLocalDate())))));
        if (account.corrects() != null) {
            blocks.add(new Block.Paragraph(Line.of(words.get("account.corrects", String.valueOf(account.corrects()), String.valueOf(account.why())))));
        }
        return new Section(Section.Kind.APPENDIX, "kontroller", null, null, Line.of(words.get("proof.paper.title")), blocks, List.of());
    }

    private static Block led(String what, Span said) {
        return new Block.Paragraph(new Line(List.of(new Span(what + " ", true, false, null, null), said)));
    }
}
