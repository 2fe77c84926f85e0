package no.samspill.worksheet;

import java.util.List;
import no.samspill.plan.Plan;
import no.samspill.wording.Severity;

/**
 * What was understood of a book.
 *
 * @param shape how most of it tells its levels
 * @param sureness of the shape, 0 to 100; 0 when nothing spoke for it
 * @param year the year meant where a cell names a date without one
 * @param notes all text that is no part of the plan
 * @param findings in the book's order
 * @param ledger where each cell went
 */
public record Reading(
        Plan plan, Shape shape, int sureness, int year, List<Note> notes, List<Finding> findings, Ledger ledger) {

    public Reading {
        notes = List.copyOf(notes);
        findings = List.copyOf(findings);
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
