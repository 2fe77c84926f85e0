package no.samspill.plan.matching;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** One row and where it stands, as matching looks at it. Two stands are the same only when they are the same object. */
final class Stand {
    private static final Locale NORWEGIAN = Locale.of("nb");

    final Element element;
    final @Nullable Stand above;

    /** Its place among its brothers, from 0. */
    final int at;

    /** Its place in the whole plan as read from top to bottom, from 0. */
    final int order;

    /** What its own row calls it; where rows have no labels, its place among brothers of its kind. */
    final String label;

    /** Its title as compared: without what capitals, spaces, quotation marks and a full stop at the end may do. */
    final String words;

    Stand(Element element, @Nullable Stand above, int at, int order, String label) {
        this.element = element;
        this.above = above;
        this.at = at;
        this.order = order;
        this.label = label;
        this.words = folded(element.title());
    }

    Kind kind() {
        return element.kind();
    }

    /** The rows over this one, nearest first. */
    Stream<Stand> over() {
        return Stream.iterate(this, stand -> stand.above != null, stand -> Objects.requireNonNull(stand.above))
                .map(stand -> Objects.requireNonNull(stand.above));
    }

    /** The outermost row over this one, itself when it is at the top. */
    Stand top() {
        return above == null ? this : above.top();
    }

    /** The nearest row over this one that is of one of these kinds; null where there is none. */
    @Nullable Stand within(Set<Kind> kinds) {
        return above == null || kinds.contains(above.kind()) ? above : above.within(kinds);
    }

    private static String folded(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(NORWEGIAN);
        return StringUtils.stripEnd(StringUtils.normalizeSpace(plain.replaceAll("[\"'«»“”„‘’]", "").replaceAll("[–—]", "-")), " .:;,");
    }
}
