package no.samspill.plan;

/**
 * Something of a plan that stands beside its words and changes without them, such as its progress plan. Which revision of it
 * holds, is read in the same statement as the plan: so what was made of both is known to hold, and need not be read again.
 */
public interface Alongside {

    /** SQL for one value as text, of the plan {@code p}: another after each change, null while there is nothing. */
    String revision();
}
