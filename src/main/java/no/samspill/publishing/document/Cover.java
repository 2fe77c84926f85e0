package no.samspill.publishing.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samspill.figure.Drawing;
import no.samspill.figure.Fjord;
import no.samspill.figure.Lamp;
import org.jspecify.annotations.Nullable;

/**
 * The first page: below the title and the furniture, what matters most.
 *
 * @param municipalities those the paper is for, each a light along the fjord; empty where they are not known
 * @param lights what each one's council has done, in their order; empty where that is not told: a version's paper is the same for ever and
 *     cannot tell who has adopted it, and what is not told burns nowhere
 */
public record Cover(List<Statement> statements, List<String> municipalities, List<Light> lights) {

    public Cover(List<Statement> statements, List<String> municipalities, @Nullable List<Light> lights) {
        this.statements = List.copyOf(statements);
        this.municipalities = List.copyOf(municipalities);
        // What was kept before there were any, has none.
        this.lights = lights == null ? List.of() : List.copyOf(lights);
    }

    public Cover(List<Statement> statements, List<String> municipalities) {
        this(statements, municipalities, List.of());
    }

    /** Those whose councils decide, each with what it has done. */
    public static Cover lit(List<Statement> statements, List<Light> lights) {
        return new Cover(statements, lights.stream().map(Light::municipality).toList(), lights);
    }

    /** One a municipality. */
    public List<Lamp> lamps() {
        return IntStream.range(0, municipalities.size()).mapToObj(at -> at < lights.size() ? lights.get(at).lamp() : Lamp.DARK).toList();
    }

    /** The picture at the foot of the first page, the names under their lights. */
    public Drawing picture() {
        return Fjord.named(lamps(), municipalities, IntStream.range(0, municipalities.size()).mapToObj(at -> Optional.ofNullable(said(at)).orElse("")).toList());
    }

    /** Each municipality with what its council has done: "Gratangen (vedtatt)". */
    public List<String> called() {
        return IntStream.range(0, municipalities.size()).mapToObj(at -> said(at) == null ? municipalities.get(at) : municipalities.get(at) + " (" + said(at) + ")").toList();
    }

    /** What its council has done, in a word or two; null where nothing is told. */
    public @Nullable String said(int municipality) {
        return municipality < lights.size() ? lights.get(municipality).said() : null;
    }

    /** @param said "vedtatt"; null for nothing to say */
    public record Light(String municipality, Lamp lamp, @Nullable String said) {}

    /** One thing the whole paper stands on: "Overordnet mål" and its words. */
    public record Statement(String label, Line words) {}
}
