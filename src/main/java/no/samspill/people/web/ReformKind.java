package no.samspill.people.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.people.Life;
import no.samspill.people.OrganisationKind;

/** What can be entered of an organisation, each with a form of its own. The name is the last part of its address. */
enum ReformKind {
    NAVN(Set.of("name", "language"), Others.NONE),
    NUMMER(Set.of("number"), Others.NONE),
    SAMMENSLAING(Set.of("name", "number"), Others.SOME),
    DELING(Set.of("parts"), Others.NONE),
    SLUTT(Set.of(), Others.SOME),
    MEDLEM(Set.of(), Others.ONE),
    UTMELDING(Set.of(), Others.ONE);

    private enum Others {
        NONE,
        ONE,
        SOME
    }

    private final Set<String> asked;
    private final Others others;

    ReformKind(Set<String> asked, Others others) {
        this.asked = asked;
        this.others = others;
    }

    boolean asks(String field) {
        return asked.contains(field);
    }

    boolean one() {
        return others == Others.ONE;
    }

    boolean some() {
        return others == Others.SOME;
    }

    String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ReformKind> find(String address) {
        return Stream.of(values()).filter(kind -> kind.address().equals(address)).findFirst();
    }

    /** What can happen to this one. */
    static List<ReformKind> of(Life life) {
        return Stream.of(values())
                .filter(kind -> kind != NUMMER || life.kind() == OrganisationKind.MUNICIPALITY)
                .filter(kind -> !kind.one() || life.kind() == OrganisationKind.REGIONAL_COUNCIL)
                .toList();
    }
}
