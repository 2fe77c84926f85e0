package no.samspill.ops.backup;

/**
 * One part of a backup: a table, or the word about which format and schema it is.
 *
 * @param name as it is called in the file
 * @param sha256 of its content, in hexadecimal
 * @param bytes how long its content is
 * @param rows how many a table has; 0 for what is no table
 */
record Part(String name, String sha256, long bytes, long rows) {
    private static final String TABLES = "tables/";

    static String named(String table) {
        return TABLES + table;
    }

    static boolean isTable(String name) {
        return name.startsWith(TABLES);
    }

    boolean isTable() {
        return isTable(name);
    }

    String table() {
        return name.substring(TABLES.length());
    }
}
