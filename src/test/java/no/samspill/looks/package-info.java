/** How every page looks: all of them, in each of their states, in every look there is. */
@NullMarked
package no.samspill.looks;

import org.jspecify.annotations.NullMarked;
