package no.samspill.adoption.casepaper.web;

import java.util.List;
import no.samspill.people.Access;
import no.samspill.people.Door;
import org.springframework.stereotype.Component;

/** The secretariat, and each municipality for its own. */
@Component
class CasePaperDoors implements Door.Keeper {

    @Override
    public List<Door> doors() {
        return List.of(Door.get("/arbeid/{region}/{plan}/saksframlegg.zip", Access.REGISTRARS), Door.any("/arbeid/{region}/{plan}/saksframlegg/**", Access.REGISTRARS));
    }
}
