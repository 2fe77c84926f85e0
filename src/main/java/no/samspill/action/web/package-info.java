/** What each one does, for everybody, as papers, and where those who answer for it say with what money. */
@NullMarked
package no.samspill.action.web;

import org.jspecify.annotations.NullMarked;
