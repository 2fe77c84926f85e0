/** The paper as a Word document that people go on writing in. */
@NullMarked
package no.samspill.publishing.word;

import org.jspecify.annotations.NullMarked;
