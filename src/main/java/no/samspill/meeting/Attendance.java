package no.samspill.meeting;

/** How many came from one organisation. */
public record Attendance(String organisation, int people) {}
