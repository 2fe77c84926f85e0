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
    private static final Set<String> NOTHING = Set.of("ingen", "none", "gratis", "free");

    private final Cursor cursor;
    private final Directory directory;
    private final List<Line> lines = new ArrayList<>();
    private Contribution open;
    private boolean tentative;
    private boolean understood;
    private boolean range;
    private boolean between;
    private boolean worded;
    private @Nullable BigDecimal smallestBare;
    private int smallestEnd;
    private int amountEnd = -1;
    private final List<Gap> beside = new ArrayList<>();

    FundingPieces(Tokens tokens, Directory directory) {
        this.cursor = new Cursor(tokens);
        this.directory = directory;
        this.open = new Contribution(tokens);
        while (!cursor.atEnd()) {
            if (!takeNumber() && !takeMark() && !takeParty() && !takeBetween()) {
                takeOther();
            }
        }
        close();
    }

    List<Line> lines() {
        return lines;
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

    /** The smallest amount with neither a currency nor a "mill."; null without one. */
    @Nullable BigDecimal smallestBare() {
        return smallestBare;
    }

    /** Amounts that follow each other with nothing between. */
    List<Gap> beside() {
        return beside;
    }

    String text() {
        return cursor.tokens().text();
    }

    /** The words, with a unit after the smallest amount that has none. */
    String inUnits(String unit) {
        return text().substring(0, smallestEnd) + unit + text().substring(smallestEnd);
    }

    /** Two numbers with nothing but space between. */
    record Gap(Token first, Token second) {
        /** Whether they may be one, written with its spaces otherwise: "1234 567", "1 00 000". */
        boolean joins() {
            return first.kind() == Token.Kind.NUMBER && second.kind() == Token.Kind.NUMBER && (second.text().length() >= 3 || second.text().startsWith("0"));
        }
    }

    private boolean takeNumber() {
        return takeHalves() || takeTimes() || takeCounted() || takeYear() || takeAmount() || takeNumeral();
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
            open.amount(Amount.share(part));
        }
        cursor.skip(3);
        cursor.accept("%");
        close();
        understood = true;
        return true;
    }

    /** "3 x 50 000": so many times the amount. */
    private boolean takeTimes() {
        boolean times = cursor.seesShortNumber(0) && (cursor.sees(1, "x") || cursor.sees(1, "×") || cursor.sees(1, "*"));
        int start = cursor.at();
        int count = times ? cursor.here().number() : 0;
        cursor.skip(times ? 2 : 0);
        Amount each = times ? Amount.accept(cursor) : null;
        if (each == null || each.isShare() || each.value().compareTo(BigDecimal.valueOf(100)) < 0) {
            cursor.to(start);
            return false;
        }
        if (open.amount() != null) {
            close();
        }
        open.amount(each.times(count));
        understood = true;
        return true;
    }

    /** "2 årsverk" is no money. */
    private boolean takeCounted() {
        int start = cursor.at();
        Amount number = Amount.accept(cursor);
        boolean counted = number != null && number.bare() && (FundingWords.UNITS.accept(cursor) != null || PartyWords.acceptRole(cursor) != null);
        if (!counted) {
            cursor.to(start);
            return false;
        }
        words(start, null);
        understood = true;
        return true;
    }

    /** Neither is 2018 in "100 000 i 2018". */
    private boolean takeYear() {
        int start = cursor.at();
        Amount number = Amount.accept(cursor);
        boolean year = number != null && number.bare() && cursor.at() == start + 1 && cursor.ahead(-1).isNumber(4)
                && cursor.ahead(-1).number() >= 2010 && cursor.ahead(-1).number() <= 2050;
        if (!year) {
            cursor.to(start);
            return false;
        }
        worded = true;
        return true;
    }

    private boolean takeAmount() {
        boolean joined = RANGE.contains(cursor.ahead(-1).text());
        int start = cursor.at();
        Amount found = Amount.accept(cursor);
        if (found == null) {
            return false;
        }
        if (start == amountEnd && !found.isShare()) {
            beside.add(new Gap(cursor.tokens().list().get(start - 1), cursor.tokens().list().get(start)));
        }
        amountEnd = found.isShare() ? -1 : cursor.at();
        if (open.amount() != null && joined && !found.isShare()) {
            range = true;
            tentative = true;
            smallestBare = null;
            open.upTo(found);
        } else {
            if (open.amount() != null) {
                close();
            }
            open.amount(found);
        }
        understood = true;
        if (found.bare() && (smallestBare == null || found.value().compareTo(smallestBare) < 0)) {
            smallestBare = found.value();
            smallestEnd = cursor.ahead(-1).end();
        }
        return true;
    }

    /** "1e9" and a number of thirty digits are no amounts; not a part of them either. */
    private boolean takeNumeral() {
        if (cursor.here().kind() != Token.Kind.NUMBER) {
            return false;
        }
        int start = cursor.at();
        do {
            cursor.skip(1);
        } while (!cursor.atEnd() && cursor.ahead(-1).end() == cursor.here().start());
        words(start, null);
        return true;
    }

    private boolean takeMark() {
        State state = FundingWords.STATES.accept(cursor);
        if (state != null) {
            if (open.hasState() && open.amount() != null) {
                close();
            }
            open.state(state);
            understood = true;
            return true;
        }
        if (FundingWords.YEARLY.accept(cursor) != null) {
            open.yearly();
            return true;
        }
        if (FundingWords.TENTATIVE.accept(cursor) != null || Marks.EXAMPLE.accept(cursor) != null) {
            tentative = true;
            return true;
        }
        if (NOTHING.contains(cursor.here().text())) {
            cursor.skip(1);
            open.amount(Amount.NOTHING);
            understood = true;
            return true;
        }
        return false;
    }

    private boolean takeParty() {
        int start = cursor.at();
        Optional<Directory.Found> known = directory.acceptName(cursor);
        boolean party = known.isPresent() || PartyWords.MUNICIPALITY.accept(cursor) != null || PartyWords.EVERY.accept(cursor) != null
                || PartyWords.acceptRole(cursor) != null || FundingWords.acceptSource(cursor);
        if (party) {
            words(start, known.map(Directory.Found::name).orElse(null));
            understood = true;
        }
        return party;
    }

    /** "mellom 100 000 og 200 000": its "og" parts no contributions. */
    private boolean takeBetween() {
        if (between && open.amount() != null && (cursor.accept("og") || cursor.accept("and"))) {
            between = false;
            return true;
        }
        boolean begins = cursor.accept("mellom") || cursor.accept("between");
        between |= begins;
        return begins;
    }

    private void takeOther() {
        int start = cursor.at();
        if (FundingWords.JOINS.accept(cursor) != null) {
            close();
        } else if (FundingWords.NOISE.accept(cursor) != null) {
            if (cursor.ahead(-1).is(")")) {
                open.bracket(start);
            }
        } else {
            Optional<Directory.Found> known = directory.acceptAbbreviation(cursor);
            understood |= known.isPresent();
            cursor.skip(known.isPresent() ? 0 : 1);
            words(start, known.map(Directory.Found::name).orElse(null));
        }
    }

    private void words(int first, @Nullable String party) {
        open.words(first, cursor.at() - 1, party);
        worded = true;
    }

    private void close() {
        open.line().ifPresent(lines::add);
        open = new Contribution(cursor.tokens());
    }
}
