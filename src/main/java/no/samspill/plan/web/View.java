package no.samspill.plan.web;

import java.util.Arrays;

/** The ways to see one plan. */
public enum View {
    DOCUMENT("dokument"),
    TABLE("tabell"),
    TIMELINE("tidslinje"),
    RESPONSIBLE("ansvarlige");

    private final String address;

    View(String address) {
        this.address = address;
    }

    /** What an address calls it, on the server and as a file. */
    public String address() {
        return address;
    }

    /** The document for every other word. */
    public static View of(String word) {
        return Arrays.stream(values()).filter(view -> view.address.equals(word)).findFirst().orElse(DOCUMENT);
    }
}
