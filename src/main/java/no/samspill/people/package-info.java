/** Organisations that come and go, memberships, people and their roles, sign-in and access. */
@NullMarked
@ApplicationModule
package no.samspill.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
