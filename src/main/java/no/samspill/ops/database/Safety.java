package no.samspill.ops.database;

/**
 * On how many machines' disks a change lies before whoever made it is told that it is saved, as PostgreSQL itself is set up to have it
 * ({@code synchronous_commit}, {@code synchronous_standby_names}, {@code fsync}).
 */
public sealed interface Safety {
    /** On none: it is told before the change is on any disk, and what was told last may be gone when a machine stops. */
    record Nowhere() implements Safety {}

    /** @param machines at least 1 */
    record Kept(int machines) implements Safety {}

    /** As many as {@code machines} are asked for, and {@code lacking} of them are away: nothing is told to be saved until they are back. */
    record Waits(int machines, int lacking) implements Safety {}

    /** So many are asked for, and the role may not see whether they are there. */
    record Unseen(int machines) implements Safety {}

    /** @param machines as asked for @param there how many others answer for what they have; negative where the role may not see */
    static Safety of(int machines, int there) {
        if (machines <= 1) {
            return new Kept(1);
        }
        int lacking = machines - 1 - there;
        return there < 0 ? new Unseen(machines) : lacking > 0 ? new Waits(machines, lacking) : new Kept(machines);
    }
}
