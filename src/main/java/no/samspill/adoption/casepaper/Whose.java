package no.samspill.adoption.casepaper;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.samspill.adoption.Body;
import no.samspill.adoption.BodyKind;
import no.samspill.kernel.Words;
import no.samspill.people.Organisation;
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

    static Whose of(Body body, Region region, Words w) {
        String name = region.all().filter(each -> each.id().equals(body.organisation())).findFirst().map(Organisation::name).orElse(body.name());
        boolean municipality = region.all().anyMatch(each -> each.id().equals(body.organisation()) && each.kind() == OrganisationKind.MUNICIPALITY);
        Set<String> called = new TreeSet<>(Set.of(Words.bare(name), Words.bare(name + " kommune")));
        if (body.organisation().equals(region.id())) {
            called.addAll(council(region.name()));
        }
        return new Whose(body, name, municipality ? w.get("casepaper.municipality", name) : name, called);
    }

    static List<String> council(String name) {
        return java.util.stream.Stream.concat(COUNCIL.stream(), java.util.stream.Stream.of(name)).map(Words::bare).toList();
    }

    boolean is(String party) {
        return called.contains(Words.bare(party)) || municipal(body) && EACH.matcher(party.strip().toLowerCase(Locale.ROOT)).matches();
    }
}
