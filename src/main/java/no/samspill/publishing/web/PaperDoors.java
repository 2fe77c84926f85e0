package no.samspill.publishing.web;

import java.util.List;
import no.samspill.people.Access;
import no.samspill.people.Door;
import org.springframework.stereotype.Component;

/** Whoever may ask for a paper may stop asking. */
@Component
class PaperDoors implements Door.Keeper {

    @Override
    public List<Door> doors() {
        return List.of(
                Door.post("/{region}/{plan}/{paper}/avbestilling", Access.EVERYBODY),
                Door.post("/{region}/{plan}/versjon/{n}/{paper}/avbestilling", Access.EVERYBODY));
    }
}
