package no.samspill.publishing;

/** @param fingerprint of the paper's contents */
record PaperKey(String fingerprint, PaperFormat format) {}
