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
                Door.form("/{region}/{plan}/innspill"),
                Door.post("/{region}/{plan}/innspill/{receipt}/e-post", Access.EVERYBODY),
                Door.form("/{region}/{plan}/innspill/moter/{step}"),
                Door.post("/{region}/{plan}/innspill/moter/{step}/avmelding", Access.EVERYBODY),
                Door.post("/{region}/{plan}/innspill/moter/{step}/referat", Access.EVERYBODY),
                Door.any("/arbeid/{region}/{plan}/innspill/**", Access.SECRETARIAT),
                Door.get("/arbeid/{region}/{plan}/moter", Access.SCRIBES),
                Door.any("/arbeid/{region}/{plan}/moter/{step}/bord/**", Access.SCRIBES),
                Door.any("/arbeid/{region}/{plan}/moter/{step}/referat/**", Access.SCRIBES));
    }
}
