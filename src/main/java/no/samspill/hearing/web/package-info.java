/** The pages of hearings: the one that everybody reads, and the secretariat's desk. */
@NamedInterface("web")
@NullMarked
package no.samspill.hearing.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
