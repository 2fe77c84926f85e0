package no.samspill.adoption.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.adoption.Body;
import no.samspill.adoption.DecisionId;
import no.samspill.adoption.Spot;
import org.jspecify.annotations.Nullable;

/**
 * One text in which bodies differ.
 *
 * @param version what the version says; null for nothing
 * @param said what each body that changed it says, one or more
 * @param keeping those that adopted the version's own words here: that contradicts nobody, and is theirs all the same
 */
public record Differing(Spot spot, @Nullable String version, List<Said> said, List<Body> keeping) {

    /** @param words null for none: it took them out */
    public record Said(Body body, DecisionId decision, @Nullable String words) {}

    /** How those that changed it stand to each other. */
    public enum Standing {
        /** One body alone changed it. */
        ONE,
        /** Several did, to the same words. */
        AGREE,
        /** Several did, to different words. */
        CONTRADICT
    }

    public Differing {
        said = List.copyOf(said);
        keeping = List.copyOf(keeping);
    }

    public Standing standing() {
        return said.size() == 1 ? Standing.ONE : texts().size() == 1 ? Standing.AGREE : Standing.CONTRADICT;
    }

    /** Each text that somebody wants here, with those who do, in the order of the route. */
    public List<List<Said>> texts() {
        Map<Optional<String>, List<Said>> texts = new LinkedHashMap<>();
        said.forEach(each -> texts.computeIfAbsent(Optional.ofNullable(each.words()), any -> new ArrayList<>()).add(each));
        return List.copyOf(texts.values());
    }

    /** The one text that all who changed it want. Where they contradict each other there is none: somebody has to choose. */
    public Optional<Choice> proposal() {
        return standing() == Standing.CONTRADICT ? Optional.empty() : Optional.of(new Choice(spot, Choice.Way.BODY, said.getFirst().decision(), null));
    }
}
