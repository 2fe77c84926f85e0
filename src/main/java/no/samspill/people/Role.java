package no.samspill.people;

/** What a person may do, and where. */
public enum Role {
    /** Enters regions and people; belongs to the whole instance. */
    ADMINISTRATOR,
    /** Keeps a regional council's plans. */
    SECRETARIAT
}
