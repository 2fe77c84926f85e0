package no.samspill.plan.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samspill.kernel.Words;
import no.samspill.plan.Edition;
import org.jspecify.annotations.Nullable;

/**
 * A council's municipalities as a page shows them, each a light along the fjord.
 *
 * @param lights those whose councils decide on the plan; where no room tells of any, those of the council, about which nothing is said
 * @param of what the page is about
 * @param notes sentences on who had the plan before, and whom duties have moved to
 */
public record Lights(String council, List<Light> lights, Of of, List<String> notes) {

    /** What a page is about: of a plan and of a version it is said who has adopted it. */
    public enum Of {
        COUNCIL,
        PLAN,
        VERSION
    }

    /**
     * @param name with the one that holds today, where that is another: "Skånland (i dag Tjeldsund)"
     * @param said what its council has done, in a word or two; null where nobody tells
     * @param way where it stands who decided what; null where nobody tells
     * @param itself see {@link Lighting.Lit}
     */
    public record Light(String name, Lighting.How how, @Nullable String said, @Nullable String way, boolean itself) {

        /** For those who do not see the lights. */
        public String told() {
            return said == null ? name : name + " (" + said + ")";
        }
    }

    public Lights {
        lights = List.copyOf(lights);
        notes = List.copyOf(notes);
    }

    /** As the edition itself names them, where nobody tells what they have done; null where nobody said whose plan it is. */
    static @Nullable Lights of(Edition edition) {
        return edition.council() == null ? null : new Lights(edition.council().name(), dark(edition.municipalities(), Map.of()), Of.COUNCIL, edition.moved());
    }

    /** Of a council, whatever its plans are. @param today what those are called that have another name today: "Skånland" to "Skånland (i dag Tjeldsund)" */
    static Lights of(String council, List<String> municipalities, Map<String, String> today) {
        return new Lights(council, dark(municipalities, today), Of.COUNCIL, List.of());
    }

    /** Of a plan: those whose councils decide, wherever a room tells who they are. */
    static Lights of(String council, List<Lighting.Lit> lit, List<String> municipalities, Map<String, String> today, List<String> notes) {
        return new Lights(council, lit.isEmpty() ? dark(municipalities, today) : lit(lit), Of.PLAN, notes);
    }

    /** Of a plan on its way. */
    public static Lights of(String council, List<Lighting.Lit> lit) {
        return new Lights(council, lit(lit), Of.PLAN, List.of());
    }

    /** Of a version: those whose councils decide, else as the edition itself names them; null where nobody said whose plan it is. */
    public static @Nullable Lights of(Edition version, List<Lighting.Lit> lit) {
        Lights dark = of(version);
        return lit.isEmpty() || dark == null ? dark : new Lights(dark.council(), lit(lit), Of.VERSION, dark.notes());
    }

    private static List<Light> lit(List<Lighting.Lit> lit) {
        return lit.stream().map(one -> new Light(one.municipality(), one.how(), one.said(), one.href(), one.itself())).toList();
    }

    private static List<Light> dark(List<String> municipalities, Map<String, String> today) {
        return municipalities.stream().map(each -> new Light(today.getOrDefault(each, each), Lighting.How.DARK, null, null, true)).toList();
    }

    /** How many have adopted it, in a sentence; null where there is nothing to say it of. */
    public @Nullable String told(Words words) {
        return switch (of) {
            case COUNCIL -> null;
            case PLAN -> many() == 0 ? words.get("lights.none", lights.size(), words.number(lights.size())) : words.get(unchanged() ? "lights.some" : "lights.some.same", many(), lights.size());
            case VERSION -> words.get(unchanged() ? "lights.version" : "lights.version.same", many(), lights.size());
        };
    }

    /** Whether all who have adopted it adopted this very version. */
    private boolean unchanged() {
        return lights.stream().filter(each -> each.how() == Lighting.How.LIT).allMatch(Light::itself);
    }

    /** How many have adopted the plan as it stands. */
    public int many() {
        return (int) lights.stream().filter(each -> each.how() == Lighting.How.LIT).count();
    }

    /** Where it stands who decided what; null where nobody tells. */
    public @Nullable String way() {
        return lights.stream().map(Light::way).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
