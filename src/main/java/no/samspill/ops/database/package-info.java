/** The PostgreSQL that Samspill brings along: unpacked, made, started, locked and stopped in a folder of its own. */
@NullMarked
package no.samspill.ops.database;

import org.jspecify.annotations.NullMarked;
