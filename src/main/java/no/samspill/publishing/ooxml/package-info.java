/** What the Office Open XML formats share. */
@NullMarked
package no.samspill.publishing.ooxml;

import org.jspecify.annotations.NullMarked;
