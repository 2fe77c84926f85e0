/** What a region counts, for everybody, and where those who see to it bring numbers. */
@NullMarked
package no.samspill.facts.web;

import org.jspecify.annotations.NullMarked;
