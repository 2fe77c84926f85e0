package no.samspill.input.web;

import java.util.List;
import no.samspill.people.Access;
import no.samspill.people.Door;
import org.springframework.stereotype.Component;

/** Everybody may give input; the secretariat reads and sorts it. */
@Component
class InputDoors implements Door.Keeper {

    @Override
    public List<Door> doors() {
        return List.of(
                Door.form("/{region}/{plan}/innspill"),
                Door.post("/{region}/{plan}/innspill/{receipt}/e-post", Access.EVERYBODY),
                Door.any("/arbeid/{region}/{plan}/innspill/**", Access.SECRETARIAT));
    }
}
