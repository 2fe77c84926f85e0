package no.samspill.publishing.deck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One finds a slide by its title, so that no two may have the same. */
final class Titles {

    private Titles() {}

    static List<Slide> unique(List<Slide> slides) {
        Set<String> taken = new HashSet<>();
        List<Slide> told = new ArrayList<>();
        for (Slide slide : slides) {
            String title = slide.title();
            for (int count = 2; !taken.add(title); count++) {
                title = slide.title() + " – " + count;
            }
            told.add(title.equals(slide.title()) ? slide : slide.called(title));
        }
        return told;
    }
}
