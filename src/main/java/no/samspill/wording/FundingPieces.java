package no.samspill.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samspill.kernel.Cursor;
import no.samspill.kernel.Token;
import no.samspill.kernel.Tokens;
import no.samspill.wording.Funding.Line;
import no.samspill.wording.Funding.State;
import org.jspecify.annotations.Nullable;

/** Takes a funding apart into contributions. */
final class FundingPieces {

    private static final Set<String> RANGE = Set.of("-", "til", "to", "og", "and");

    private final Cursor cursor;
    private final Directory directory;
    private final List<Line> lines = new ArrayList<>();
    private boolean tentative;
    private boolean understood;
    private boolean range;
    private boolean between;
    private boolean worded;
    private @Nullable BigDecimal smallestBare;

    private @Nullable Amount amount;
    private @Nullable State state;
    private boolean yearly;
    private int firstWord = -1;
    private int lastWord = -1;
    private @Nullable String soleParty;

    FundingPieces(Tokens tokens, Directory directory) {
        this.cursor = new Cursor(tokens);
        this.directory = directory;
        while (!cursor.atEnd()) {
            take();
        }
        close();
    }

    List<Line> lines() {
        return lines;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** An amount, a known party or a known source was among the words. */
    boolean isUnderstood() {
        return understood;
    }

    /** Blank, a dash, or "ikke avklart": no words were left over. */
    boolean saysNothing() {
        return lines.isEmpty() && !worded;
    }

    boolean tentative() {
        return tentative;
    }

    /** Two amounts as the ends of one: "200 000–300 000". */
    boolean range() {
        return range;
    }

    @Nullable BigDecimal smallestBare() {
        return smallestBare;
    }

    private void take() {
        if (takeHalves() || takeCounted() || takeAmount() || takeMark() || takeNumeral()) {
            return;
        }
        int start = cursor.at();
        Optional<Directory.Found> known = directory.acceptName(cursor);
        if (known.isPresent() || PartyWords.MUNICIPALITY.accept(cursor) != null || PartyWords.EVERY.accept(cursor) != null
                || PartyWords.acceptRole(cursor) != null || FundingWords.SOURCES.accept(cursor) != null || acceptSource()) {
            understood = true;
            word(start, known.map(Directory.Found::name).orElse(null));
        } else if (between && amount != null && (cursor.accept("og") || cursor.accept("and"))) {
            between = false;
        } else if (cursor.accept("mellom") || cursor.accept("between")) {
            between = true;
        } else if (isJoin()) {
            close();
        } else if (FundingWords.NOISE.accept(cursor) != null) {
            closeBracket(start);
        } else if (Marks.EXAMPLE.accept(cursor) != null) {
            tentative = true;
        } else {
            known = directory.acceptAbbreviation(cursor);
            understood |= known.isPresent();
            if (known.isEmpty()) {
                cursor.skip(1);
            }
            word(start, known.map(Directory.Found::name).orElse(null));
        }
    }

    /** "50/50", "60/40". */
    private boolean takeHalves() {
        boolean halves = cursor.seesShortNumber(0) && cursor.sees(1, "/") && cursor.seesShortNumber(2)
                && cursor.here().number() + cursor.ahead(2).number() == 100;
        if (!halves) {
            return false;
        }
        for (int part : new int[] {cursor.here().number(), cursor.ahead(2).number()}) {
            close();
            amount = new Amount(BigDecimal.valueOf(part).movePointLeft(2).stripTrailingZeros(), null, false);
        }
        understood = true;
        cursor.skip(3);
        cursor.accept("%");
        close();
        return true;
    }

    /** "2 årsverk" and "i 2018" hold a number, and are no money. */
    private boolean takeCounted() {
        if (cursor.here().kind() != Token.Kind.NUMBER) {
            return false;
        }
        int start = cursor.at();
        Amount number = Amount.accept(cursor);
        boolean counted = number != null && number.bare() && (FundingWords.UNITS.accept(cursor) != null || PartyWords.acceptRole(cursor) != null);
        if (counted) {
            understood = true;
            word(start, null);
            return true;
        }
        cursor.to(start);
        boolean year = cursor.seesNumber(0, 4) && cursor.here().number() >= 2010 && cursor.here().number() <= 2050
                && !cursor.seesNumber(1, 3) && number != null && number.bare();
        if (year) {
            cursor.skip(1);
            worded = true;
        }
        return year;
    }

    private boolean takeAmount() {
        int start = cursor.at();
        Amount found = Amount.accept(cursor);
        if (found == null) {
            return false;
        }
        understood = true;
        if (amount != null && isRange(start) && !found.isShare()) {
            range = true;
            tentative = true;
            smallestBare = null;
        } else if (amount != null) {
            close();
        }
        amount = found;
        if (found.bare() && (smallestBare == null || found.value().compareTo(smallestBare) < 0)) {
            smallestBare = found.value();
        }
        return true;
    }

    private boolean isRange(int start) {
        return RANGE.contains(cursor.tokens().list().get(start - 1).text());
    }

    /** "1e9" and a number of thirty digits are no amounts; not a part of them either. */
    private boolean takeNumeral() {
        if (cursor.here().kind() != Token.Kind.NUMBER) {
            return false;
        }
        int start = cursor.at();
        do {
            cursor.skip(1);
        } while (cursor.here() != Token.NONE && cursor.ahead(-1).end() == cursor.here().start());
        word(start, null);
        return true;
    }

    /** "Fylkeskommunen (RDA-midler)" keeps its last bracket. Other such words between are kept, as all are from first to last. */
    private void closeBracket(int start) {
        boolean closes = cursor.tokens().list().get(start).is(")") && firstWord >= 0;
        if (closes && cursor.tokens().written(firstWord, lastWord).contains("(")) {
            lastWord = start;
            soleParty = null;
        }
    }

    private boolean takeMark() {
        if (FundingWords.YEARLY.accept(cursor) != null) {
            yearly = true;
            return true;
        }
        State found = FundingWords.STATES.accept(cursor);
        if (found != null) {
            if (state != null && amount != null) {
                close();
            }
            state = found;
            understood = true;
            return true;
        }
        if (FundingWords.TENTATIVE.accept(cursor) != null) {
            tentative = true;
            return true;
        }
        if (cursor.sees("ingen") || cursor.sees("none") || cursor.sees("gratis") || cursor.sees("free")) {
            cursor.skip(1);
            amount = new Amount(BigDecimal.ZERO, "NOK", false);
            understood = true;
            return true;
        }
        return false;
    }

    private boolean isJoin() {
        boolean slash = cursor.sees("/") && !cursor.sees(-1, "v") && !cursor.sees(-1, "m");
        if (slash || cursor.sees(",")) {
            cursor.skip(1);
            return true;
        }
        return FundingWords.JOINS.accept(cursor) != null;
    }

    private boolean acceptSource() {
        Token word = cursor.here();
        boolean source = word.isWord() && FundingWords.SOURCE_ENDINGS.stream().anyMatch(word.text()::endsWith);
        if (source) {
            cursor.skip(1);
        }
        return source;
    }

    private void word(int start, @Nullable String party) {
        soleParty = firstWord < 0 ? party : null;
        firstWord = firstWord < 0 ? start : firstWord;
        lastWord = cursor.at() - 1;
        worded = true;
    }

    /** Ends a contribution. Its party is a known one's name, or else the words from the first to the last. */
    private void close() {
        String party = soleParty != null ? soleParty : firstWord < 0 ? null : cursor.tokens().written(firstWord, lastWord);
        if (party != null || amount != null || state != null) {
            boolean share = amount != null && amount.isShare();
            lines.add(new Line(party, amount == null || share ? null : amount.value(), amount == null ? null : amount.currency(),
                    amount != null && share ? amount.value() : null, state, yearly));
        }
        amount = null;
        state = null;
        yearly = false;
        firstWord = -1;
        lastWord = -1;
        soleParty = null;
    }
}
