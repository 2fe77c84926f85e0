package no.samspill.people.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.people.OrganisationKind;
import no.samspill.people.Reform.Part;
import org.jspecify.annotations.Nullable;

/** What was typed about a new organisation that is no regional council. */
record NewOrganisationForm(@Nullable String kind, @Nullable String name, @Nullable String number, @Nullable String on, @Nullable String source) {
    private static final int LONGEST = 120;

    public String name() {
        return name == null ? "" : name.strip();
    }

    public String number() {
        return number == null ? "" : number.strip();
    }

    public String on() {
        return on == null ? "" : on.strip();
    }

    public String source() {
        return source == null ? "" : source.strip();
    }

    Optional<OrganisationKind> which() {
        return kinds().filter(one -> one.name().equals(kind)).findFirst();
    }

    static Stream<OrganisationKind> kinds() {
        return Stream.of(OrganisationKind.values()).filter(one -> one != OrganisationKind.REGIONAL_COUNCIL);
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (which().isEmpty()) {
            problems.add(Problem.of("organisation.kind.unknown").at("kind"));
        }
        if (name().isEmpty()) {
            problems.add(Problem.of("reform.name.missing").at("name"));
        }
        Stream.of("name", "source").filter(field -> (field.equals("name") ? name() : source()).length() > LONGEST).forEach(field -> problems.add(Problem.of("form.long", LONGEST).at(field)));
        if (!number().isEmpty() && !number().matches("[0-9]{4}")) {
            problems.add(Problem.of("reform.number.wrong").at("number"));
        } else if (!number().isEmpty() && !which().equals(Optional.of(OrganisationKind.MUNICIPALITY))) {
            problems.add(Problem.of("impossible.NO_NUMBERS", name(), "").at("number"));
        }
        if (!on().isEmpty() && day() == null) {
            problems.add(Problem.of("reform.on.wrong", "1838").at("on"));
        }
        return problems;
    }

    Part part() {
        return new Part(name(), number().isEmpty() ? null : number());
    }

    /** Null where nothing, or no date, was typed. */
    @Nullable LocalDate day() {
        return Typed.day(on()).orElse(null);
    }
}
