package no.samspill.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.kernel.Moment.Unit;
import no.samspill.kernel.PeriodParser.Mention;
import org.jspecify.annotations.Nullable;

/** Fills in what a time leaves to its neighbours: the month of "25" in "25-26/10", the year of "mai" in "mai–juni 2018". */
final class Completion {

    private final List<Mention> mentions;
    private final int baseYear;

    Completion(List<Mention> mentions, int baseYear) {
        this.mentions = new ArrayList<>(mentions);
        this.baseYear = baseYear;
    }

    /** Every mention with its unit and year; empty where a bare number has no neighbour to explain it. */
    Optional<List<Mention>> complete() {
        for (int i = mentions.size() - 2; i >= 0; i--) {
            explain(i, mentions.get(i + 1).moment(), true);
        }
        for (int i = 1; i < mentions.size(); i++) {
            explain(i, mentions.get(i - 1).moment(), false);
        }
        if (mentions.stream().anyMatch(m -> m.moment().unit() == Unit.BARE)) {
            return Optional.empty();
        }
        date();
        return Optional.of(mentions);
    }

    private void explain(int at, Moment neighbour, boolean neighbourIsLater) {
        Moment bare = mentions.get(at).moment();
        if (bare.unit() != Unit.BARE) {
            return;
        }
        Moment explained = switch (neighbour.unit()) {
            case DAY -> new Moment(Unit.DAY, neighbour.index(), bare.index(), year(bare, neighbour, neighbourIsLater));
            case WEEK, QUARTER, HALF, TERTIAL ->
                    new Moment(neighbour.unit(), bare.index(), 0, year(bare, neighbour, neighbourIsLater));
            case YEAR -> neighbourIsLater || !isLaterYear(bare.index(), neighbour) ? null : new Moment(Unit.YEAR, 0, 0, 2000 + bare.index());
            default -> null;
        };
        if (explained != null) {
            put(at, explained);
        }
    }

    /** "2008-09" and "2018, 20"; but 1 of "2018-1" is no year. */
    private static boolean isLaterYear(int number, Moment year) {
        return year.year() != null && (number > 9 || number > year.year() % 100);
    }

    private static @Nullable Integer year(Moment bare, Moment neighbour, boolean neighbourIsLater) {
        return bare.year() != null || !neighbourIsLater ? bare.year() : neighbour.year();
    }

    private void date() {
        for (int i = mentions.size() - 2; i >= 0; i--) {
            Moment later = mentions.get(i + 1).moment();
            if (mentions.get(i).moment().year() == null && later.year() != null && later.unit() != Unit.YEAR) {
                dateBefore(i, later, later.year());
            }
        }
        for (int i = 0; i < mentions.size(); i++) {
            Moment moment = mentions.get(i).moment();
            if (moment.year() == null) {
                put(i, i == 0 ? moment.in(baseYear) : notBefore(mentions.get(i - 1).moment(), moment));
            }
        }
    }

    private void dateBefore(int at, Moment later, int year) {
        Moment moment = mentions.get(at).moment();
        // "høst/vinter 2018" is the winter that follows that autumn, though "vinteren 2018" begins in 2017
        if (isWinter(later) && moment.unit() == Unit.SEASON && !isWinter(moment)) {
            put(at + 1, later.in(year + 1));
            put(at, moment.in(year));
        } else {
            put(at, moment.in(startsAfter(moment.in(year), later) ? year - 1 : year));
        }
    }

    private static Moment notBefore(Moment earlier, Moment moment) {
        int year = earlier.year() == null ? 0 : earlier.year();
        return moment.in(startsAfter(earlier, moment.in(year)) ? year + 1 : year);
    }

    private static boolean isWinter(Moment moment) {
        return moment.unit() == Unit.SEASON && moment.index() == Moment.WINTER;
    }

    /** "desember" before "januar" is of the year before; "22/5, 2/5" is only out of order. */
    private static boolean startsAfter(Moment one, Moment other) {
        Optional<Days> first = one.year() == null ? Optional.empty() : one.days(one.year());
        Optional<Days> second = other.year() == null ? Optional.empty() : other.days(other.year());
        boolean sameMonth = one.unit() == Unit.DAY && other.unit() == Unit.DAY && one.index() == other.index();
        return !sameMonth && first.isPresent() && second.isPresent() && first.get().from().isAfter(second.get().to());
    }

    private void put(int at, Moment moment) {
        mentions.set(at, mentions.get(at).at(moment));
    }
}
