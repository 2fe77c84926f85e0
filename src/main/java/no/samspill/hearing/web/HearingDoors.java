package no.samspill.hearing.web;

import java.util.List;
import no.samspill.people.Access;
import no.samspill.people.Door;
import org.springframework.stereotype.Component;

/** What at a hearing stands open for whom: everybody may speak, the secretariat prepares, announces and assesses. */
@Component
class HearingDoors implements Door.Keeper {

    @Override
    public List<Door> doors() {
        return List.of(
                Door.any("/arbeid/{region}/{plan}/horing/**", Access.SECRETARIAT),
                Door.form(HearingView.AT + "/brev"),
                Door.form(HearingView.AT + "/kommentar"),
                Door.form(HearingView.AT + "/uttalelse"),
                Door.form(HearingView.AT + "/uttalelse/{draft}"),
                Door.form(HearingView.AT + "/uttalelse/{draft}/sending"),
                Door.post(HearingView.AT + "/uttalelser/{number}/stotte", Access.EVERYBODY),
                Door.post(HearingView.AT + "/svar/{receipt}/**", Access.EVERYBODY),
                // Editors of the municipalities see what was said, and give advice; what is answered, the secretariat decides.
                Door.get(HearingView.DESK + "/merknader", Access.EDITORS),
                Door.post(HearingView.DESK + "/merknader/{punkt}/rad", Access.EDITORS));
    }
}
