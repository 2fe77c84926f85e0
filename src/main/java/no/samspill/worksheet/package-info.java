/**
 * From a spreadsheet to an interpreted plan with findings, and from a plan to a spreadsheet.
 *
 * <p>A book is read in eight stages, which {@link no.samspill.worksheet.BookReader} leads through:
 * <ol>
 * <li>each sheet is parted into tables where rows name columns: {@code Leaf}, {@code HeaderFinder}, {@code Headings}, {@code Table};
 * <li>what speaks for each shape of table is weighed: {@code Evidence}, {@code Shape};
 * <li>the levels that people name or number are fitted to the four of a plan: {@code NamedLevels}, {@code Depths}, {@code Levels};
 * <li>each row is read, by how its shape tells level, label and title: {@code LeafReader}, {@code TableReader}, {@code Turning}, {@code Line};
 * <li>each cell is put where its column says: {@code CellPlacer}, into the {@code Draft}s of a {@code Tree};
 * <li>what stands around the tables is kept: {@code Asides}, {@code Sections};
 * <li>the words are handed to the plan's own reader: {@code Interpreter};
 * <li>what is said of the plan as a whole is found, and all that was left open is told: {@code Frontispiece}, {@code Account}.
 * </ol>
 */
@NullMarked
@ApplicationModule
package no.samspill.worksheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
