package no.samspill.hearing.statement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samspill.hearing.Consultees;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.Opening;
import no.samspill.ledger.Author;
import no.samspill.ledger.ElementId;
import no.samspill.worksheet.SheetTurns;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Many statements at once, from a sheet: looked at, and then taken in whole or not at all. */
@Service
public class StatementSheets {
    public static final int MOST = 5_000;

    private static final int LONGEST_NAME = 120;

    private final SheetRepository sheets;
    private final Consultees consultees;
    private final Statements statements;
    private final SheetTurns turns;
    private final Clock clock;

    StatementSheets(SheetRepository sheets, Consultees consultees, Statements statements, SheetTurns turns, Clock clock) {
        this.turns = turns;
        this.sheets = sheets;
        this.consultees = consultees;
        this.statements = statements;
        this.clock = clock;
    }

    /** Reads a sheet when it is its sender's turn, and keeps it a day to be looked at. @param places see {@link SheetReader} */
    public Sheeting keep(Hearing hearing, UUID person, String name, byte[] content, Map<String, ElementId> places) {
        UUID id = UUID.randomUUID();
        SheetReader reader = reader(hearing, places);
        SheetReader.Read read = turns.read(person, name, () -> reader.read(id, name, content));
        sheets.sweep();
        return switch (read) {
            case SheetReader.Read.Not(var why) -> new Sheeting.Unread(why);
            case SheetReader.Read.NoWords none -> new Sheeting.NoWords();
            case SheetReader.Read.Lines(var lines, var left) -> {
                if (lines.isEmpty()) {
                    yield new Sheeting.Empty();
                }
                if (lines.size() > MOST) {
                    yield new Sheeting.TooMany(lines.size(), MOST);
                }
                sheets.add(id, hearing.id(), person, name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name, content);
                yield new Sheeting.Kept(id);
            }
        };
    }

    public Optional<StatementSheet> find(Hearing hearing, UUID person, UUID id, Map<String, ElementId> places) {
        SheetReader reader = reader(hearing, places);
        return sheets.find(hearing.id(), id)
                .flatMap(waiting -> turns.read(person, waiting.name(), () -> reader.read(id, waiting.name(), waiting.content())) instanceof SheetReader.Read.Lines(var lines, var left)
                        ? Optional.of(new StatementSheet(id, waiting.name(), lines, left))
                        : Optional.empty());
    }

    /**
     * Takes in every line, or none. Taken in again, the same lines are the same statements.
     *
     * @return how many came in: as many as there are lines
     * @throws IllegalArgumentException where something is wrong with a line, or nothing can be said at the hearing
     */
    @Transactional
    public int takeIn(Hearing hearing, StatementSheet sheet, Author author) {
        if (!sheet.whole()) {
            throw new IllegalArgumentException("a line that does not fit");
        }
        List<Taking> taken = sheet.statements().map(each -> statements.take(hearing, each, author)).toList();
        if (taken.stream().anyMatch(Taking.Shut.class::isInstance)) {
            throw new IllegalArgumentException("nothing is heard");
        }
        sheets.remove(sheet.id());
        return taken.size();
    }

    @Transactional
    public void discard(UUID id) {
        sheets.remove(id);
    }

    private SheetReader reader(Hearing hearing, Map<String, ElementId> places) {
        return new SheetReader(hearing, places, consultees.list(hearing).stream().map(each -> new Behalf.Proven(each.id(), each.name())).toList(), LocalDate.ofInstant(clock.instant(), Opening.NORWAY));
    }
}
