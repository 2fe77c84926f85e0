/** The import in the browser: a sheet is dropped, looked at, settled and taken in. */
@NullMarked
package no.samspill.worksheet.web;

import org.jspecify.annotations.NullMarked;
