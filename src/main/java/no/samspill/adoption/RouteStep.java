package no.samspill.adoption;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One body's turn.
 *
 * @param place from 1; bodies with the same place decide each by itself, at the same time
 * @param written when it meets, in the council's own words: "8. desember (eller før)"; null where nobody has said
 * @param step of the progress plan that is this turn; null for none
 */
public record RouteStep(RouteStepId id, int place, Body body, Task task, @Nullable String written, @Nullable UUID step) {}
