/** The working table in the browser: its page and its rows' panels, what is sent from it, news to it, and its history. */
@NullMarked
package no.samspill.plan.table.web;

import org.jspecify.annotations.NullMarked;
