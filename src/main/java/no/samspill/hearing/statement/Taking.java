package no.samspill.hearing.statement;

import no.samspill.hearing.Phase;

/** What came of sending a statement in. */
public sealed interface Taking {

    record Taken(Statement statement) implements Taking {}

    /** The same form had come before: it is still one statement. */
    record Before(Statement statement) implements Taking {}

    /** Nobody may say anything now. @param phase before it opens, or after the deadline; open where the hearing was called off or is not for them */
    record Shut(Phase phase) implements Taking {}
}
