package no.samspill.plan.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.samspill.kernel.Words;
import no.samspill.ledger.Author;
import no.samspill.ledger.Deed;
import no.samspill.ledger.Entry;
import no.samspill.plan.Field;
import no.samspill.plan.PlanDeeds;

/** Puts what was done in one go together, for one reader of a history. */
public final class Goes {
    private static final int LINES_OF_EACH = 40;

    /** What is told of the plan itself; other rooms' news of it stands with them. */
    public static final Set<Deed> TOLD = Set.of(
            PlanDeeds.ADD, PlanDeeds.PUT, PlanDeeds.MOVE, PlanDeeds.REMOVE, PlanDeeds.RESTORE, PlanDeeds.CREATE, PlanDeeds.SHOW, PlanDeeds.HIDE,
            PlanDeeds.YEAR, PlanDeeds.FREEZE, PlanDeeds.HAND_OVER);

    private final JournalTeller teller;
    private final Words words;
    private final Predicate<Entry> mayUndo;
    private final Predicate<Entry> asItWas;

    /**
     * @param mayUndo what this reader may undo
     * @param asItWas what the state after it can be shown of
     */
    public Goes(JournalTeller teller, Words words, Predicate<Entry> mayUndo, Predicate<Entry> asItWas) {
        this.teller = teller;
        this.words = words;
        this.mayUndo = mayUndo;
        this.asItWas = asItWas;
    }

    /** @param entries those of one go beside each other */
    public List<HistoryPage.Go> of(Collection<Entry> entries) {
        Map<UUID, List<Entry>> goes = entries.stream().collect(Collectors.groupingBy(Entry::batch, LinkedHashMap::new, Collectors.toList()));
        return goes.values().stream().map(this::go).toList();
    }

    private HistoryPage.Go go(List<Entry> entries) {
        Entry last = entries.getLast();
        Author author = last.author();
        List<JournalTeller.Line> lines = new ArrayList<>();
        List<Entry> examples = entries.stream().filter(Goes::marksAnExample).toList();
        List<Entry> each = examples.size() < 2 ? entries : entries.stream().filter(entry -> !marksAnExample(entry)).toList();
        each.stream().limit(LINES_OF_EACH).forEach(entry -> lines.add(teller.line(entry.event())));
        int more = each.size() - lines.size();
        if (examples.size() > 1) {
            lines.add(new JournalTeller.Line(words.get("history.examples", examples.size()), null, null));
        }
        return new HistoryPage.Go(
                last.batch(),
                teller.when(last.at()),
                teller.who(author),
                teller.forWhom(author),
                words.get("history.through." + author.through()),
                author.why(),
                lines,
                more,
                last.id(),
                asItWas.test(last),
                teller.another(last.event()),
                entries.stream().allMatch(mayUndo));
    }

    private static boolean marksAnExample(Entry entry) {
        return entry.event().deed().equals(PlanDeeds.PUT) && Field.EXAMPLE.key().equals(entry.event().field()) && entry.event().to() != null;
    }
}
