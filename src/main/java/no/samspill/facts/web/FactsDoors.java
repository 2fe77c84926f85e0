package no.samspill.facts.web;

import java.util.List;
import no.samspill.people.Access;
import no.samspill.people.Door;
import org.springframework.stereotype.Component;

/** Everybody reads what is counted. Those who edit for a municipality come to the desk, too; what of it is theirs, is asked where it is changed. */
@Component
class FactsDoors implements Door.Keeper {
    @Override
    public List<Door> doors() {
        return List.of(
                Door.any("/arbeid/{region}/{plan}/tall/ny", Access.SECRETARIAT), Door.post("/arbeid/{region}/{plan}/tall/*/fjerning", Access.SECRETARIAT), Door.post("/arbeid/{region}/{plan}/tall/*/gjenoppretting", Access.SECRETARIAT),
                Door.any("/arbeid/{region}/{plan}/tall", Access.EDITORS), Door.any("/arbeid/{region}/{plan}/tall/**", Access.EDITORS));
    }
}
