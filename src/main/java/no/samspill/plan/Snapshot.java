package no.samspill.plan;

/** A plan's header and rows of one and the same revision. */
record Snapshot(Header header, Rows rows) {}
