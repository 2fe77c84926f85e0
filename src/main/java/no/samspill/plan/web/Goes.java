package no.samspill.plan.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samspill.kernel.Words;
import no.samspill.ledger.Author;
import no.samspill.ledger.ChangeDeeds;
import no.samspill.ledger.Deed;
import no.samspill.ledger.Entry;
import no.samspill.plan.Field;
import no.samspill.plan.PlanDeeds;

/** Puts what was done in one go together, for a history. */
public final class Goes {
    private static final int LINES_OF_EACH = 40;

    /** What is told of the plan itself; other rooms' news of it stands with them. */
    public static final Set<Deed> TOLD = Set.of(
            PlanDeeds.ADD, PlanDeeds.PUT, PlanDeeds.MOVE, PlanDeeds.REMOVE, PlanDeeds.RESTORE, PlanDeeds.CREATE, PlanDeeds.SHOW, PlanDeeds.HIDE,
            PlanDeeds.YEAR, PlanDeeds.FREEZE, PlanDeeds.HAND_OVER);

    private Goes() {}

    /**
     * @param entries those of one go beside each other
     * @param changes what can be undone
     */
    public static List<HistoryPage.Go> of(Collection<Entry> entries, JournalTeller teller, ChangeDeeds changes, Words words, boolean mayUndo) {
        Map<UUID, List<Entry>> goes = entries.stream().collect(Collectors.groupingBy(Entry::batch, LinkedHashMap::new, Collectors.toList()));
        return goes.values().stream().map(go -> go(go, teller, changes, words, mayUndo)).toList();
    }

    private static HistoryPage.Go go(List<Entry> entries, JournalTeller teller, ChangeDeeds changes, Words words, boolean mayUndo) {
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
                mayUndo && entries.stream().allMatch(entry -> changes.all().contains(entry.event().deed())));
    }

    private static boolean marksAnExample(Entry entry) {
        return entry.event().deed().equals(PlanDeeds.PUT) && Field.EXAMPLE.key().equals(entry.event().field()) && entry.event().to() != null;
    }
}
