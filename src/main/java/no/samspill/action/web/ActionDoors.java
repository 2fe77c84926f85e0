package no.samspill.action.web;

import java.util.List;
import no.samspill.people.Access;
import no.samspill.people.Door;
import org.springframework.stereotype.Component;

/** Everybody reads action plans; those who edit the plan's measures write them, each their own. */
@Component
class ActionDoors implements Door.Keeper {
    @Override
    public List<Door> doors() {
        return List.of(Door.any("/arbeid/{region}/{plan}/handlingsplan/**", Access.EDITORS));
    }
}
