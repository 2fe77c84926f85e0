/** Where requests come in: how many and how much at a time, and what is not read at all. */
@NamedInterface("web")
@NullMarked
package no.samspill.pace.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
