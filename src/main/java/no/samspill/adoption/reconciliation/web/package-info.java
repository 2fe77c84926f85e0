/** Where the secretariat makes several texts one. */
@NullMarked
package no.samspill.adoption.reconciliation.web;

import org.jspecify.annotations.NullMarked;
