package no.samspill.people.web;

import java.util.Optional;
import no.samspill.frame.Problem;

/** A person's name as typed. */
final class PersonName {
    private static final int LONGEST = 120;

    private PersonName() {}

    static Optional<Problem> problem(String name) {
        if (name.isBlank()) {
            return Optional.of(Problem.of("person.name.missing").at("name"));
        }
        return name.length() > LONGEST ? Optional.of(Problem.of("form.long", LONGEST).at("name")) : Optional.empty();
    }
}
