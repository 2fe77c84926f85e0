/** The pages of a progress plan and of the year that is shared, the desks where they are kept, and their calendars' addresses. */
@NullMarked
@NamedInterface("web")
package no.samspill.progress.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
