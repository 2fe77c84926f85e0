/** Where the administrator says whom official statistics may be fetched from, and where it is chosen what. */
@NullMarked
package no.samspill.facts.source.web;

import org.jspecify.annotations.NullMarked;
