package no.samspill.facts.cube;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One way a cube is divided.
 *
 * @param guessed whether the role is only what the name looks like: a proposal, since the source says none
 * @param children what a category is made of, by code, where the source says it
 */
public record Dimension(String id, String label, Role role, boolean guessed, List<Category> categories, Map<String, List<String>> children) {

    public Dimension {
        categories = List.copyOf(categories);
        children = Map.copyOf(children);
    }

    public int size() {
        return categories.size();
    }

    public Optional<Category> category(String code) {
        return categories.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** Where the category stands; -1 where there is none of that code. */
    public int at(String code) {
        for (int at = 0; at < categories.size(); at++) {
            if (categories.get(at).code().equals(code)) {
                return at;
            }
        }
        return -1;
    }
}
