package no.samspill.people.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.people.Life;
import no.samspill.people.OrganisationId;
import no.samspill.people.Reform.Part;
import no.samspill.people.Reform;
import org.jspecify.annotations.Nullable;

/**
 * What was typed about something that happened to an organisation.
 *
 * @param parts what it became: one on each line, with or without its number
 * @param others ids of the others it happened to
 * @param on the first day it holds
 */
record ReformForm(@Nullable String name, @Nullable String language, @Nullable String number, @Nullable String parts, @Nullable List<String> others, @Nullable String on, @Nullable String source) {
    private static final Pattern PART = Pattern.compile("(?:(?<number>\\d{4})\\s+)?(?<name>\\D+)");
    private static final int LONGEST = 120;
    private static final int FIRST_YEAR = 1838;

    static ReformForm blank() {
        return new ReformForm("", Life.NORWEGIAN, "", "", List.of(), "", "");
    }

    public String name() {
        return text(name);
    }

    public String language() {
        return language == null ? Life.NORWEGIAN : language;
    }

    public String number() {
        return text(number);
    }

    public String parts() {
        return parts == null ? "" : parts;
    }

    public List<String> others() {
        return others == null ? List.of() : others;
    }

    public String on() {
        return text(on);
    }

    public String source() {
        return text(source);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    List<Problem> problems(ReformKind kind) {
        List<Problem> problems = new ArrayList<>();
        if (kind.asks("name")) {
            (name().isEmpty() ? Optional.of(Problem.of("reform.name.missing")) : tooLong(name())).ifPresent(problem -> problems.add(problem.at("name")));
        }
        if (kind == ReformKind.NAVN && !List.of(Life.NORWEGIAN, Life.SAMI).contains(language())) {
            problems.add(Problem.of("reform.language.unknown").at("language"));
        }
        if (kind.asks("number") && !number().matches("[0-9]{4}") && (kind == ReformKind.NUMMER || !number().isEmpty())) {
            problems.add(Problem.of("reform.number.wrong").at("number"));
        }
        if (kind.asks("parts")) {
            unreadable().map(line -> Problem.of("reform.parts.wrong", line).at("parts")).ifPresent(problems::add);
        }
        if (kind.one() && others().size() != 1) {
            problems.add(Problem.of("reform.other.missing").at("others"));
        }
        if (day().isEmpty()) {
            problems.add(Problem.of("reform.on.wrong", String.valueOf(FIRST_YEAR)).at("on"));
        }
        tooLong(source()).ifPresent(problem -> problems.add(problem.at("source")));
        return problems;
    }

    private static Optional<Problem> tooLong(String text) {
        return text.length() > LONGEST ? Optional.of(Problem.of("form.long", LONGEST)) : Optional.empty();
    }

    /** @param organisation what it happened to; the form is without problems */
    Reform reform(ReformKind kind, OrganisationId organisation) {
        LocalDate day = day().orElseThrow();
        return switch (kind) {
            case NAVN -> new Reform.Rename(organisation, name(), language(), day);
            case NUMMER -> new Reform.Renumber(organisation, number(), day);
            case SAMMENSLAING -> new Reform.Merge(with(organisation), new Part(name(), number().isEmpty() ? null : number()), day);
            case DELING -> new Reform.Split(organisation, lines().stream().map(ReformForm::part).toList(), day);
            case SLUTT -> new Reform.Dissolve(organisation, chosen(), day);
            case MEDLEM -> new Reform.Join(organisation, chosen().getFirst(), day);
            case UTMELDING -> new Reform.Leave(organisation, chosen().getFirst(), day);
        };
    }

    Optional<LocalDate> day() {
        return Typed.day(on()).filter(one -> one.getYear() >= FIRST_YEAR);
    }

    private List<OrganisationId> with(OrganisationId organisation) {
        List<OrganisationId> all = new ArrayList<>(List.of(organisation));
        all.addAll(chosen());
        return all;
    }

    List<OrganisationId> chosen() {
        return others().stream().map(UUID::fromString).map(OrganisationId::new).toList();
    }

    private Optional<String> unreadable() {
        return lines().stream().filter(line -> line.length() > LONGEST || !PART.matcher(line).matches()).findFirst();
    }

    private List<String> lines() {
        return parts().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static Part part(String line) {
        Matcher read = PART.matcher(line);
        if (!read.matches()) {
            throw new IllegalArgumentException(line);
        }
        return new Part(read.group("name").strip(), read.group("number"));
    }
}
