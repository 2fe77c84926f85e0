/** Tests of the house as a whole: its rooms, their doors, their tables, and the words on their walls. */
@NullMarked
package no.samspill.house;

import org.jspecify.annotations.NullMarked;
