package no.samspill.facts.cube;

import java.util.List;

/**
 * What the columns of numbers stand for.
 *
 * @param places each column's cell among those of one row
 */
@SuppressWarnings("ArrayRecordComponent") // made and read within one reading
record CsvHeads(List<Dimension> dimensions, int[] places) {}
