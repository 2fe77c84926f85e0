package no.samspill.notice.web;

import java.util.List;
import no.samspill.people.Access;
import no.samspill.people.Door;
import org.springframework.stereotype.Component;

/** Everybody may follow; who has the key of a letter begins and stops. */
@Component
class FollowDoors implements Door.Keeper {

    @Override
    public List<Door> doors() {
        return List.of(
                Door.form("/{region}/{plan}/folg"),
                Door.form("/{region}/{plan}/folg/{key}"),
                Door.button("/{region}/{plan}/folg/{key}/stopp"),
                Door.any(FollowAt.OWN, Access.SIGNED_IN));
    }
}
