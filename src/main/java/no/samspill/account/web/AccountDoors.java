package no.samspill.account.web;

import java.util.List;
import no.samspill.people.Access;
import no.samspill.people.Door;
import org.springframework.stereotype.Component;

/** Everybody reads what was sent; the secretariat writes. */
@Component
class AccountDoors implements Door.Keeper {

    @Override
    public List<Door> doors() {
        return List.of(Door.any("/arbeid/{region}/{plan}/rapport/**", Access.SECRETARIAT));
    }
}
