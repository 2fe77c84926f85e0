package no.samspill.worksheet.web;

import no.samspill.kernel.Words;
import no.samspill.plan.Element;
import no.samspill.plan.Labels;

/** What rows are called on the preview. */
final class Names {
    private final Words words;

    Names(Words words) {
        this.words = words;
    }

    /** "Tiltak 1", as the row itself says it. */
    String own(Element element, Labels labels) {
        String kind = words.get("kind." + element.kind());
        return labels.find(element.id()).map(label -> kind + " " + label).orElse(kind);
    }
}
