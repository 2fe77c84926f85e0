package no.samspill.adoption.archive;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as it goes into an archive.
 *
 * @param number what it is called outside: "sor-troms/utviklingsplan"
 * @param year it began
 * @param items in the order they are to be read; their files are fetched one by one, when each is written
 */
public record Case(UUID id, String number, String title, String owner, int year, Scope scope, List<Item> items) {

    public Case {
        items = List.copyOf(items);
    }

    /** What an archive calls a thing of this kind. */
    public enum Kind {
        /** Somebody else sent it: an incoming journal entry. */
        STATEMENT,
        VERSION,
        RESULT,
        CASE_PAPER,
        DECISION
    }

    /**
     * One entry of the register.
     *
     * @param slug what its folder is called
     * @param publicTitle for everybody, where the title is not; null where it is
     * @param received when it came, where somebody sent it; null otherwise
     * @param sender null where nobody sent it
     * @param ground by which law it is exempt from public disclosure; null where it is not
     * @param note what is not here, and why, in a sentence; null where all is
     */
    public record Item(
            UUID id, Kind kind, String slug, String title, @Nullable String publicTitle, Instant registered, LocalDate dated, @Nullable Instant received, @Nullable Sender sender,
            @Nullable String ground, @Nullable String note, List<File> files) {
        public Item {
            files = List.copyOf(files);
        }
    }

    /** @param person whether it is a person's name */
    public record Sender(String name, boolean person) {}

    /**
     * One document.
     *
     * @param name as its maker calls it
     * @param archival whether it is a format made to be kept: PDF/A
     * @param ground by which law it is exempt from public disclosure; null where it is not
     */
    public record File(String name, String type, boolean archival, @Nullable String ground, Content content) {}

    /** Fetched or made when it is asked for. */
    @FunctionalInterface
    public interface Content {
        byte[] bytes() throws IOException;
    }
}
