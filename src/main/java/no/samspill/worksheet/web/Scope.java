package no.samspill.worksheet.web;

import java.util.List;

/**
 * Which rows of a sheet a page shows.
 *
 * @param page from 1
 * @param pages how many there are
 * @param rows how many rows are within the view, on all pages
 */
public record Scope(View view, int page, int pages, int rows, String address) {
    /** Rows on one page; a browser is slow with tables much longer than this. */
    static final int ROWS = 100;

    /** What to show of the sheet. */
    public enum View {
        /** Every row. */
        ALL("alle"),
        /** Rows that would change something in the plan. */
        CHANGES("endringer"),
        /** Rows with something to settle. */
        QUESTIONS("avklaringer");

        private final String word;

        View(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        static View of(String asked, View usual) {
            return List.of(values()).stream().filter(it -> it.word.equals(asked)).findFirst().orElse(usual);
        }
    }

    public String href(View other) {
        return address + "?vis=" + other.word() + "#arket";
    }

    public String href(int other) {
        return address + query(view.word(), other) + "#arket";
    }

    /** This page itself, as its form is sent to. */
    public String self() {
        return address + query(view.word(), page);
    }

    static String query(String view, int page) {
        return "?vis=" + View.of(view, View.ALL).word() + "&side=" + page;
    }
}
