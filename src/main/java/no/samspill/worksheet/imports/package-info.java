/** Sheets on their way into a plan: kept while a person looks at them, then taken in whole. */
@NamedInterface("imports")
@NullMarked
package no.samspill.worksheet.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
