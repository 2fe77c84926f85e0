package no.samspill.facts.source;

import java.util.List;
import no.samspill.facts.cube.Cube;

/** A source that answers. */
interface Statistics {
    /** Tables with these words, some tens at most. */
    Answer<List<FoundTable>> find(String words, String language);

    Answer<StatTable> table(String id, String language);

    /** One of the source's own lists, with its values. */
    Answer<CodeList> list(String id, String language);

    Answer<Allowance> allowance();

    /** What was asked for, and nothing else: an answer to another question is none. */
    Answer<Cube> fetch(Query query);

    static Statistics of(Agency agency, Line line) {
        return switch (agency.api()) {
            case PXWEB_2 -> new PxWeb2(agency, line);
            case PXWEB_1 -> new PxWeb1(agency, line);
        };
    }
}
