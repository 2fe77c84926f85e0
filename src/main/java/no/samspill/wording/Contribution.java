package no.samspill.wording;

import java.util.Optional;
import no.samspill.kernel.Tokens;
import no.samspill.wording.Funding.Line;
import no.samspill.wording.Funding.State;
import org.jspecify.annotations.Nullable;

/** One contribution while it is being read. */
final class Contribution {

    private final Tokens tokens;
    private @Nullable Amount least;
    private @Nullable Amount amount;
    private @Nullable State state;
    private boolean yearly;
    private int firstWord = -1;
    private int lastWord = -1;
    private @Nullable String soleParty;

    Contribution(Tokens tokens) {
        this.tokens = tokens;
    }

    @Nullable Amount amount() {
        return amount;
    }

    void amount(Amount found) {
        amount = found;
    }

    /** The other end of the amount there is. */
    void upTo(Amount found) {
        least = amount == null ? null : amount.below(found);
        amount = found;
    }

    boolean hasState() {
        return state != null;
    }

    void state(State found) {
        state = found;
    }

    void yearly() {
        yearly = true;
    }

    /** Words of who pays. {@code party} is the name where they are a known one's; it stands as long as no other words come. */
    void words(int first, int last, @Nullable String party) {
        soleParty = firstWord < 0 ? party : null;
        firstWord = firstWord < 0 ? first : firstWord;
        lastWord = last;
    }

    /** "Fylkeskommunen (RDA-midler)" keeps its last bracket. */
    void bracket(int place) {
        if (firstWord >= 0 && tokens.written(firstWord, lastWord).contains("(")) {
            lastWord = place;
            soleParty = null;
        }
    }

    /** Its party is a known one's name, or else the words from the first to the last. */
    Optional<Line> line() {
        String party = soleParty != null ? soleParty : firstWord < 0 ? null : tokens.written(firstWord, lastWord);
        if (party == null && amount == null && state == null) {
            return Optional.empty();
        }
        if (amount == null) {
            return Optional.of(new Line(party, null, null, null, state, yearly));
        }
        return Optional.of(amount.isShare()
                ? new Line(party, null, null, amount.value(), state, yearly)
                : new Line(party, least == null ? null : least.value(), amount.value(), amount.currency(), null, state, yearly));
    }
}
