package no.samspill.ops.doctor;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import javax.sql.DataSource;
import no.samspill.ops.Sentence;
import no.samspill.ops.database.RightsRepository;
import no.samspill.ops.database.Safety;
import no.samspill.ops.database.SafetyRepository;
import no.samspill.ops.web.SafetyInWords;
import no.samspill.post.OverdueLettersRepository;

/** The database: how new it is, its schema, who serves, on how many machines a change is safe, and its clock. */
public final class DatabaseCheck implements Check {
    /** The oldest that is tried. */
    private static final int OLDEST = 15;
    /** Codes that are sent by e-mail and days that turn at midnight want clocks that agree. */
    private static final Duration APART = Duration.ofSeconds(5);

    private final StateRepository state;
    private final SafetyRepository safety;
    private final RightsRepository rights;
    private final OverdueLettersRepository letters;

    public DatabaseCheck(DataSource database) {
        this.state = new StateRepository(database);
        this.safety = new SafetyRepository(database);
        this.rights = new RightsRepository(database);
        this.letters = new OverdueLettersRepository(database);
    }

    @Override
    public Stream<Finding> look() {
        return Stream.of(version(), schema(), role(), safety(), clock(Instant.now()), letters()).flatMap(each -> each);
    }

    private Stream<Finding> safety() {
        Safety kept = safety.safety();
        Sentence said = words -> new SafetyInWords(kept).in(words);
        return Stream.of(switch (kept) {
            case Safety.Kept sound -> Finding.good("safety", said);
            case Safety.Unseen unseen -> Finding.note("safety", said);
            case Safety.Nowhere none -> Finding.bad("safety", said);
            case Safety.Waits waiting -> Finding.bad("safety", said);
        });
    }

    private Stream<Finding> version() {
        int version = state.version();
        return Stream.of(version >= OLDEST ? Finding.good("database", version) : Finding.bad("database.old", version, OLDEST));
    }

    private Stream<Finding> schema() {
        String there = state.schema();
        String ours = state.newestStep();
        int order = there.compareTo(ours);
        return Stream.of(order == 0 ? Finding.good("schema") : order < 0 ? Finding.note("schema.older", there.isEmpty() ? "–" : there, ours) : Finding.note("schema.newer", there, ours));
    }

    private Stream<Finding> role() {
        return Stream.of(rights.isMoreThanServing() ? Finding.bad("role", rights.role()) : Finding.good("role.serves", rights.role()));
    }

    private Stream<Finding> letters() {
        if (state.schema().isEmpty()) {
            return Stream.empty();
        }
        long waiting = letters.count();
        return Stream.of(waiting == 0 ? Finding.good("letters") : Finding.bad("letters.waiting", waiting));
    }

    private Stream<Finding> clock(Instant ours) {
        Duration apart = Duration.between(state.clock(), ours).abs();
        return Stream.of(apart.compareTo(APART) <= 0 ? Finding.good("clock") : Finding.bad("clock.apart", apart.toSeconds()));
    }
}
