package no.samspill.adoption;

/** How many voted how, as the minutes say. They decide nothing here. */
public record Votes(int inFavour, int against, int blank) {

    public Votes {
        if (inFavour < 0 || against < 0 || blank < 0) {
            throw new IllegalArgumentException("fewer than none");
        }
    }
}
