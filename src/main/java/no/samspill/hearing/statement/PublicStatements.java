package no.samspill.hearing.statement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samspill.hearing.Hearing;
import no.samspill.ledger.ElementId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may read of what was said, and who says the same. Nothing else of it comes out here. */
@Service
public class PublicStatements {
    private final ShownRepository shown;

    PublicStatements(ShownRepository shown) {
        this.shown = shown;
    }

    /** How many comments stand under each row; rows without any are left out. */
    public Map<ElementId, Integer> counts(Hearing hearing) {
        return shown.counts(hearing.id());
    }

    /** The newest comments under each of these rows, so many at most. */
    public Map<ElementId, List<Statement>> latest(Hearing hearing, Collection<ElementId> rows, int most) {
        return shown.latest(hearing.id(), rows, most).stream().collect(Collectors.groupingBy(one -> java.util.Objects.requireNonNull(one.place()).element()));
    }

    /** @param row that they are about; null for all */
    public int count(Hearing hearing, @Nullable ElementId row) {
        return shown.count(hearing.id(), row);
    }

    /** The newest first. */
    public List<Statement> some(Hearing hearing, @Nullable ElementId row, int after, int most) {
        return shown.some(hearing.id(), row, after, most);
    }

    public Optional<Statement> find(Hearing hearing, int number) {
        return shown.find(hearing.id(), number);
    }

    /** How many say the same as each of these; those that nobody does are left out. */
    public Map<StatementId, Integer> supports(Collection<Statement> some) {
        return shown.supports(some.stream().map(Statement::id).toList());
    }

    /** Says the same. @param sending the same however often one person presses @return false where they had said so before */
    @Transactional
    public boolean support(Statement one, UUID sending) {
        return shown.support(one.id(), sending);
    }
}
