package no.samspill.input;

import java.util.List;
import no.samspill.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * All that is stored about one person.
 *
 * @param email theirs, where they were found by it
 * @param receipt what they were found by otherwise
 * @param stored each contribution with the name and address that came with it
 * @param also what other rooms keep, where it is anything
 */
public record PersonsData(@Nullable EmailAddress email, @Nullable Receipt receipt, List<Stored> stored, List<AlsoKept.Kept> also) {

    public PersonsData {
        stored = List.copyOf(stored);
        also = List.copyOf(also);
    }

    public int count() {
        return stored.size() + also.stream().mapToInt(kept -> kept.things().size()).sum();
    }

    public record Stored(Contribution contribution, @Nullable Credit credit, @Nullable Contact contact, List<Attachment> files) {}
}
