package no.samspill.frame;

/** One place to go from every page. */
public record MenuItem(String text, String href, Spot spot) {

    public enum Spot {
        /** Among the links at the top. */
        MAIN,
        /** To the right: sign in, or one's own page. */
        ACCOUNT,
        /** A button that posts: sign out. */
        LEAVE,
        /** Below every page of a plan: what a reader can do next. */
        FOOT
    }
}
