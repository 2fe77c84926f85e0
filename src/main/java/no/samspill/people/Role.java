package no.samspill.people;

/** What a person may do, and where. */
public enum Role {
    /** Enters regions and people; belongs to the whole instance. */
    ADMINISTRATOR,
    /** Keeps a regional council's plans, and all that belongs to them. */
    SECRETARIAT,
    /** Edits and reports on the measures their municipality is responsible for, in one council's plans. */
    MUNICIPAL_EDITOR,
    /** Registers what their municipality's own council decides about one council's plans. */
    REGISTRAR,
    /** Mayor, or member of a municipality's council: reads a council's plans before everybody may, and sees first what concerns the own municipality. */
    COUNCILLOR,
    /** Writes the minutes of a council's meetings. */
    SCRIBE,
    /** Reads a council's plans before everybody may. */
    READER
}
