package no.samspill.adoption;

/** What a body is to the organisation whose it is. */
public enum BodyKind {
    REGIONAL_COUNCIL,
    /** Formannskap: prepares what the municipal council decides. */
    EXECUTIVE,
    MUNICIPAL_COUNCIL,
    OTHER
}
