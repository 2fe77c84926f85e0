package no.samspill.followup.reminding.web;

import java.util.List;
import no.samspill.people.Access;
import no.samspill.people.Door;
import org.springframework.stereotype.Component;

/** Each chooses for themselves, or by the key in their letter; the secretariat reminds. */
@Component
class ReminderDoors implements Door.Keeper {

    @Override
    public List<Door> doors() {
        return List.of(
                Door.any("/arbeid/meg/paminnelser", Access.SIGNED_IN),
                Door.form("/paminnelser/{key}"),
                Door.button("/paminnelser/{key}/stopp"),
                Door.post("/arbeid/{region}/{plan}/status/paminn", Access.SECRETARIAT));
    }
}
