package no.samspill.action;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import no.samspill.followup.FollowUp;
import no.samspill.followup.Holder;
import no.samspill.followup.Line;
import no.samspill.kernel.Slug;

/** Whose part of a plan an action plan is. */
public sealed interface Whose {

    boolean has(Line line);

    /** Its part of the address. */
    String slug();

    /** Everybody's: the whole plan. */
    record Everybody() implements Whose {
        @Override
        public boolean has(Line line) {
            return true;
        }

        @Override
        public String slug() {
            return "alle";
        }
    }

    /** One municipality's, or another's who answers. */
    record One(Holder holder, String slug) implements Whose {
        @Override
        public boolean has(Line line) {
            return line.duty().holder().key().equals(holder.key());
        }
    }

    /** Of all who take part as the same: the business officers of seven municipalities. */
    record Network(String role, String slug) implements Whose {
        @Override
        public boolean has(Line line) {
            return role.equals(line.duty().role());
        }
    }

    /** All that there are of a plan on a day, by address: everybody's first, then networks of two or more, then each one by name. */
    static SequencedMap<String, Whose> of(FollowUp now) {
        SequencedMap<String, Whose> all = new LinkedHashMap<>();
        Whose everybody = new Everybody();
        all.put(everybody.slug(), everybody);
        SequencedMap<String, Set<String>> roles = new LinkedHashMap<>();
        now.lines().stream().filter(line -> line.duty().role() != null)
                .forEach(line -> roles.computeIfAbsent(Objects.requireNonNull(line.duty().role()), any -> new HashSet<>()).add(line.duty().holder().key()));
        roles.forEach((role, holders) -> {
            if (holders.size() > 1) {
                String slug = free(all, "nettverk-" + Slug.of(role));
                all.put(slug, new Network(role, slug));
            }
        });
        List<Holder> holders = new ArrayList<>(now.holders());
        holders.sort(Comparator.comparing(Holder::name, Collator.getInstance(Locale.of("nb"))));
        for (Holder holder : holders) {
            String slug = free(all, Slug.of(holder.name()));
            all.put(slug, new One(holder, slug));
        }
        return all;
    }

    private static String free(SequencedMap<String, Whose> taken, String wanted) {
        String slug = wanted.isEmpty() ? "uten-navn" : wanted;
        for (int at = 2; taken.containsKey(slug); at++) {
            slug = (wanted.isEmpty() ? "uten-navn" : wanted) + "-" + at;
        }
        return slug;
    }
}
