package no.samspill.publishing.web;

import no.samspill.publishing.PaperFormat;
import no.samspill.publishing.PaperKind;

/** Which paper somebody asks for, and in which format. */
record Asked(PaperKind kind, PaperFormat format) {

    /** What the file is called, without its ending. */
    String name(String region, String plan) {
        return kind == PaperKind.PLAN ? region + "-" + plan : region + "-" + plan + "-" + kind.word();
    }

    /** Its part of the address. */
    String file() {
        return kind.word() + "." + format.word();
    }
}
