package no.samspill.progress.web;

import java.util.List;
import java.util.stream.Stream;
import no.samspill.people.Access;
import no.samspill.people.Door;
import org.springframework.stereotype.Component;

/**
 * Those who edit for a municipality come to the desks too; what of it is theirs, is asked where it is changed. What the council took
 * note of is not words that are anybody's, and stays the secretariat's.
 */
@Component
class DeskDoors implements Door.Keeper {

    @Override
    public List<Door> doors() {
        Stream<Door> desks = Stream.of("fremdrift", "arshjul").map(desk -> "/arbeid/{region}/{plan}/" + desk).flatMap(desk -> Stream.of(Door.any(desk, Access.EDITORS), Door.any(desk + "/**", Access.EDITORS)));
        return Stream.concat(desks, Stream.of(Door.post("/arbeid/{region}/{plan}/fremdrift/orientering", Access.SECRETARIAT))).toList();
    }
}
