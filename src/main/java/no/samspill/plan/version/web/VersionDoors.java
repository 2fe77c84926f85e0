package no.samspill.plan.version.web;

import java.util.List;
import no.samspill.people.Access;
import no.samspill.people.Door;
import org.springframework.stereotype.Component;

/** The secretariat freezes its plans, and so may the administrator those that everybody may read. */
@Component
class VersionDoors implements Door.Keeper {

    @Override
    public List<Door> doors() {
        return List.of(Door.get("/arbeid/{region}/{plan}/versjoner", Access.INVITERS), Door.post("/arbeid/{region}/{plan}/versjoner", Access.INVITERS));
    }
}
