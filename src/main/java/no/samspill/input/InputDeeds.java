package no.samspill.input;

import static no.samspill.ledger.Deed.Part.FIELD;
import static no.samspill.ledger.Deed.Part.FROM;
import static no.samspill.ledger.Deed.Part.TO;

import no.samspill.ledger.Deed;

/** What can be done to a contribution, as the journal calls it. Of its words and its sender nothing is kept. */
final class InputDeeds {
    /** The way it came. */
    static final Deed TAKE = Deed.of("input.take", FIELD);

    static final Deed TAKE_BACK = Deed.of("input.take-back");

    /** Words or group as they were said, not as they were first written down. */
    static final Deed CORRECT = Deed.of("input.correct");

    /** To which focus area; the theme is somebody's words. */
    static final Deed SORT = Deed.of("input.sort", FIELD, TO);

    static final Deed SHOW = Deed.of("input.show");

    /** For which reason. */
    static final Deed HIDE = Deed.of("input.hide", FIELD, TO);

    static final Deed MERGE = Deed.of("input.merge", TO);
    static final Deed PART = Deed.of("input.part");
    static final Deed SPLIT = Deed.of("input.split", TO);
    static final Deed JOIN = Deed.of("input.join");

    /** To which row, and which of the journal's own lines about it. */
    static final Deed TRACE = Deed.of("input.trace", FIELD, TO);

    static final Deed UNTRACE = Deed.of("input.untrace", TO);
    static final Deed ANSWER = Deed.of("input.answer");
    static final Deed TAKE_BACK_ANSWER = Deed.of("input.take-back-answer");

    /** A file's kind and its id, never what it is called. */
    static final Deed ATTACH = Deed.of("input.attach", FIELD, TO);

    static final Deed DETACH = Deed.of("input.detach", FROM);

    /** Whether they asked, or the day had come. */
    static final Deed FORGET = Deed.of("input.forget", FIELD);

    static final Deed ERASE = Deed.of("input.erase", FIELD);
    static final Deed KEEP_UNTIL = Deed.of("input.keep-until", TO);

    private InputDeeds() {}
}
