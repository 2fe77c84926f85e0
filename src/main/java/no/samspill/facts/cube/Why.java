package no.samspill.facts.cube;

import java.util.Locale;

/** Why a file gives no cube. Each has a sentence that says what is wrong, where, and what to do. */
public enum Why {
    EMPTY, WEB_PAGE, SHEET, NOT_TEXT, TOO_LARGE, TOO_MANY_CELLS, BROKEN, TRUNCATED, OTHER_JSON, SOURCE_SAYS, LIST, NO_SUCH_PART, NO_VALUES, SIZE_AND_VALUES, SIZE_AND_STATUS,
    SIZE_AND_CATEGORIES, UNKNOWN_DIMENSION, NO_CATEGORIES, INDEX_OUTSIDE, CODE_TWICE, PERIOD_TWICE, UNKNOWN_CODE, CELL_TWICE, NO_NUMBER, OPEN_QUOTE,
    ROW_LENGTH, NO_COLUMNS, SPARSE_PX;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
