/** Saying something at a hearing, following what was said, and the secretariat's inbox. */
@NamedInterface("statement.web")
@NullMarked
package no.samspill.hearing.statement.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
