/** The ways in and out: a link by e-mail, a passkey, somebody else who vouches for a person; and what is held against those who try too often. */
@NullMarked
package no.samspill.people.signin;

import org.jspecify.annotations.NullMarked;
