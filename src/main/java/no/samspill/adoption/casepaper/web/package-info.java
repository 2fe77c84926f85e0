/** Where case papers are written, made and fetched. */
@NullMarked
package no.samspill.adoption.casepaper.web;

import org.jspecify.annotations.NullMarked;
