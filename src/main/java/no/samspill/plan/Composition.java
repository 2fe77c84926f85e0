package no.samspill.plan;

import java.util.List;

/** The tree that the rows make, and what their words leave open, in the plan's order. */
record Composition(Plan plan, List<Question> questions) {

    Composition {
        questions = List.copyOf(questions);
    }
}
