package no.samspill.meeting.web;

import java.util.List;
import no.samspill.people.Access;
import no.samspill.people.Door;
import org.springframework.stereotype.Component;

/** Everybody may sign up, and whoever has the link corrects minutes; the secretariat arranges meetings, scribes run them. */
@Component
class MeetingDoors implements Door.Keeper {

    @Override
    public List<Door> doors() {
        return List.of(
                Door.form("/{region}/{plan}/innspill/moter/{step}"),
                Door.post("/{region}/{plan}/innspill/moter/{step}/avmelding", Access.EVERYBODY),
                Door.post("/{region}/{plan}/innspill/moter/{step}/referat", Access.EVERYBODY),
                Door.get("/arbeid/{region}/{plan}/moter", Access.SCRIBES),
                Door.any("/arbeid/{region}/{plan}/moter/{step}/bord/**", Access.SCRIBES),
                Door.any("/arbeid/{region}/{plan}/moter/{step}/referat/**", Access.SCRIBES));
    }
}
