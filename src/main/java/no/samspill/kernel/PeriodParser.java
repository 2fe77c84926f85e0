package no.samspill.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.kernel.DateWords.Join;
import no.samspill.kernel.DateWords.Sense;
import org.jspecify.annotations.Nullable;

/** Takes a whole text for times and the words around them, or says that something else stands there. */
final class PeriodParser {

    /**
     * A time in the order written.
     *
     * @param bound what the word before it makes of it: FROM, AFTER, UNTIL, BEFORE, or null
     * @param continues the range begun by the time before it: "2019" of "2018–2019"
     * @param onwards an arrow or "og utover" follows
     */
    record Mention(Moment moment, @Nullable Sense bound, boolean continues, boolean onwards) {
        Mention at(Moment other) {
            return new Mention(other, bound, continues, onwards);
        }
    }

    /** The mentions, and what was said of them all. */
    record Said(List<Mention> mentions, boolean recurring, boolean tentative) {}

    private final Cursor cursor;
    private final MomentReader moments;
    private final List<Mention> mentions = new ArrayList<>();
    private boolean recurring;
    private boolean tentative;
    private @Nullable Sense bound;
    private @Nullable Join join;
    private int joinEnd = -1;

    PeriodParser(Cursor cursor) {
        this.cursor = cursor;
        this.moments = new MomentReader(cursor);
    }

    /** Empty when anything but time stands there. */
    Optional<Said> parse() {
        while (!cursor.atEnd()) {
            if (!takeTimesAYear() && !takeMoment() && !takeTrailingDash() && !takeSense() && !takeJoin()) {
                return Optional.empty();
            }
        }
        boolean cutOff = bound != null || joinEnd == cursor.at() && cursor.ahead(-1).isWord();
        boolean says = !mentions.isEmpty() || recurring || tentative;
        return says && !cutOff ? Optional.of(new Said(mentions, recurring, tentative)) : Optional.empty();
    }

    /** "2 ganger i året" begins like a day. */
    private boolean takeTimesAYear() {
        return cursor.here().kind() == Token.Kind.NUMBER && takeSense();
    }

    private boolean takeMoment() {
        boolean parted = mentions.isEmpty() || join != null || bound != null;
        Optional<Moment> moment = parted ? moments.read() : Optional.empty();
        if (moment.isEmpty()) {
            return false;
        }
        boolean continues = join == Join.TO && !mentions.isEmpty() && bound == null;
        mentions.add(new Mention(moment.get(), mentions.isEmpty() && join == Join.TO ? Sense.UNTIL : bound, continues, false));
        bound = null;
        join = null;
        return true;
    }

    /** "2018 –" goes on; a dash alone says that there is nothing to say. */
    private boolean takeTrailingDash() {
        if (!cursor.sees("-") || cursor.ahead(1) != Token.NONE) {
            return false;
        }
        cursor.skip(1);
        if (mentions.isEmpty()) {
            tentative = true;
        } else {
            goOn();
        }
        return true;
    }

    private boolean takeJoin() {
        Join found = DateWords.JOINS.accept(cursor);
        if (found == null) {
            return false;
        }
        join = join == null ? found : join;
        joinEnd = cursor.at();
        return true;
    }

    private boolean takeSense() {
        int start = cursor.at();
        Sense sense = DateWords.SENSES.accept(cursor);
        if (sense == null) {
            return false;
        }
        switch (sense) {
            case NOISE -> {}
            case TENTATIVE -> tentative = true;
            case RECURRING -> recurring = true;
            case ONWARDS -> {
                if (mentions.isEmpty() || !cursor.atEnd() && isJoin(start)) {
                    cursor.to(start);
                    return false;
                }
                goOn();
            }
            case FROM, AFTER, UNTIL, BEFORE -> {
                if (sense == Sense.UNTIL && !mentions.isEmpty() && bound == null && isJoin(start)) {
                    cursor.to(start);
                    return false;
                }
                bound = sense;
            }
        }
        return true;
    }

    /** "til" and "→" between two times make a range; before the first and after the last they are bounds. */
    private boolean isJoin(int start) {
        int after = cursor.at();
        cursor.to(start);
        boolean joins = DateWords.JOINS.accept(cursor) != null && cursor.at() == after;
        cursor.to(after);
        return joins;
    }

    private void goOn() {
        Mention last = mentions.removeLast();
        mentions.add(new Mention(last.moment(), last.bound(), last.continues(), true));
    }
}
