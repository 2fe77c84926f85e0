package no.samspill.facts;

import org.jspecify.annotations.Nullable;

/**
 * An indicator that other councils may use: whoever counts the same, counts it in the same unit and folds it up in the same way.
 *
 * @param council whose it is, in words
 * @param users how many other plans count it
 */
public record Common(IndicatorId id, String council, String name, String unit, NumberKind kind, Direction direction, int decimals, @Nullable String base, int users) {

    /** What somebody says of their own, with what is common of it. */
    Definition over(Definition said) {
        return new Definition(
                said.name().isEmpty() ? name : said.name(), unit, kind, direction, decimals, said.often(), said.owner(), said.source(), said.about(), base, said.baseline(), said.ties(), said.pulls(), said.example(), false, id);
    }
}
