package no.samspill.plan.web;

import no.samspill.frame.Icon;
import no.samspill.wording.Chip;
import org.jspecify.annotations.Nullable;

/** A chip as it is drawn. */
public record Bit(Chip chip, @Nullable Icon icon) {}
