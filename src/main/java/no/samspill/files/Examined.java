package no.samspill.files;

import java.util.Objects;
import java.util.Optional;

/** What a file was found to be, before anything is done with it. Nothing is run here, and nothing but pictures is opened. */
public sealed interface Examined {
    /** Bytes in one file, at most: 10 MB. */
    int LARGEST = 10 << 20;

    /** Fit to be kept. */
    final class Fit implements Examined {
        private static final int LONGEST_NAME = 120;

        private final String name;
        private final String type;
        private final byte[] content;

        private Fit(String name, String type, byte[] content) {
            this.name = called(name);
            this.type = type;
            this.content = content;
        }

        /** As its sender calls it, without folders. */
        public String name() {
            return name;
        }

        /** As its content says. */
        public String type() {
            return type;
        }

        /** A picture's are made anew: they say nothing but the picture. */
        public byte[] content() {
            return content;
        }

        public boolean picture() {
            return type.startsWith("image/");
        }

        /** The last part of what the sender calls it, without signs that mean something to anybody's machine. */
        private static String called(String name) {
            String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
            String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*%;]", "").strip();
            String kept = plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
            return Objects.requireNonNullElse(kept.isEmpty() ? null : kept, "vedlegg");
        }
    }

    record Unfit(Refusal why) implements Examined {}

    /** For one who has no address. */
    static Examined of(String name, byte[] content) {
        return of(name, content, "");
    }

    /**
     * What a file is, by its content; a picture is painted anew. Takes time and memory: do it outside transactions.
     *
     * @param who sends it: one picture at a time is painted for each
     */
    static Examined of(String name, byte[] content, String who) {
        if (content.length == 0) {
            return new Unfit(new Refusal.Empty());
        }
        if (content.length > LARGEST) {
            return new Unfit(new Refusal.TooLarge(LARGEST >> 20));
        }
        Optional<String> type = FileKind.of(content);
        if (type.isEmpty()) {
            String said = FileKind.said(content);
            boolean picture = said.startsWith("image/") && !said.startsWith("image/svg");
            return new Unfit(picture ? new Refusal.OtherPicture(said) : new Refusal.NotThatKind(said));
        }
        if (!type.get().startsWith("image/")) {
            return new Fit(name, type.get(), content);
        }
        return switch (Pictures.painted(content, type.get(), who)) {
            case Pictures.Painted(var picture) -> new Fit(name, type.get(), picture);
            case Pictures.Unreadable broken -> new Unfit(new Refusal.Unreadable(Painter.MEGAPIXELS));
            case Pictures.Busy busy -> new Unfit(new Refusal.Busy());
        };
    }
}
