package no.samspill.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.samspill.kernel.Words;
import no.samspill.plan.Standing;
import org.jspecify.annotations.Nullable;

/** Says how far a plan has come. */
public final class FollowUpInWords {
    private static final int NAMED = 3;

    private final Words words;

    public FollowUpInWords(Words words) {
        this.words = words;
    }

    /** "6 av 20 tiltak er fullført" */
    public String finding(FollowUp of) {
        int all = of.measures().size();
        Map<Standing, Integer> counts = of.counts();
        if (all == 0) {
            return words.get("followup.is.empty");
        }
        if (count(counts, Standing.UNTOLD) == all) {
            return words.get("followup.is.untold");
        }
        Standing furthest = count(counts, Standing.COMPLETED) > 0 ? Standing.COMPLETED : Standing.UNDER_WAY;
        return count(counts, furthest) == 0 ? words.get("followup.is.none", all) : words.get("followup.is." + furthest, count(counts, furthest), all);
    }

    /** What is going on, who is silent, and what nobody has said anything about. */
    public String lead(FollowUp of) {
        Map<Standing, Integer> counts = of.counts();
        List<String> parts = new ArrayList<>();
        if (count(counts, Standing.COMPLETED) > 0 && count(counts, Standing.UNDER_WAY) > 0) {
            parts.add(words.get("followup.lead.under-way", upper(words.number(count(counts, Standing.UNDER_WAY))), count(counts, Standing.UNDER_WAY)));
        }
        long silent = of.measures().stream().filter(Followed::silent).count();
        if (silent > 0) {
            parts.add(words.get("followup.lead.silent", upper(words.number((int) silent)), silent));
        }
        List<Holder> never = of.never();
        if (!never.isEmpty() && of.setting().since() != null) {
            parts.add(never.size() > NAMED ? words.get("followup.lead.never.many", upper(words.number(never.size()))) : words.get("followup.lead.never", listed(never.stream().map(Holder::name).toList())));
        }
        int untold = count(counts, Standing.UNTOLD);
        if (untold > 0 && untold < of.measures().size()) {
            parts.add(words.get("followup.lead.untold", untold, words.number(untold)));
        }
        return parts.isEmpty() ? words.get(of.setting().since() == null ? "followup.lead.not-begun" : "followup.lead.quiet") : String.join(" ", parts);
    }

    /** "4 av 7 er i gang, 2 har fullført": who has said what, of how many. */
    public String told(Followed measure) {
        int all = measure.lines().size();
        if (all == 0) {
            return words.get("followup.told.nobody");
        }
        Map<State, Long> counts = measure.counts();
        if (counts.isEmpty()) {
            return words.get("followup.told.nothing", all);
        }
        if (all == 1) {
            return words.get("followup.told.one", measure.lines().getFirst().duty().holder().name());
        }
        String said = counts.entrySet().stream().map(each -> words.get("followup.told." + each.getKey(), each.getValue())).collect(Collectors.joining(", "));
        return words.get("followup.told.of", said, all);
    }

    /** "3 fullført, 2 under arbeid" */
    public String counted(Map<Standing, Integer> counts) {
        return counts.entrySet().stream().filter(each -> each.getValue() > 0)
                .map(each -> each.getValue() + " " + words.get(each.getKey().key()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    public String listed(List<String> names) {
        return names.size() < 2 ? String.join("", names) : words.get("list.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    public static int count(Map<Standing, Integer> counts, Standing of) {
        return counts.getOrDefault(of, 0);
    }

    public static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    public static String upperOrEmpty(@Nullable String words) {
        return words == null || words.isEmpty() ? "" : upper(words);
    }

    public static String upper(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
