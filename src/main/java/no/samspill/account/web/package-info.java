/** Status reports for everybody to read, and where the secretariat writes, checks and sends them. */
@NullMarked
package no.samspill.account.web;

import org.jspecify.annotations.NullMarked;
