package no.samspill.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samspill.kernel.PeriodParser.Mention;
import no.samspill.kernel.PeriodParser.Said;
import org.jspecify.annotations.Nullable;

/** Reads when something happens, in bokmål, nynorsk and English. */
public final class PeriodReader {

    /** What became of the words. */
    public sealed interface Reading {
        /**
         * @param parts each of the times the whole was put together from, in the order written: two of "2018, 2020"
         * @param turnsTheYear holds together only if the last day is of the year after, and is then longer than half a year:
         *     "30/9-1/8" is perhaps written the wrong way round, "15/12-10/1" is not
         */
        record Understood(Period period, List<Period> parts, boolean turnsTheYear) implements Reading {}

        /** A date that no calendar has: "31/2". */
        record NoSuchDate() implements Reading {}

        record NotUnderstood() implements Reading {}
    }

    /** No schedule needs more; what is longer is prose. */
    private static final int MOST_TOKENS = 60;

    private static final int HALF_A_YEAR = 183;

    private static final Reading NOT_UNDERSTOOD = new Reading.NotUnderstood();

    private final int baseYear;

    /** @param baseYear the year meant where none is written, 1900 to 2199 */
    public PeriodReader(int baseYear) {
        this.baseYear = baseYear;
    }

    /** What the words say of time; empty when they are not understood. Takes any text, and throws nothing. */
    public Optional<Period> read(String written) {
        return look(Tokens.of(written)) instanceof Reading.Understood(Period period, _, _) ? Optional.of(period) : Optional.empty();
    }

    /** What the words say of time, with its parts, or what is wrong with them. Throws nothing. */
    public Reading look(Tokens tokens) {
        return look(new Cursor(tokens), tokens.list().size());
    }

    /** The times, three at most, that stand among words which say something else; as written. */
    public List<String> find(Tokens tokens) {
        return new TimesInProse(tokens, this).found();
    }

    Reading look(Cursor cursor, int size) {
        if (size > MOST_TOKENS) {
            return NOT_UNDERSTOOD;
        }
        Optional<Said> said = new PeriodParser(cursor).parse();
        return said.map(this::understand).orElse(NOT_UNDERSTOOD);
    }

    private Reading understand(Said said) {
        Optional<List<Mention>> mentions = new Completion(said.mentions(), baseYear).complete();
        if (mentions.isEmpty()) {
            return NOT_UNDERSTOOD;
        }
        List<Period> parts = new ArrayList<>();
        boolean turns = false;
        for (int i = 0; i < mentions.get().size(); i++) {
            Mention mention = mentions.get().get(i);
            Moment moment = mention.moment();
            Optional<Days> days = moment.year() == null ? Optional.empty() : moment.days(moment.year());
            if (days.isEmpty()) {
                return new Reading.NoSuchDate();
            }
            Optional<Period> part =
                    mention.continues() ? stretch(parts.removeLast(), days.get(), mention) : bound(days.get(), mention);
            if (part.isEmpty()) {
                return NOT_UNDERSTOOD;
            }
            parts.add(part.get());
            turns |= mention.continues() && turnsTheYear(said.mentions().get(i - 1).moment(), said.mentions().get(i).moment(), part.get());
        }
        boolean doubtful = turns;
        return whole(parts)
                .<Reading>map(p -> new Reading.Understood(
                        new Period(p.from(), p.to(), p.precision(), said.recurring(), said.tentative()), parts, doubtful))
                .orElse(NOT_UNDERSTOOD);
    }

    /** As written, one of the ends had no year; a day is more than half a year before the other only where the year turns. */
    private static boolean turnsTheYear(Moment first, Moment last, Period range) {
        boolean days = first.unit() == Moment.Unit.DAY || last.unit() == Moment.Unit.DAY;
        boolean filledIn = first.year() == null || last.year() == null;
        return days && filledIn && range.from() != null && range.to() != null && range.from().getYear() < range.to().getYear()
                && range.from().plusDays(HALF_A_YEAR).isBefore(range.to());
    }

    private static Optional<Period> bound(Days days, Mention mention) {
        LocalDate last = mention.onwards() ? null : days.to();
        return switch (mention.bound()) {
            case FROM -> between(days.from(), null, days.precision());
            case AFTER -> between(days.to().plusDays(1), null, days.precision());
            case UNTIL -> between(null, days.to(), days.precision());
            case BEFORE -> between(null, days.from().minusDays(1), days.precision());
            case null, default -> between(days.from(), last, days.precision());
        };
    }

    private static Optional<Period> stretch(Period first, Days last, Mention mention) {
        return between(first.from(), mention.onwards() ? null : last.to(), coarser(first.precision(), last.precision()));
    }

    /** From the first of the parts to the last; open at an end which no part closes. */
    private static Optional<Period> whole(List<Period> parts) {
        if (parts.isEmpty()) {
            return Optional.of(new Period(null, null, null, false, false));
        }
        LocalDate from = parts.stream().map(Period::from).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
        LocalDate to = parts.stream().map(Period::to).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
        for (Period part : parts) {
            if (part.from() != null && part.to() == null && to != null && to.isBefore(part.from())) {
                to = null;
            }
            if (part.to() != null && part.from() == null && from != null && from.isAfter(part.to())) {
                from = null;
            }
        }
        Precision precision = null;
        for (Period part : parts) {
            precision = coarser(precision, part.precision());
        }
        return between(from, to, precision);
    }

    private static @Nullable Precision coarser(@Nullable Precision one, @Nullable Precision other) {
        return one == null || other != null && other.compareTo(one) > 0 ? other : one;
    }

    private static Optional<Period> between(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Precision precision) {
        return from == null && to == null || from != null && to != null && from.isAfter(to)
                ? Optional.empty()
                : Optional.of(new Period(from, to, precision, false, false));
    }
}
