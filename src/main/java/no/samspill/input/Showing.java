package no.samspill.input;

/** Whether everybody may read a contribution's words. */
public enum Showing {
    /** Nobody has looked at it yet. */
    WAITING,
    SHOWN,
    /** Taken away from the public pages, with a reason. */
    HIDDEN
}
