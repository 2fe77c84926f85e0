package no.samspill.publishing.document;

import java.util.List;

/**
 * The first page: below the title and the furniture, what matters most.
 *
 * @param municipalities those the paper is for, each a light along the fjord; empty where they are not known
 */
public record Cover(List<Statement> statements, List<String> municipalities) {

    public Cover {
        statements = List.copyOf(statements);
        municipalities = List.copyOf(municipalities);
    }

    /** One thing the whole paper stands on: "Overordnet mål" and its words. */
    public record Statement(String label, Line words) {}
}
