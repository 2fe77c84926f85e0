package no.samspill.people.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.frame.Problem;
import no.samspill.kernel.Words;
import no.samspill.people.Organisation;
import no.samspill.people.Organisations;
import no.samspill.people.Person;
import no.samspill.people.Region;
import no.samspill.people.RoleHeld;
import org.springframework.stereotype.Component;

/** The roles there are, in words, and as a form sends them. */
@Component
class RoleChoices {
    private final Organisations organisations;

    RoleChoices(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Every role: value sent to words shown. */
    Map<String, String> all(Words words) {
        return choices(everywhere(), words);
    }

    /** The roles of one council: value sent to words shown. */
    Map<String, String> in(Region region, Words words) {
        return choices(of(region), words);
    }

    /** The roles a person holds: value sent to words shown. */
    Map<String, String> heldBy(Person person, Words words) {
        return choices(person.roles().stream().sorted(Comparator.comparing(RoleHeld::role).thenComparing(RoleChoices::value)), words);
    }

    /** The roles a person holds, in words. */
    List<String> of(Person person, Words words) {
        return List.copyOf(heldBy(person, words).values());
    }

    /** The roles a person does not hold. */
    Map<String, String> besides(Person person, Words words) {
        return choices(everywhere().filter(role -> !person.roles().contains(role)), words);
    }

    /** The role that a form names. */
    Optional<RoleHeld> find(String sent) {
        return find(everywhere(), sent);
    }

    /** The role of a council that a form names. */
    Optional<RoleHeld> find(Region region, String sent) {
        return find(of(region), sent);
    }

    /** What is wrong with what a form sent, where that is no role. */
    static Problem none(String sent) {
        return Problem.of(sent.isBlank() ? "folk.role.missing" : "folk.role.unknown").at("role");
    }

    /** What a form sends for a role. */
    static String value(RoleHeld role) {
        return role.organisation() == null || role.council() == null ? role.role().name() : role.role() + "." + role.council() + "." + role.organisation();
    }

    /** "Sekretariat for Sør-Troms regionråd". */
    String said(RoleHeld role, Words words) {
        return words.get("role." + role.role(), organisation(role, true), organisation(role, false));
    }

    private String organisation(RoleHeld role, boolean council) {
        var id = council ? role.council() : role.organisation();
        return id == null ? "" : organisations.name(id);
    }

    private Stream<RoleHeld> everywhere() {
        return Stream.concat(
                organisations.regions().stream().flatMap(region -> of(organisations.get(region.id()))), Stream.of(RoleHeld.administrator()));
    }

    private static Stream<RoleHeld> of(Region region) {
        var council = region.id();
        return Stream.concat(
                Stream.of(RoleHeld.secretariat(council), RoleHeld.scribe(council), RoleHeld.reader(council)),
                region.members().stream().map(Organisation::id).flatMap(member -> Stream.of(RoleHeld.editor(council, member), RoleHeld.registrar(council, member), RoleHeld.councillor(council, member))));
    }

    private Map<String, String> choices(Stream<RoleHeld> roles, Words words) {
        Map<String, String> choices = new LinkedHashMap<>();
        roles.forEach(role -> choices.put(value(role), said(role, words)));
        return choices;
    }

    private static Optional<RoleHeld> find(Stream<RoleHeld> roles, String sent) {
        return roles.filter(role -> value(role).equals(sent)).findFirst();
    }
}
