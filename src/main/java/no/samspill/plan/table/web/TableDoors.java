package no.samspill.plan.table.web;

import java.util.List;
import no.samspill.people.Access;
import no.samspill.people.Door;
import org.springframework.stereotype.Component;

/** Everybody with a role in the council sees the table; which rows an editor may change, is asked where they are changed. */
@Component
class TableDoors implements Door.Keeper {

    @Override
    public List<Door> doors() {
        return List.of(
                Door.get("/arbeid/{region}/{plan}/tabell", Access.READERS),
                Door.get("/arbeid/{region}/{plan}/tabell/**", Access.READERS),
                Door.post("/arbeid/{region}/{plan}/tabell/her", Access.READERS),
                Door.post("/arbeid/{region}/{plan}/tabell/visning", Access.READERS),
                Door.post("/arbeid/{region}/{plan}/tabell/kommentar", Access.READERS),
                Door.post("/arbeid/{region}/{plan}/tabell/**", Access.EDITORS),
                Door.get("/arbeid/{region}/{plan}/historikk", Access.READERS),
                Door.get("/arbeid/{region}/{plan}/historikk/**", Access.READERS),
                Door.post("/arbeid/{region}/{plan}/historikk/**", Access.EDITORS));
    }
}
