/** Where people give input and follow it, and where the secretariat reads, sorts and answers it. */
@NullMarked
@NamedInterface("web")
package no.samspill.input.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
