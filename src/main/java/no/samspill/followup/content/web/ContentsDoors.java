package no.samspill.followup.content.web;

import java.util.List;
import no.samspill.people.Access;
import no.samspill.people.Door;
import org.springframework.stereotype.Component;

/** Those who keep a plan look through its content. */
@Component
class ContentsDoors implements Door.Keeper {
    @Override
    public List<Door> doors() {
        return List.of(Door.any("/arbeid/{region}/{plan}/innhold", Access.SECRETARIAT));
    }
}
