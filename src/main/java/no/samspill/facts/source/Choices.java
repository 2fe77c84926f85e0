package no.samspill.facts.source;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samspill.facts.cube.Category;
import no.samspill.facts.cube.Dimension;
import no.samspill.facts.cube.Role;
import org.springframework.stereotype.Service;

/** What a table can be asked for, for one region. */
@Service
public class Choices {
    private static final int LISTS = 3;

    private final Agencies agencies;
    private final Remembered remembered;

    private record TableKey(Agency agency, String table, String language) {}

    private record ListKey(Agency agency, String list, String language) {}

    Choices(Agencies agencies, Clock clock) {
        this.agencies = agencies;
        this.remembered = new Remembered(clock);
    }

    /**
     * @param lists the source's own ways of dividing places in which some are the region's, with theirs alone; the best first
     * @param own those of the table's own places that are the region's
     */
    public record Offered(StatTable table, List<CodeList> lists, List<String> own) {
        public Offered {
            lists = List.copyOf(lists);
            own = List.copyOf(own);
        }

        public Optional<Dimension> of(Role role) {
            return table.outline().of(role);
        }

        /** The others: what is not when, where or what. */
        public List<Dimension> others() {
            return table.outline().dimensions().stream().filter(each -> of(each.role()).filter(each::equals).isEmpty() || each.role() == Role.OTHER).toList();
        }
    }

    public Answer<List<FoundTable>> find(Agency agency, String words, String language) {
        return agencies.ask(agency, Agencies.SHORT).find(words, language);
    }

    public Answer<Offered> table(Agency agency, String id, String language, Places places) {
        Statistics source = agencies.ask(agency, Agencies.SHORT);
        return remembered.of(new TableKey(agency, id, language), () -> source.table(id, language)).then(table -> {
            Optional<Dimension> where = table.outline().of(Role.GEO);
            List<CodeList> lists = new ArrayList<>();
            for (CodeList each : where.map(table::of).map(StatTable.Ways::lists).orElse(List.of()).stream().filter(Choices::municipal).limit(LISTS).toList()) {
                // One that cannot be had is not offered; the table's own places are there all the same.
                if (remembered.of(new ListKey(agency, each.id(), language), () -> source.list(each.id(), language)) instanceof Answer.Got<CodeList>(CodeList list)) {
                    List<String> theirs = places.among(list.values());
                    if (!theirs.isEmpty()) {
                        lists.add(new CodeList(each.id(), each.label(), each.sums(), list.values().stream().filter(value -> theirs.contains(value.code())).toList()));
                    }
                }
            }
            lists.sort(Comparator.comparingInt(list -> places.all(list.values().stream().map(Category::code).toList()) ? 0 : 1));
            return new Answer.Got<>(new Offered(table, lists, where.map(it -> places.among(it.categories())).orElse(List.of())));
        });
    }

    private static boolean municipal(CodeList list) {
        return (list.id() + " " + list.label()).toLowerCase(Locale.ROOT).contains("komm") || list.label().toLowerCase(Locale.ROOT).contains("municipal");
    }
}
