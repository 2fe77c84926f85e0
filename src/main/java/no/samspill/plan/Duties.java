package no.samspill.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samspill.ledger.ElementId;
import no.samspill.wording.Party;
import no.samspill.wording.Responsibility;

/** Who answers for what: "hver kommune" is each municipality by name, where the region's municipalities are known. */
public final class Duties {

    private final List<String> municipalities;
    private final Function<Party, String> name;
    private final Map<String, List<String>> heirs;
    private final Map<String, SequencedMap<ElementId, Duty>> byParty = new LinkedHashMap<>();

    private Duties(List<String> municipalities, Function<Party, String> name, Map<String, List<String>> heirs) {
        this.municipalities = municipalities;
        this.name = name;
        this.heirs = heirs;
    }

    /**
     * Those outside the room ask {@link Edition#duties}, which forgets nobody.
     *
     * @param municipalities the region's own, by name; empty where they are not known
     * @param name what a page calls a party
     * @param heirs of organisations that are no more, by name: what is open of theirs rests with them
     */
    static Duties of(Plan plan, List<String> municipalities, Function<Party, String> name, Map<String, List<String>> heirs) {
        Duties duties = new Duties(municipalities, name, heirs);
        municipalities.forEach(municipality -> duties.byParty.put(municipality, new LinkedHashMap<>()));
        plan.measures().flatMap(duties::of).forEach(duties::add);
        return duties;
    }

    /** Everybody who answers for something: first the others as they are named in the plan, then the municipalities. */
    public List<String> parties() {
        return Stream.concat(named(false), named(true)).toList();
    }

    /** Those of the region's own municipalities that answer for something. */
    public List<String> municipalities() {
        return named(true).toList();
    }

    /** Those that are not municipalities of the region. */
    public List<String> others() {
        return named(false).toList();
    }

    /** In the plan's order; empty for a party that is not here. */
    public Collection<Duty> of(String party) {
        return byParty.getOrDefault(party, new LinkedHashMap<>()).values();
    }

    public Optional<Duty> find(String party, Element measure) {
        return Optional.ofNullable(byParty.get(party)).map(duties -> duties.get(measure.id()));
    }

    private Stream<String> named(boolean municipality) {
        return byParty.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty() && municipalities.contains(entry.getKey()) == municipality)
                .map(Map.Entry::getKey);
    }

    private void add(Duty duty) {
        byParty.computeIfAbsent(duty.party(), any -> new LinkedHashMap<>()).putIfAbsent(duty.measure().id(), duty);
    }

    private Stream<Duty> of(Element measure) {
        Responsibility said = measure.responsibility();
        return said == null ? Stream.of() : said.parties().stream().flatMap(party -> of(measure, said, party));
    }

    private Stream<Duty> of(Element measure, Responsibility said, Party party) {
        boolean tentative = said.tentative() || said.example();
        String role = party.role() == null ? null : name.apply(new Party(null, party.role(), false, null));
        if (everyMunicipality(party)) {
            return municipalities.stream().map(each -> new Duty(measure, each, true, role, tentative));
        }
        if (party.organisation() == null) {
            return Stream.of(new Duty(measure, name.apply(party), false, null, tentative));
        }
        String organisation = name.apply(new Party(party.organisation(), null, party.every(), party.count()));
        return holders(measure, organisation).stream().map(holder -> new Duty(measure, holder, municipalities.contains(holder), role, tentative));
    }

    /** What is finished stays with the one who did it, by the name it had. */
    private List<String> holders(Element measure, String organisation) {
        Standing standing = Standing.of(measure);
        boolean open = standing != Standing.COMPLETED && standing != Standing.STOPPED;
        return open && !municipalities.contains(organisation) ? heirs.getOrDefault(organisation, List.of(organisation)) : List.of(organisation);
    }

    /** "Hver kommune", and "7 næringsansv" where there are seven municipalities: each has its own. */
    private boolean everyMunicipality(Party party) {
        boolean each = party.every() || (party.count() != null && party.count() == municipalities.size());
        return each && !municipalities.isEmpty() && (party.organisation() == null || party.organisation().equals(Party.MUNICIPALITY));
    }
}
