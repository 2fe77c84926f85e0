package no.samspill.input;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is stored about one person: each contribution with the name and address that came with it. */
public record PersonsData(List<Stored> stored) {

    public PersonsData {
        stored = List.copyOf(stored);
    }

    public record Stored(Contribution contribution, @Nullable Credit credit, @Nullable Contact contact, List<Attachment> files) {}
}
