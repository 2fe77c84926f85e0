package no.samspill.publishing.web;

import no.samspill.publishing.PaperFormat;
import no.samspill.publishing.PaperKind;
import org.jspecify.annotations.Nullable;

/**
 * Which paper somebody asks for, and in which format.
 *
 * @param version the number of the version it is of; null for the living plan
 */
record Asked(PaperKind kind, PaperFormat format, @Nullable Integer version) {

    Asked(PaperKind kind, PaperFormat format) {
        this(kind, format, null);
    }

    /** What the file is called, without its ending. */
    String name(String region, String plan) {
        String whole = version == null ? region + "-" + plan : region + "-" + plan + "-versjon-" + version;
        return kind == PaperKind.PLAN ? whole : whole + "-" + kind.word();
    }

    /** Its part of the address. */
    String file() {
        return (version == null ? "" : "versjon/" + version + "/") + kind.word() + "." + format.word();
    }
}
