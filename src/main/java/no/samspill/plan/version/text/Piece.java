package no.samspill.plan.version.text;

/** A run, and which of the two texts it stands in. */
public record Piece(Side side, Run run) {}
