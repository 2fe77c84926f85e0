/** What a spreadsheet file holds, whatever its format, before any meaning is read into it. */
@NullMarked
package no.samspill.worksheet.book;

import org.jspecify.annotations.NullMarked;
