package no.samspill.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.samspill.kernel.Words;
import no.samspill.people.Told;
import no.samspill.wording.Party;
import no.samspill.wording.Spoken;
import org.jspecify.annotations.Nullable;

/**
 * A plan to be shown, the same for pages, papers, folders of pages and versions: the tree, and what is known around it. What one
 * of them needs to know is known here, so that none can leave it out.
 *
 * @param plan all of it
 * @param council whose plan it is; null where nobody has said
 * @param day a page's today, or the day a paper speaks of; null where what is made of it must not depend on one
 * @param words the language it is told in; the plan's own words stay in the plan's
 * @param facts what the facts in its texts say; the plan's texts have them already
 */
public record Edition(
        Plan plan, Labels labels, @Nullable Council council, Binding binding, @Nullable LocalDate day, List<Source> sources, Words words, FactsTold facts) {

    public Edition {
        sources = List.copyOf(sources);
    }

    /** Of a plan whose texts stand as they are written. */
    public Edition(Plan plan, Labels labels, @Nullable Council council, Binding binding, @Nullable LocalDate day, List<Source> sources, Words words) {
        this(plan, labels, council, binding, day, sources, words, FactsTold.UNASKED);
    }

    /**
     * The living plan.
     *
     * @param latest of its versions; null where there is none
     * @param kept what that keeps of the facts in its texts: where a number has moved, the plan says something else than its version
     */
    public static Edition living(PlanView view, @Nullable PlanVersion latest, FactsTold kept, LocalDate day, Words words) {
        FactsTold now = view.facts();
        boolean same = latest != null && latest.revision() == view.revision() && now.unmoved(kept);
        return of(view, view.told(), Binding.after(latest, same), day, words, latest == null ? now : now.after(latest.number(), kept));
    }

    /** A version. Everything in it is of the version, whatever has happened since. */
    public static Edition of(FrozenPlan frozen, Words words) {
        PlanVersion version = frozen.version();
        return of(frozen.view(), frozen.view().plan(), new Binding.Version(version.number(), version.name(), version.print()), version.dated(), words, frozen.view().facts());
    }

    /** The plan as it stood. @param latest of the versions there were then; null where there was none */
    public static Edition of(Past past, @Nullable PlanVersion latest, LocalDate day, Words words) {
        return of(past.view(), past.view().plan(), Binding.after(latest, latest != null && latest.entry() == past.last().id()), day, words, FactsTold.UNASKED);
    }

    /** A plan of which nothing more is known than what it says itself, in its own language; measures without a number are given one. */
    public static Edition draft(Plan plan, List<Source> sources) {
        return new Edition(Numbers.given(plan), Labels.of(plan), null, new Binding.Draft(), null, sources, Words.of(plan.language()));
    }

    private static Edition of(PlanView view, Plan shown, Binding binding, LocalDate day, Words words, FactsTold facts) {
        List<Source> sources = view.source().map(name -> new Source(name, view.remarks())).stream().toList();
        return new Edition(written(shown), view.labels(), Council.of(view.region()), binding, day, sources, words, facts);
    }

    /** Without the measures that somebody has only made room for: they are the working table's alone. */
    private static Plan written(Plan plan) {
        return plan.measures().noneMatch(Element::blank) ? plan : plan.with(written(plan.elements()));
    }

    private static List<Element> written(List<Element> rows) {
        return rows.stream().filter(row -> row.kind() != Kind.MEASURE || !row.blank()).map(row -> row.with(written(row.elements()))).toList();
    }

    /** The council's name; null where nobody has said. */
    public @Nullable String owner() {
        return council == null ? null : council.name();
    }

    /** By name; empty where they are not known. */
    public List<String> municipalities() {
        return council == null ? List.of() : council.municipalities();
    }

    /** Who answers for what. */
    public Duties duties() {
        return Duties.of(plan, municipalities(), new Spoken(words.language())::party, heirs());
    }

    /** Whom what is open of those that are no more rests with, a sentence for each whom the plan names. */
    public List<String> moved() {
        return plan.measures()
                .map(Element::responsibility)
                .filter(Objects::nonNull)
                .flatMap(said -> said.parties().stream())
                .map(Party::organisation)
                .filter(Objects::nonNull)
                .filter(name -> !municipalities().contains(name) && heirs().containsKey(name))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(name -> words.get("duties.moved", name, Told.listed(heirs().getOrDefault(name, List.of()), words)))
                .toList();
    }

    private Map<String, List<String>> heirs() {
        return council == null ? Map.of() : council.heirs();
    }

    /**
     * Where the plan's words come from.
     *
     * @param name a file's, or a document's
     * @param remarks what it says around the plan, to the letter
     */
    public record Source(String name, List<String> remarks) {
        public Source {
            remarks = List.copyOf(remarks);
        }
    }
}
