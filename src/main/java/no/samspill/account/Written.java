package no.samspill.account;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person says in a status report; the rest is told from what is known.
 *
 * @param audience for whom, in words; null where the occasion says it
 * @param meeting the day it is laid before them; null for none
 * @param day of which it tells
 * @param since number of the report it is held against; null for the first of its kind
 * @param summary the secretariat's own words; null for none
 * @param onwards what goes on after; null for none
 */
public record Written(
        Occasion occasion, String title, @Nullable String audience, @Nullable LocalDate meeting, LocalDate day, @Nullable Integer since, @Nullable String summary, @Nullable String onwards,
        List<Matter> matters) {

    public Written {
        matters = List.copyOf(matters);
    }
}
