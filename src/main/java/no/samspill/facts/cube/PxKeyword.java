package no.samspill.facts.cube;

import java.util.List;

/**
 * One line of a px file's head: {@code UNITS[no]("Personer")="personer";}.
 *
 * @param language empty for the file's own
 * @param about what stands in brackets: a dimension, and perhaps a category of it
 */
record PxKeyword(String name, String language, List<String> about, List<String> values) {

    String text() {
        return String.join("", values);
    }

    String about(int which) {
        return which < about.size() ? about.get(which) : "";
    }
}
