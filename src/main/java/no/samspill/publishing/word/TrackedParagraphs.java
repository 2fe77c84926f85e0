package no.samspill.publishing.word;

import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;
import no.samspill.plan.version.text.Piece;
import no.samspill.plan.version.text.Run;
import no.samspill.plan.version.text.Side;
import no.samspill.publishing.document.Tracked;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkup;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMoveBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;

/** Paragraphs with the marks of what came and went. */
final class TrackedParagraphs {
    private final Paragraphs paragraphs;
    private final String earlier;
    private final String later;
    private final Calendar[] when;
    private BigInteger range = BigInteger.ZERO;
    private int marks;
    private int kept;
    private int hour;

    TrackedParagraphs(Paragraphs paragraphs, String earlier, String later, Instant when) {
        this.paragraphs = paragraphs;
        this.earlier = earlier;
        this.later = later;
        this.when = IntStream.range(0, 3).mapToObj(hours -> utc(when.plus(hours, ChronoUnit.HOURS))).toArray(Calendar[]::new);
    }

    private static Calendar utc(Instant when) {
        Calendar utc = GregorianCalendar.from(when.atZone(ZoneOffset.UTC));
        utc.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        return utc;
    }

    /**
     * What only one version says is signed by that version. LibreOffice, which readers of Word's files use too, takes changes of one
     * author in one hour for a single one where the first ends its paragraph and the other begins the next, and with it the mark
     * between them that nobody changed; and words of one author that came and went for a move of its own finding. So neighbours that
     * keep their marks are an hour apart, and the two versions are two authors.
     */
    void write(@Nullable Tracked before, Tracked tracked, @Nullable Tracked after) {
        hour = tracked.side() == Side.BOTH ? 1 + kept++ % 2 : 0;
        Paragraph paragraph = paragraphs.of(style(tracked));
        if (tracked.level() > 0 && (tracked.dress() == Tracked.Dress.BULLET || tracked.dress() == Tracked.Dress.NUMBER)) {
            paragraph.atLevel(tracked.level(), tracked.dress() == Tracked.Dress.NUMBER ? 2 : 1);
        }
        if (tracked.dress() == Tracked.Dress.HEADING) {
            paragraph.close();
        }
        boolean moved = tracked.move() != null;
        mark(paragraph.raw(), tracked.side(), moved);
        if (moved && !together(tracked, before)) {
            begin(paragraph.raw(), tracked);
        }
        tracked.pieces().forEach(piece -> piece(paragraph.raw(), piece, moved));
        if (moved && !together(tracked, after)) {
            end(paragraph.raw(), tracked);
        }
    }

    /** The paragraph's own mark comes and goes with it, or accepting leaves an empty paragraph behind. */
    private void mark(CTP paragraph, Side side, boolean moved) {
        if (side != Side.BOTH) {
            CTParaRPr marked = paragraph.getPPr().addNewRPr();
            signed(side, side == Side.BEFORE ? (moved ? marked.addNewMoveFrom() : marked.addNewDel()) : moved ? marked.addNewMoveTo() : marked.addNewIns());
        }
    }

    /** Word finds the two places of a move by the name of the ranges around them. */
    private void begin(CTP paragraph, Tracked tracked) {
        range = next();
        CTMoveBookmark start = tracked.side() == Side.BEFORE ? paragraph.addNewMoveFromRangeStart() : paragraph.addNewMoveToRangeStart();
        start.setId(range);
        start.setAuthor(author(tracked.side()));
        start.setDate(when[hour]);
        start.setName("flytting" + tracked.move());
    }

    private void end(CTP paragraph, Tracked tracked) {
        CTMarkup end = tracked.side() == Side.BEFORE ? paragraph.addNewMoveFromRangeEnd() : paragraph.addNewMoveToRangeEnd();
        end.setId(range);
    }

    private static boolean together(Tracked one, @Nullable Tracked other) {
        return other != null && one.side() == other.side() && Objects.equals(one.move(), other.move());
    }

    private void piece(CTP paragraph, Piece piece, boolean moved) {
        Optional<String> link = Optional.ofNullable(piece.run().href()).flatMap(paragraphs::link);
        if (link.isPresent()) {
            CTHyperlink hyperlink = paragraph.addNewHyperlink();
            hyperlink.setId(link.get());
            CTR run = switch (piece.side()) {
                case BEFORE -> signed(piece.side(), moved ? hyperlink.addNewMoveFrom() : hyperlink.addNewDel()).addNewR();
                case AFTER -> signed(piece.side(), moved ? hyperlink.addNewMoveTo() : hyperlink.addNewIns()).addNewR();
                case BOTH -> hyperlink.addNewR();
            };
            write(run, piece, true, moved);
        } else {
            CTR run = switch (piece.side()) {
                case BEFORE -> signed(piece.side(), moved ? paragraph.addNewMoveFrom() : paragraph.addNewDel()).addNewR();
                case AFTER -> signed(piece.side(), moved ? paragraph.addNewMoveTo() : paragraph.addNewIns()).addNewR();
                case BOTH -> paragraph.addNewR();
            };
            write(run, piece, false, moved);
        }
    }

    /** Only what is taken out for good has words of another kind. */
    private static void write(CTR run, Piece piece, boolean link, boolean moved) {
        Run words = piece.run();
        Paragraph.dress(run, words.strong(), words.emphasised(), link, null);
        Paragraph.write(run, words.text(), piece.side() == Side.BEFORE && !moved ? run::addNewDelText : run::addNewT);
    }

    private <T extends CTTrackChange> T signed(Side side, T change) {
        change.setId(next());
        change.setAuthor(author(side));
        change.setDate(when[hour]);
        return change;
    }

    private String author(Side side) {
        return side == Side.BEFORE ? earlier : later;
    }

    private BigInteger next() {
        return BigInteger.valueOf(1_000L + marks++);
    }

    private static String style(Tracked tracked) {
        return switch (tracked.dress()) {
            case OWNER -> "Owner";
            case TITLE -> "Title";
            case SUBTITLE -> "Subtitle";
            case STATEMENT_LABEL -> "StatementLabel";
            case STATEMENT -> "Statement";
            case KICKER -> "Kicker";
            case HEADING -> "Heading" + Math.min(tracked.level(), 6);
            case FACT -> "Fact";
            case NOTE -> "Note";
            case PARAGRAPH -> "Normal";
            case BULLET -> "ListBullet";
            case NUMBER -> "ListNumber";
        };
    }
}
