package no.samspill.meeting;

import static no.samspill.ledger.Deed.Part.FIELD;
import static no.samspill.ledger.Deed.Part.FROM;
import static no.samspill.ledger.Deed.Part.TO;

import no.samspill.ledger.Deed;

/** What can be done to an input meeting and its minutes, as the journal calls it. Of words and names nothing is kept. */
final class MeetingDeeds {
    /** What is set about it, and how long names are kept. */
    static final Deed ARRANGE = Deed.of("meeting.arrange", TO);

    /** How many came. */
    static final Deed COUNT = Deed.of("meeting.count", TO);

    /** Whether they asked, or the day had come; of one meeting, or of all of a plan. */
    static final Deed FORGET = Deed.of("meeting.forget", FIELD);

    /** A photo's kind and its id. */
    static final Deed ADD_PHOTO = Deed.of("photo.add", FIELD, TO);

    static final Deed REMOVE_PHOTO = Deed.of("photo.remove", FROM);
    static final Deed BEGIN_MINUTES = Deed.of("minutes.begin");
    static final Deed WRITE_MINUTES = Deed.of("minutes.write");

    /** Until which day they can be corrected. */
    static final Deed LAY_OUT_MINUTES = Deed.of("minutes.lay-out", TO);

    static final Deed LOCK_MINUTES = Deed.of("minutes.lock");
    static final Deed ADD_TO_MINUTES = Deed.of("minutes.add");
    static final Deed SEND_CORRECTION = Deed.of("correction.send");
    static final Deed TAKE_IN_CORRECTION = Deed.of("correction.take-in");
    static final Deed DECLINE_CORRECTION = Deed.of("correction.decline");

    private MeetingDeeds() {}
}
