package no.samspill.followup;

import java.time.LocalDate;

/** A meeting of the council that the status is told at. */
public record Meeting(LocalDate day, String title) {}
