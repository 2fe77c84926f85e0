/** Where people ask to be told of decisions, and programs ask by themselves. */
@NullMarked
package no.samspill.adoption.tidings.web;

import org.jspecify.annotations.NullMarked;
