package no.samspill.worksheet.book;

/** How a cell's number format lets a person see its number, in Norwegian dress. */
sealed interface Dress permits GeneralDress, NumberDress, DateDress {

    CellKind kind();

    /** The number as seen. Grouping is a plain space, the decimal mark a comma. */
    String show(double value);
}
