package no.samspill.input.web;

import java.util.List;
import no.samspill.people.Access;
import no.samspill.people.Door;
import org.springframework.stereotype.Component;

/** Everybody may give input; the secretariat reads and sorts it; scribes run the meetings. */
@Component
class InputDoors implements Door.Keeper {

    @Override
    public List<Door> doors() {
        return List.of(
                Door.post("/{region}/{plan}/innspill", Access.EVERYBODY),
                Door.post("/{region}/{plan}/innspill/{receipt}/e-post", Access.EVERYBODY),
                Door.any("/arbeid/{region}/{plan}/innspill/**", Access.SECRETARIAT));
    }
}
