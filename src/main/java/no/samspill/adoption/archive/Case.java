package no.samspill.adoption.archive;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
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

    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

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
     * @param note what else a reader must know, in a sentence; null for nothing
     * @param withheld what belongs to it and is not here
     */
    public record Item(
            UUID id, Kind kind, String slug, String title, @Nullable String publicTitle, Instant registered, LocalDate dated, @Nullable Instant received, @Nullable Sender sender,
            @Nullable String ground, @Nullable String note, List<File> files, List<Withheld> withheld) {
        public Item {
            files = List.copyOf(files);
            withheld = List.copyOf(withheld);
        }
    }

    /**
     * A document that is there, and not in this package.
     *
     * @param title that tells nothing of what it holds: what somebody called their file may be what is exempt
     * @param ground by which law it is exempt from public disclosure; null where it is not
     * @param why in a sentence
     */
    public record Withheld(String title, @Nullable String ground, String why) {}

    /** @param person whether it is a person's name */
    public record Sender(String name, boolean person) {}

    /**
     * One document.
     *
     * @param name as its maker calls it: a title, where it is made here; otherwise a file's name
     * @param archival whether it is a format made to be kept: PDF/A
     * @param ground by which law it is exempt from public disclosure; null where it is not
     */
    public record File(String name, String type, boolean archival, @Nullable String ground, Content content) {

        /** Without the ending of a file's name. */
        public String title() {
            String bare = archival ? name : ENDING.matcher(name).replaceFirst("");
            return bare.isBlank() ? name : bare;
        }
    }

    /** Fetched or made when it is asked for. */
    @FunctionalInterface
    public interface Content {
        byte[] bytes() throws IOException;
    }
}
