package no.samspill.adoption.casepaper;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.adoption.Body;
import no.samspill.adoption.BodyKind;
import no.samspill.kernel.Words;
import no.samspill.people.Lives;
import no.samspill.people.Organisation;
import no.samspill.people.OrganisationId;
import no.samspill.people.OrganisationKind;
import no.samspill.people.Region;

/**
 * Whose case paper it is, as a plan speaks of them.
 *
 * @param name as the plan says it: "Ibestad"
 * @param header as a letter's head says it: "Ibestad kommune"
 * @param called everything a plan calls them, letters and digits alone
 */
record Whose(Body body, String name, String header, Set<String> called) {
    private static final Pattern EACH = Pattern.compile("(hver|kvar|hver enkelt|each|every) (kommune|municipality)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final List<String> COUNCIL = List.of("Regionrådet", "Regionråd", "The regional council");

    static boolean municipal(Body body) {
        return body.kind() == BodyKind.MUNICIPAL_COUNCIL || body.kind() == BodyKind.EXECUTIVE;
    }

    /** @param today by which name it goes, where it is none of the plan's own: it has taken over from one that is */
    static Whose of(Body body, Region region, Lives lives, LocalDate today, Words w) {
        OrganisationId id = body.organisation();
        Optional<Organisation> own = region.all().filter(each -> each.id().equals(id)).findFirst();
        String name = own.map(Organisation::name).or(() -> lives.find(id).map(life -> life.name(today).orElseGet(life::lastName))).orElse(body.name());
        boolean municipality = own.map(each -> each.kind() == OrganisationKind.MUNICIPALITY).orElseGet(() -> municipal(body));
        Set<OrganisationId> before = lives.preceding(id);
        // What the plan gives to one that is no more, rests with whoever took over.
        Set<String> called = Stream.concat(Stream.of(name), region.all().filter(each -> before.contains(each.id())).map(Organisation::name))
                .flatMap(each -> Stream.of(Words.bare(each), Words.bare(each + " kommune"))).collect(Collectors.toCollection(TreeSet::new));
        if (id.equals(region.id()) || before.contains(region.id())) {
            called.addAll(council(region.name()));
        }
        return new Whose(body, name, municipality ? w.get("casepaper.municipality", name) : name, called);
    }

    static List<String> council(String name) {
        return Stream.concat(COUNCIL.stream(), Stream.of(name)).map(Words::bare).toList();
    }

    boolean is(String party) {
        return called.contains(Words.bare(party)) || municipal(body) && EACH.matcher(party.strip().toLowerCase(Locale.ROOT)).matches();
    }
}
