package no.samspill.ops;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.sql.DataSource;
import no.samspill.action.KeptActionsRepository;
import no.samspill.account.KeptAccountsRepository;
import no.samspill.adoption.ChainedDecisionsRepository;
import no.samspill.adoption.KeptAdoptionRepository;
import no.samspill.adoption.ProvenDecisions;
import no.samspill.facts.KeptFactsRepository;
import no.samspill.followup.KeptReportsRepository;
import no.samspill.hearing.KeptHearingsRepository;
import no.samspill.kernel.Words;
import no.samspill.ledger.JournalCountRepository;
import no.samspill.people.Told;
import no.samspill.plan.Flaw;
import no.samspill.plan.Proven;
import no.samspill.plan.kept.Kept;
import no.samspill.plan.kept.KeptRepository;
import no.samspill.plan.kept.ProvenKept;
import no.samspill.plan.version.ChainedVersionsRepository;
import no.samspill.plan.version.ProvenVersions;
import no.samspill.publishing.KeptPapersRepository;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells whether what is kept for good is as it was kept; also while a server is running. */
@Command(name = "check-store")
final class CheckStore implements Callable<Integer> {
    private static final int WHOLE = 0;
    private static final int FOUND = 1;

    /** What is kept for good beside versions and decisions; a room that keeps more, adds it here. */
    static final List<Kept> KEPT = Stream.of(KeptHearingsRepository.ALL, KeptAdoptionRepository.ALL, KeptReportsRepository.ALL, KeptActionsRepository.ALL, KeptFactsRepository.ALL, KeptAccountsRepository.ALL, KeptPapersRepository.ALL).flatMap(List::stream).toList();

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
        String counted = Told.listed(
                all(database).stream().flatMap(each -> each.check(flaws::add).sequencedEntrySet().stream()).filter(each -> each.getValue() > 0 || each.getKey().equals("version"))
                        .map(each -> words.get("proof.counted." + each.getKey(), each.getValue())).toList(), words);
        if (flaws.isEmpty()) {
            out.println(words.get("proof.store.whole", counted));
            out.println(words.get("proof.store.honest"));
            return WHOLE;
        }
        flaws.forEach(flaw -> out.println(flaw.in(words)));
        out.println(words.get("proof.store.flaws", flaws.size(), counted));
        return FOUND;
    }

    /** Versions and decisions, whose chains everybody is given, and whatever else rooms keep for good. */
    static List<Proven> all(DataSource database) {
        var versions = new ChainedVersionsRepository(database);
        var journal = new JournalCountRepository(database);
        return List.of(
                new ProvenVersions(versions, journal), new ProvenDecisions(new ChainedDecisionsRepository(database), versions, journal),
                new ProvenKept(KEPT, KeptRepository.of(database), versions, journal));
    }
}
