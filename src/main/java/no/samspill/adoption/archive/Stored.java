package no.samspill.adoption.archive;

/** A file as it stands in a package. @param name in its entry's folder @param sum SHA-256, in hexadecimal digits */
record Stored(Case.File file, String name, int bytes, String sum) {}
