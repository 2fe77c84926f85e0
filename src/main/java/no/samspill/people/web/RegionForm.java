package no.samspill.people.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samspill.frame.Problem;
import no.samspill.kernel.Slug;
import no.samspill.people.NewOrganisation;
import no.samspill.people.Organisations;
import org.jspecify.annotations.Nullable;

/**
 * What was typed about a new region.
 *
 * @param slug blank: made from the name
 * @param members a municipality on each line or between commas, with or without its number: "1903 Harstad"
 * @param keep whether its author will keep the region's plans too
 */
record RegionForm(@Nullable String name, @Nullable String slug, @Nullable String members, @Nullable Boolean keep) {
    private static final Pattern MUNICIPALITY = Pattern.compile("(?:(?<before>\\d+)[\\s.:-]+)?(?<name>\\D+?)(?:[\\s,(:-]+(?<after>\\d+)\\)?)?");
    /** On one line, too; a comma before a number parts it from its name. */
    private static final Pattern BETWEEN = Pattern.compile("[,;](?!\\s*\\d+\\s*(?:[,;]|$))");
    private static final int LONGEST_NAME = 120;

    /** An empty box is not sent at all. */
    boolean keeps() {
        return Boolean.TRUE.equals(keep);
    }

    static RegionForm blank() {
        return new RegionForm("", "", "", true);
    }

    public String name() {
        return name == null ? "" : name;
    }

    String address() {
        return Slug.of(slug == null || slug.isBlank() ? name() : slug);
    }

    List<NewOrganisation> municipalities() {
        return lines().stream().map(MUNICIPALITY::matcher).filter(Matcher::matches).map(RegionForm::municipality).toList();
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (name().isBlank()) {
            problems.add(Problem.of("region.new.name.missing").at("name"));
        } else if (name().length() > LONGEST_NAME) {
            problems.add(Problem.of("form.long", LONGEST_NAME).at("name"));
        } else if (!Organisations.mayBeAddress(address())) {
            problems.add(Problem.of("region.new.slug.wrong", address()).at("slug"));
        }
        if (lines().isEmpty()) {
            problems.add(Problem.of("region.new.members.missing").at("members"));
        }
        lines().stream().filter(line -> !readable(line)).findFirst().ifPresent(line -> problems.add(Problem.of("region.new.members.wrong", line).at("members")));
        List<String> names = municipalities().stream().map(member -> member.number() == null ? member.name() : member.number()).toList();
        names.stream().filter(one -> names.indexOf(one) != names.lastIndexOf(one)).findFirst().ifPresent(twice -> problems.add(Problem.of("region.new.members.twice", twice).at("members")));
        return problems;
    }

    private List<String> lines() {
        return members == null ? List.of() : members.lines().flatMap(BETWEEN::splitAsStream).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static boolean readable(String line) {
        Matcher matcher = MUNICIPALITY.matcher(line);
        if (line.length() > LONGEST_NAME || !matcher.matches() || matcher.group("before") != null && matcher.group("after") != null) {
            return false;
        }
        String number = number(matcher);
        return number == null || number.length() == 4;
    }

    private static NewOrganisation municipality(Matcher line) {
        return NewOrganisation.municipality(line.group("name").strip().replaceFirst("(?i)\\s+kommune$", ""), number(line));
    }

    private static @Nullable String number(Matcher line) {
        return line.group("before") == null ? line.group("after") : line.group("before");
    }
}
