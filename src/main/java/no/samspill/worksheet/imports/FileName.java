package no.samspill.worksheet.imports;

/** What a browser calls a file, made fit to be shown: no folders, no line breaks, not longer than a line. */
final class FileName {
    private static final int LONGEST = 120;

    private FileName() {}

    static String of(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "")
                .strip();
        String shown = name.isEmpty() ? "regneark" : name;
        int end = shown.lastIndexOf('.');
        return shown.length() <= LONGEST
                ? shown
                : shown.substring(0, LONGEST - 12) + "…" + (end < shown.length() - 10 ? "" : shown.substring(end));
    }
}
