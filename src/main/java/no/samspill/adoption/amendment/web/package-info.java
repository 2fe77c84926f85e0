/** What holds of an adopted plan, what differs from it, and leave to change it. */
@NullMarked
package no.samspill.adoption.amendment.web;

import org.jspecify.annotations.NullMarked;
