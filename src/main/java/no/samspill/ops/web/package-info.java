/** What those who run a server ask it. */
@NullMarked
package no.samspill.ops.web;

import org.jspecify.annotations.NullMarked;
