package no.samspill.followup.web;

import java.util.List;
import no.samspill.people.Access;
import no.samspill.people.Door;
import org.springframework.stereotype.Component;

/** Everybody reads how far a plan has come, and may write to those who answer; those who edit its measures report, each for their own; the secretariat says how. */
@Component
class FollowUpDoors implements Door.Keeper {

    @Override
    public List<Door> doors() {
        return List.of(
                Door.form("/{region}/{plan}/tiltak/{number}/skriv"),
                Door.form("/{region}/{plan}/skriv"),
                Door.any("/arbeid/{region}/{plan}/status/**", Access.EDITORS),
                Door.any("/arbeid/{region}/{plan}/oppfolging/**", Access.SECRETARIAT));
    }
}
