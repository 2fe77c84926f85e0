package no.samspill.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the live facts in a plan's texts say.
 *
 * @param how where it is known from
 * @param said what each says; those that cannot be told any more are left out
 * @param before what the latest version keeps of the same; empty where there is none, and for a version itself
 * @param version the number of that version; null for none
 */
public record FactsTold(How how, Map<FactReference, FactSaid> said, Map<FactReference, FactSaid> before, @Nullable Integer version) {

    public enum How {
        /** Nobody was asked: the words stand as they were chosen. */
        UNASKED,
        /** As they are now. */
        LIVING,
        /** As a version keeps them. */
        FROZEN
    }

    public static final FactsTold UNASKED = new FactsTold(How.UNASKED, Map.of(), Map.of(), null);

    /** Of a living plan without any, or whose facts nobody can tell. */
    static final FactsTold NONE = new FactsTold(How.LIVING, Map.of(), Map.of(), null);

    public FactsTold {
        said = Map.copyOf(said);
        before = Map.copyOf(before);
    }

    public static FactsTold living(Map<FactReference, FactSaid> said) {
        return new FactsTold(How.LIVING, said, Map.of(), null);
    }

    public static FactsTold frozen(Map<FactReference, FactSaid> said) {
        return new FactsTold(How.FROZEN, said, Map.of(), null);
    }

    /** The same, beside what the latest version keeps. */
    public FactsTold after(int number, FactsTold kept) {
        return new FactsTold(how, said, kept.said, number);
    }

    /** As they are now, but for those that a version keeps: what was decided on is what is said. */
    FactsTold keeping(FactsTold kept, Set<FactReference> named) {
        Map<FactReference, FactSaid> all = new LinkedHashMap<>(said);
        all.putAll(kept.said);
        all.keySet().retainAll(named);
        return frozen(all);
    }

    /** Whether the latest version says the same of each of these. */
    public boolean unmoved(FactsTold kept) {
        return said.keySet().equals(kept.said.keySet())
                && said.entrySet().stream().allMatch(each -> each.getValue().says(Objects.requireNonNull(kept.said.get(each.getKey()))));
    }

    /** The text with what its facts say now in the place of the words they were chosen with. */
    public String in(String html) {
        return how == How.UNASKED || !RichText.mayHoldFacts(html) ? html : new RichText(html).saying(reference -> {
            FactSaid told = said.get(reference);
            return told == null ? null : told.words();
        }).html();
    }

    /** Every fact that these texts name, in their order. */
    static Set<FactReference> named(Collection<String> texts) {
        Set<FactReference> named = new LinkedHashSet<>();
        texts.stream().filter(RichText::mayHoldFacts).forEach(html -> new RichText(html).facts().forEach(fact -> named.add(fact.reference())));
        return named;
    }

    /** Those of one text: what each says, or null where it cannot be told; once each. */
    public Map<FactReference, @Nullable FactSaid> of(RichText text) {
        Map<FactReference, @Nullable FactSaid> of = new LinkedHashMap<>();
        text.facts().forEach(fact -> of.put(fact.reference(), said.get(fact.reference())));
        return of;
    }
}
