package no.samspill.input;

/** What a file was found to be, before anything is done with it. */
public sealed interface Examined {

    /** Fit to be kept. */
    final class Fit implements Examined {
        private final String name;
        private final String type;
        private final byte[] content;

        Fit(String name, String type, byte[] content) {
            this.name = name;
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
        byte[] content() {
            return content;
        }

        public boolean picture() {
            return type.startsWith("image/");
        }
    }

    record Unfit(Attaching.Refused why) implements Examined {}
}
