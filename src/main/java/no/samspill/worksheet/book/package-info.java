/** What a spreadsheet file holds, whatever its format, before any meaning is read into it. */
@NullMarked
@NamedInterface("book")
package no.samspill.worksheet.book;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
