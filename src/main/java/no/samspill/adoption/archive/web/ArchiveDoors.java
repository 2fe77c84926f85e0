package no.samspill.adoption.archive.web;

import java.util.List;
import no.samspill.people.Access;
import no.samspill.people.Door;
import org.springframework.stereotype.Component;

/** The secretariat alone hands the case over. */
@Component
class ArchiveDoors implements Door.Keeper {

    @Override
    public List<Door> doors() {
        return List.of(Door.any("/arbeid/{region}/{plan}/arkiv", Access.SECRETARIAT), Door.any("/arbeid/{region}/{plan}/arkiv/**", Access.SECRETARIAT));
    }
}
