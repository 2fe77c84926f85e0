package no.samspill.people.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspill.journal.Author;
import no.samspill.kernel.Words;
import no.samspill.people.Organisation;
import no.samspill.people.Organisations;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.people.PersonId;
import org.springframework.stereotype.Component;

/** The roles there are: the secretariat of each region, and the administrator's. In a form a role is its region's address. */
@Component
class RoleChoices {
    private static final String ADMINISTRATOR = "administrator";

    private final Organisations organisations;
    private final People people;

    RoleChoices(Organisations organisations, People people) {
        this.organisations = organisations;
        this.people = people;
    }

    /** Every role: value sent to words shown. */
    Map<String, String> all(Words words) {
        Map<String, String> roles = new LinkedHashMap<>();
        for (Organisation region : organisations.regions()) {
            roles.put(String.valueOf(region.slug()), words.get("role.secretariat", region.name()));
        }
        roles.put(ADMINISTRATOR, words.get("role.administrator"));
        return roles;
    }

    /** The roles a person holds, in words. */
    List<String> of(Person person, Words words) {
        Map<String, String> further = besides(person, words);
        return all(words).entrySet().stream().filter(role -> !further.containsKey(role.getKey())).map(Map.Entry::getValue).toList();
    }

    /** The roles a person does not hold. */
    Map<String, String> besides(Person person, Words words) {
        Map<String, String> roles = all(words);
        organisations.regions().stream().filter(region -> person.keeps(region.id())).forEach(region -> roles.remove(String.valueOf(region.slug())));
        if (person.administrator()) {
            roles.remove(ADMINISTRATOR);
        }
        return roles;
    }

    /** Gives the person a role; a role that does not exist is no role. */
    void grant(PersonId person, String role, Author author) {
        if (role.equals(ADMINISTRATOR)) {
            people.makeAdministrator(person, author);
        } else {
            organisations.council(role).ifPresent(council -> people.makeSecretariat(person, council, author));
        }
    }
}
