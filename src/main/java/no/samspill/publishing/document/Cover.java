package no.samspill.publishing.document;

import java.util.List;

/**
 * The first page: below the title and the furniture, what matters most.
 *
 * @param municipalities those the paper is for, each a light along the fjord; empty where they are not known
 * @param lit whether the lights burn: not on a version's paper, which is the same for ever and cannot tell who has adopted it
 */
public record Cover(List<Statement> statements, List<String> municipalities, boolean lit) {

    public Cover {
        statements = List.copyOf(statements);
        municipalities = List.copyOf(municipalities);
    }

    public Cover(List<Statement> statements, List<String> municipalities) {
        this(statements, municipalities, true);
    }

    /** One thing the whole paper stands on: "Overordnet mål" and its words. */
    public record Statement(String label, Line words) {}
}
