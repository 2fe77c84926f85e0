/** What tests stand on: the real PostgreSQL, the real server, a real browser. */
@NullMarked
package no.samspill.testing;

import org.jspecify.annotations.NullMarked;
