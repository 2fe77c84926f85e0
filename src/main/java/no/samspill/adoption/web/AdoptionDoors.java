package no.samspill.adoption.web;

import java.util.List;
import no.samspill.people.Access;
import no.samspill.people.Door;
import org.springframework.stereotype.Component;

/** Everybody reads who decided what; each municipality registers its own, and the secretariat lays out the way. */
@Component
class AdoptionDoors implements Door.Keeper {

    @Override
    public List<Door> doors() {
        return List.of(
                Door.asking("/kontroll"),
                Door.any("/arbeid/{region}/{plan}/vedtak/vei", Access.SECRETARIAT),
                Door.post("/arbeid/{region}/{plan}/vedtak/{step}/etterfolger", Access.SECRETARIAT),
                Door.any("/arbeid/{region}/{plan}/samordning", Access.SECRETARIAT),
                Door.any("/arbeid/{region}/{plan}/vedtak/**", Access.REGISTRARS));
    }
}
