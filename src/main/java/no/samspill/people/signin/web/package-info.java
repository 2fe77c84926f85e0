/** The pages of signing in and out, and a person's own page with the ways in that are theirs. */
@NullMarked
package no.samspill.people.signin.web;

import org.jspecify.annotations.NullMarked;
