package no.samspill.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.samspill.kernel.Tokens;
import no.samspill.wording.Funding.Line;
import org.jspecify.annotations.Nullable;

/** Reads who pays how much. */
final class FundingReader {

    /** No funding needs more; what is longer is prose. */
    private static final int MOST_TOKENS = 200;

    private final Directory directory;

    FundingReader(Directory directory) {
        this.directory = directory;
    }

    Understood<Funding> read(String written) {
        Tokens tokens = Tokens.of(written);
        if (tokens.list().size() > MOST_TOKENS) {
            return notUnderstood(written, false);
        }
        FundingPieces pieces = new FundingPieces(tokens, directory);
        if (pieces.saysNothing()) {
            return new Understood<>(new Funding(written, List.of(), pieces.tentative()), List.of());
        }
        if (!pieces.isUnderstood() || pieces.lines().isEmpty()) {
            return notUnderstood(written, pieces.tentative());
        }
        if (!pieces.beside().isEmpty()) {
            return besideEachOther(written, pieces);
        }
        List<Line> lines = withShares(withAmount(pieces.lines()));
        return new Understood<>(new Funding(written, lines, pieces.tentative()), doubts(written, pieces));
    }

    private static Understood<Funding> notUnderstood(String written, boolean tentative) {
        return new Understood<>(new Funding(written, List.of(), tentative), List.of(Doubts.note("funding-not-understood", written)));
    }

    /** "1234 567": one amount with its spaces put otherwise, or two with nothing between. Nobody counts with either until somebody has said. */
    private static Understood<Funding> besideEachOther(String written, FundingPieces pieces) {
        String text = pieces.text();
        StringBuilder parted = new StringBuilder(text);
        pieces.beside().reversed().forEach(gap -> parted.insert(gap.second().start(), "+ "));
        List<String> suggestions = new ArrayList<>();
        FundingPieces.Gap gap = pieces.beside().getFirst();
        if (pieces.beside().size() == 1 && gap.joins()) {
            suggestions.add(Doubts.stripped(text.substring(0, gap.first().start()) + gap.first().text() + gap.second().text() + text.substring(gap.second().end())));
        }
        suggestions.add(Doubts.stripped(parted.toString()));
        return new Understood<>(new Funding(written, List.of(), true), List.of(Doubts.question("funding-side-by-side", written, suggestions)));
    }

    /** "Regionrådet, 100 000": a party and an amount, and nothing else, belong together. */
    private static List<Line> withAmount(List<Line> lines) {
        if (lines.size() != 2) {
            return lines;
        }
        Line one = lines.get(0);
        Line other = lines.get(1);
        if (isPartyOnly(one) && other.party() == null && other.amount() != null) {
            return List.of(withParty(other, one.party()));
        }
        return isPartyOnly(other) && one.party() == null && one.amount() != null ? List.of(withParty(one, other.party())) : lines;
    }

    /** "50/50 regionrådet og kommunene": as many parties as shares, in the same order. */
    private static List<Line> withShares(List<Line> lines) {
        List<Line> shares = lines.stream().filter(line -> line.party() == null && line.share() != null).toList();
        List<Line> parties = lines.stream().filter(FundingReader::isPartyOnly).toList();
        if (shares.size() != parties.size() || shares.size() + parties.size() != lines.size()) {
            return lines;
        }
        List<Line> together = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            together.add(withParty(shares.get(i), parties.get(i).party()));
        }
        return together;
    }

    private static boolean isPartyOnly(Line line) {
        return line.party() != null && line.amount() == null && line.share() == null;
    }

    private static Line withParty(Line line, @Nullable String party) {
        return new Line(party, line.least(), line.amount(), line.currency(), line.share(), line.state(), line.yearly());
    }

    private static List<Doubt> doubts(String written, FundingPieces pieces) {
        List<Doubt> doubts = new ArrayList<>();
        if (pieces.range()) {
            doubts.add(Doubts.note("funding-range", written));
        }
        BigDecimal small = pieces.smallestBare();
        if (small != null && small.signum() > 0 && small.compareTo(BigDecimal.valueOf(1000)) < 0) {
            String number = small.toPlainString().replace('.', ',');
            List<String> suggestions = pieces.lines().size() == 1 ? List.of(Doubts.stripped(pieces.inUnits(" kr")), Doubts.stripped(pieces.inUnits(" tusen kr"))) : List.of();
            doubts.add(Doubts.question("funding-unit-unclear", number, suggestions));
        }
        return doubts;
    }
}
