package no.samspill.plan.matching;

import no.samspill.plan.Element;

/** A row that came in and the row of the plan that it is taken to be. */
public record Pair(Element present, Element incoming, Why why) {}
