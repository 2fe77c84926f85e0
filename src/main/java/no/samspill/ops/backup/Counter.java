package no.samspill.ops.backup;

/** What a table counts by itself, and the number it gives next: a number that was used and taken away is not given again. */
record Counter(String table, String column, long next) {}
