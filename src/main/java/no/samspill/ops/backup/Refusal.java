package no.samspill.ops.backup;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samspill.ops.Trouble;
import no.samspill.ops.backup.Damage.Kind;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What the database answered, told without what it quotes: a value may be somebody's name. PostgreSQL's own words are shown by
 * {@code --debug} only.
 */
final class Refusal {
    private static final Pattern LINE = Pattern.compile("^COPY [^,]+, line (\\d+)");

    private Refusal() {}

    /** @param part the table that was being read in, or null where all were held against each other */
    static Trouble of(SQLException answer, Path file, @Nullable Part part) {
        String state = String.valueOf(answer.getSQLState());
        if (state.startsWith("08") || state.startsWith("57P")) {
            return new Trouble(answer, "restore.lost");
        }
        return switch (state) {
            case "53100" -> new Trouble(answer, "restore.full");
            case "55P03" -> new Trouble(answer, "restore.busy");
            case "42501" -> new Trouble(answer, "restore.rights", String.valueOf(answer.getMessage()));
            default -> damage(answer, state, file, part)
                    .map(damage -> new Trouble(answer, "restore.damaged", damage))
                    .orElseGet(() -> new Trouble(answer, "restore.refused", state));
        };
    }

    private static Optional<Damage> damage(SQLException answer, String state, Path file, @Nullable Part part) {
        String name = part != null ? part.name() : table(answer);
        return switch (state) {
            case "23503" -> Optional.of(Damage.of(Kind.REFERENCE, file, name, rule(answer)));
            case "23505" -> Optional.of(Damage.of(Kind.ROW_TWICE, file, name, rule(answer)));
            case "23502", "23514", "23P01" -> Optional.of(Damage.of(Kind.RULE, file, name, rule(answer)));
            default -> state.startsWith("22") && part != null ? Optional.of(Damage.of(Kind.VALUE, file, name, line(answer))) : Optional.empty();
        };
    }

    /** What the rule is called that was broken: a constraint, or a column that must hold something. */
    private static String rule(SQLException answer) {
        return Optional.ofNullable(said(answer))
                .flatMap(said -> Optional.ofNullable(said.getConstraint()).or(() -> Optional.ofNullable(said.getColumn())))
                .orElse("?");
    }

    private static String table(SQLException answer) {
        return Optional.ofNullable(said(answer)).map(ServerErrorMessage::getTable).map(Part::named).orElse("?");
    }

    private static String line(SQLException answer) {
        Matcher where = LINE.matcher(Optional.ofNullable(said(answer)).map(ServerErrorMessage::getWhere).orElse(""));
        return where.find() ? where.group(1) : "?";
    }

    private static @Nullable ServerErrorMessage said(SQLException answer) {
        return answer instanceof PSQLException told ? told.getServerErrorMessage() : null;
    }
}
