package no.samspill.input;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is stored about one person.
 *
 * @param stored each contribution with the name and address that came with it
 * @param registered the meetings they have said they come to
 * @param corrected what they have said is wrong in minutes
 */
public record PersonsData(List<Stored> stored, List<Registered> registered, List<String> corrected) {

    public PersonsData {
        stored = List.copyOf(stored);
        registered = List.copyOf(registered);
        corrected = List.copyOf(corrected);
    }

    public record Stored(Contribution contribution, @Nullable Credit credit, @Nullable Contact contact, List<Attachment> files) {}
}
