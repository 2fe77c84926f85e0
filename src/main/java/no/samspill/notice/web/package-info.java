/** Where people say what they want to follow, and programs ask by themselves. */
@NullMarked
package no.samspill.notice.web;

import org.jspecify.annotations.NullMarked;
