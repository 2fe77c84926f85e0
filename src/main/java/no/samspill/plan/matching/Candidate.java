package no.samspill.plan.matching;

/** Two rows that may be one. @param weight how well they go together; always above zero */
record Candidate(Stand present, Stand incoming, Why why, int weight) {}
