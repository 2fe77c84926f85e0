package no.samspill.facts.source.web;

import java.util.List;
import no.samspill.people.Access;
import no.samspill.people.Door;
import org.springframework.stereotype.Component;

/** What is fetched, and is shown with the region's name under it, the secretariat chooses. */
@Component
class SourceDoors implements Door.Keeper {
    @Override
    public List<Door> doors() {
        return List.of(Door.any("/arbeid/{region}/{plan}/tall/{number}/kilde", Access.SECRETARIAT), Door.any("/arbeid/{region}/{plan}/tall/{number}/kilde/**", Access.SECRETARIAT));
    }
}
