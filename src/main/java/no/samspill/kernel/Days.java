package no.samspill.kernel;

import java.time.LocalDate;

/** Both ends known. */
record Days(LocalDate from, LocalDate to, Precision precision) {}
