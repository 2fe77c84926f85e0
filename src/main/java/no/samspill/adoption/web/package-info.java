/** The pages of adoption: who has decided what, for everybody, and where it is registered. */
@NullMarked
package no.samspill.adoption.web;

import org.jspecify.annotations.NullMarked;
