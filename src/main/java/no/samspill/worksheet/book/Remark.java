package no.samspill.worksheet.book;

/**
 * A note somebody has attached to a cell, which need not hold anything itself.
 *
 * @param row from 1
 * @param column from 0
 */
public record Remark(int row, int column, String text) {}
