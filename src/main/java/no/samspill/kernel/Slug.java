package no.samspill.kernel;

/** The part of an address made from a name: "Sør-Troms" becomes "sor-troms". */
public final class Slug {

    private Slug() {}

    /** Lower-case letters a–z, digits and single hyphens; empty where the name has none of them. */
    public static String of(String name) {
        return name;
    }
}
