package no.samspill.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of one kind that stand one after the other, nothing inside another; each may belong to an organisation. */
public abstract class Flat implements Shape {

    /** A part of a row that has words. */
    public interface Part {

        /** How it is written in the ledger and the journal. */
        String key();

        /** Characters at most. */
        int longest();
    }

    private final String name;
    private final ChangeDeeds deeds;
    private final String kind;
    private final Map<String, Part> parts;
    private final Set<String> musts;
    private final Part organisation;

    /**
     * @param kind of every row
     * @param musts the parts that must have words
     * @param organisation the part that says whose a row is: an organisation's id
     */
    protected Flat(String name, ChangeDeeds deeds, String kind, Part[] parts, Collection<? extends Part> musts, Part organisation) {
        this.name = name;
        this.deeds = deeds;
        this.kind = kind;
        this.parts = List.of(parts).stream().collect(Collectors.toUnmodifiableMap(Part::key, Function.identity()));
        this.musts = musts.stream().map(Part::key).collect(Collectors.toUnmodifiableSet());
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ChangeDeeds deeds() {
        return deeds;
    }

    @Override
    public boolean mayHold(@Nullable String above, String other) {
        return above == null && other.equals(kind);
    }

    @Override
    public int longest(String field) {
        Part part = parts.get(field);
        return part == null ? 0 : part.longest();
    }

    @Override
    public Set<String> musts(boolean top) {
        return top ? Set.of() : musts;
    }

    @Override
    public Set<ElementId> own(UUID owner, Rows rows, Set<UUID> organisations) {
        return rows.under(rows.top()).stream()
                .map(Row::id)
                .filter(id -> rows.find(id, organisation.key()).map(UUID::fromString).filter(organisations::contains).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The rows that say something else than they did, or came or went. */
    protected static Set<ElementId> changed(Rows before, Rows after) {
        return after.places().keySet().stream()
                .filter(id -> !after.words(id).equals(before.words(id)) || before.stands(id) != after.stands(id))
                .collect(Collectors.toUnmodifiableSet());
    }
}
