package no.samspill.worksheet;

/** Tells bokmål, nynorsk and English apart by a sheet's headings and labels. */
final class Tongue {
    private final Vocabulary words = Vocabulary.get();
    private int bokmaal;
    private int nynorsk;
    private int english;

    void hear(String heading) {
        String plain = PlainForm.of(heading);
        bokmaal += words.has("bokmål", plain) ? 1 : 0;
        nynorsk += words.has("nynorsk", plain) ? 1 : 0;
        english += words.has("english", plain) ? 1 : 0;
    }

    String language() {
        return english > bokmaal + nynorsk ? "en" : nynorsk > bokmaal ? "nn" : "nb";
    }
}
