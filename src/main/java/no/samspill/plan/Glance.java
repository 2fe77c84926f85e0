package no.samspill.plan;

import no.samspill.ledger.Revision;

/** What one short statement tells of a plan: enough to know whether what was made of it before still holds. */
record Glance(Bare plan, Revision revision, Beside beside) {}
