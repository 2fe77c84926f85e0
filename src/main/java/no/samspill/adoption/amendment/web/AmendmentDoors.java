package no.samspill.adoption.amendment.web;

import java.util.List;
import no.samspill.people.Access;
import no.samspill.people.Door;
import org.springframework.stereotype.Component;

/** Everybody with a role in the council sees what gives leave to change the text; its secretariat opens and closes it. */
@Component
class AmendmentDoors implements Door.Keeper {

    @Override
    public List<Door> doors() {
        return List.of(
                Door.get("/arbeid/{region}/{plan}/vedtatt", Access.READERS),
                Door.post("/arbeid/{region}/{plan}/vedtatt/**", Access.SECRETARIAT));
    }
}
