package no.samspill.ops;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import no.samspill.adoption.ChainedDecisionsRepository;
import no.samspill.adoption.ProvenDecisions;
import no.samspill.hearing.ChainedHearingsRepository;
import no.samspill.hearing.ProvenAnswers;
import no.samspill.hearing.ProvenStatements;
import no.samspill.kernel.Words;
import no.samspill.ledger.JournalCountRepository;
import no.samspill.plan.Flaw;
import no.samspill.plan.Proven;
import no.samspill.plan.version.ChainedVersionsRepository;
import no.samspill.plan.version.ProvenVersions;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells whether what is kept for good is as it was kept; also while a server is running. */
@Command(name = "check-store")
final class CheckStore implements Callable<Integer> {
    private static final int WHOLE = 0;
    private static final int FOUND = 1;

    private final Words words;
    private final PrintStream out;

    @Mixin
    private Location location = new Location();

    CheckStore(Words words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    @Override
    public Integer call() throws SQLException {
        try (Store store = location.existing();
                Connection connection = store.dataSource().getConnection()) {
            // All of it as it is at one moment, and nothing is written.
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            return check(new SingleConnectionDataSource(connection, true));
        } catch (DataAccessException e) {
            throw new Trouble(e, "proof.store.older");
        }
    }

    private int check(DataSource database) {
        List<Flaw> flaws = new ArrayList<>();
        String counted = words.get("proof.store.counted", all(database).stream().map(each -> each.check(flaws::add)).toArray());
        if (flaws.isEmpty()) {
            out.println(words.get("proof.store.whole", counted));
            out.println(words.get("proof.store.honest"));
            return WHOLE;
        }
        flaws.forEach(flaw -> out.println(flaw.in(words)));
        out.println(words.get("proof.store.flaws", flaws.size(), counted));
        return FOUND;
    }

    /** Everything that is kept for good: versions, decisions, statements, answers. */
    static List<Proven> all(DataSource database) {
        var versions = new ChainedVersionsRepository(database);
        var hearings = new ChainedHearingsRepository(database);
        var journal = new JournalCountRepository(database);
        return List.of(
                new ProvenVersions(versions, journal), new ProvenDecisions(new ChainedDecisionsRepository(database), versions, journal), new ProvenStatements(hearings, versions, journal),
                new ProvenAnswers(hearings, versions, journal));
    }
}
