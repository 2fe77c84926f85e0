package no.samspill.input;

/** Why a contribution is taken away from the public pages. The journal keeps the reason; further words are kept apart. */
public enum HideReason {
    /** Advertising, or sent by a program. */
    SPAM,
    /** It tells of somebody's private life. */
    PERSONAL,
    /** It insults or threatens. */
    OFFENSIVE,
    /** It is about something else than the plan. */
    OFF_TOPIC,
    /** Its sender asked. */
    ASKED
}
