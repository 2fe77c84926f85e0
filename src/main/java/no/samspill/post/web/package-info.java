/** Where an administrator sees whether letters come through. */
@NullMarked
package no.samspill.post.web;

import org.jspecify.annotations.NullMarked;
