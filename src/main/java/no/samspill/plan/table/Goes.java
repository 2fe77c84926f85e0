package no.samspill.plan.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.frame.Visit;
import no.samspill.kernel.Words;
import no.samspill.ledger.Author;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Event;
import no.samspill.people.Organisation;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.people.Region;
import no.samspill.plan.Field;
import no.samspill.plan.PlanView;
import no.samspill.plan.RichText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the journal of a plan in words. */
@Component
class Goes {
    private static final int LINES_OF_EACH = 40;
    private static final Set<String> CHANGES = Set.of("ADD", "PUT", "MOVE", "REMOVE", "RESTORE");

    /** What is told of the plan itself; other rooms' news of it stands with them. */
    static final Set<String> TOLD = Set.of("ADD", "PUT", "MOVE", "REMOVE", "RESTORE", "CREATE", "SHOW", "HIDE", "YEAR", "FREEZE");

    private final Told told;
    private final People people;
    private final Desk desk;

    Goes(Told told, People people, Desk desk) {
        this.told = told;
        this.people = people;
        this.desk = desk;
    }

    /** @param entries those of one go beside each other */
    List<HistoryPage.Go> of(Collection<Entry> entries, PlanView view, Visit visit, boolean mayUndo) {
        Map<UUID, List<Entry>> goes = entries.stream().collect(Collectors.groupingBy(Entry::batch, LinkedHashMap::new, Collectors.toList()));
        Map<PersonId, String> names = people.names(entries.stream().map(it -> it.author().person()).filter(Objects::nonNull).map(PersonId::new).distinct().toList());
        return goes.values().stream().map(go -> go(go, view, visit.words(), names, mayUndo)).toList();
    }

    private HistoryPage.Go go(List<Entry> entries, PlanView view, Words words, Map<PersonId, String> names, boolean mayUndo) {
        Entry last = entries.getLast();
        Author author = last.author();
        List<HistoryPage.Line> lines = new ArrayList<>();
        List<Entry> examples = entries.stream().filter(Goes::marksAnExample).toList();
        List<Entry> each = examples.size() < 2 ? entries : entries.stream().filter(entry -> !marksAnExample(entry)).toList();
        each.stream().limit(LINES_OF_EACH).forEach(entry -> lines.add(line(entry.event(), view, words)));
        int more = each.size() - lines.size();
        if (examples.size() > 1) {
            lines.add(new HistoryPage.Line(words.get("history.examples", examples.size()), null, null));
        }
        return new HistoryPage.Go(
                last.batch(),
                desk.when(last.at(), words.language()),
                author.person() == null ? Objects.requireNonNullElse(author.system(), "") : names.getOrDefault(new PersonId(author.person()), words.get("history.forgotten")),
                forWhom(author, view.region()),
                words.get("history.through." + author.through()),
                author.why(),
                lines,
                more,
                last.id(),
                mayUndo && entries.stream().allMatch(entry -> CHANGES.contains(entry.event().action())));
    }

    private static boolean marksAnExample(Entry entry) {
        return entry.event().action().equals("PUT") && Field.EXAMPLE.key().equals(entry.event().field()) && entry.event().to() != null;
    }

    private HistoryPage.Line line(Event event, PlanView view, Words words) {
        String row = told.row(new ElementId(event.element()), view, words);
        return switch (event.action()) {
            case "PUT" -> {
                Field field = new Field(Objects.requireNonNull(event.field()));
                yield new HistoryPage.Line(words.get("grid.did.PUT", told.field(field, words), row), shown(field, event.from(), words), shown(field, event.to(), words));
            }
            case "MOVE" -> new HistoryPage.Line(words.get("grid.did.MOVE", row), place(event.from(), view, words), place(event.to(), view, words));
            case "ADD", "REMOVE", "RESTORE" -> new HistoryPage.Line(words.get("grid.did." + event.action(), row), null, null);
            case "YEAR" -> new HistoryPage.Line(words.get("history.did.YEAR"), event.from(), event.to());
            case "FREEZE" -> new HistoryPage.Line(words.get("history.did.FREEZE", Objects.requireNonNull(event.to())), null, null);
            default -> new HistoryPage.Line(words.has("history.did." + event.action()) ? words.get("history.did." + event.action()) : event.action(), null, null);
        };
    }

    private static @Nullable String shown(Field field, @Nullable String kept, Words words) {
        if (kept == null) {
            return null;
        }
        if (field.equals(Field.EXAMPLE)) {
            return words.get("history.yes");
        }
        return field.equals(Field.TEXT) ? new RichText(kept).words() : kept;
    }

    /** "Strategi «…», plass 3". */
    private String place(@Nullable String kept, PlanView view, Words words) {
        String[] parts = Objects.requireNonNull(kept).split("/", 2);
        String under = parts[0].isEmpty() ? words.get("grid.thePlan") : told.row(ElementId.of(parts[0]), view, words);
        return words.get("history.place", under, Integer.parseInt(parts[1]) + 1);
    }

    private static @Nullable String forWhom(Author author, Region region) {
        return Stream.concat(Stream.of(region.council()), region.members().stream())
                .filter(organisation -> organisation.id().value().equals(author.onBehalfOf()))
                .map(Organisation::name)
                .findFirst()
                .orElse(null);
    }
}
