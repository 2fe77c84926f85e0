package no.samspill.account.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samspill.account.Matter;
import no.samspill.account.Occasion;
import no.samspill.account.Written;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What is written in a status report, as it is typed.
 *
 * @param matters what must be decided; the empty ones are room for more
 */
public record AccountForm(String occasion, String title, String audience, String meeting, String day, String since, String summary, String onwards, List<Typing> matters, String revision) {
    /** A meeting that must decide more than that is another meeting. */
    static final int MOST = 12;

    private static final int LINE = 200;
    private static final int TEXT = 20_000;
    private static final int ROOM = 2;

    public AccountForm {
        matters = List.copyOf(matters);
    }

    /** @param choices one a line: what is chosen, a colon, what follows from it */
    public record Typing(String title, String why, String choices) {
        static final Typing EMPTY = new Typing("", "", "");

        boolean blank() {
            return title.isEmpty() && why.isEmpty() && choices.isEmpty();
        }

        static Typing of(Matter matter) {
            return new Typing(matter.title(), Objects.requireNonNullElse(matter.why(), ""), matter.choices().stream()
                    .map(choice -> choice.then() == null ? choice.what() : choice.what() + ": " + choice.then()).collect(Collectors.joining("\n")));
        }

        Matter matter() {
            return new Matter(title, said(why), Arrays.stream(choices.split("\\R")).map(String::strip).filter(line -> !line.isEmpty()).map(Typing::choice).toList());
        }

        private static Matter.Choice choice(String line) {
            int colon = line.indexOf(": ");
            return colon < 1 ? new Matter.Choice(line, null) : new Matter.Choice(line.substring(0, colon).strip(), said(line.substring(colon + 2)));
        }
    }

    static AccountForm of(Written written, long revision) {
        return new AccountForm(
                written.occasion().name(), written.title(), Objects.requireNonNullElse(written.audience(), ""), written.meeting() == null ? "" : written.meeting().toString(), written.day().toString(),
                written.since() == null ? "" : written.since().toString(), Objects.requireNonNullElse(written.summary(), ""), Objects.requireNonNullElse(written.onwards(), ""),
                roomy(written.matters().stream().map(Typing::of).toList()), String.valueOf(revision));
    }

    static AccountForm sent(MultiValueMap<String, String> sent) {
        List<Typing> typed = new ArrayList<>();
        for (int at = 0; at < MOST; at++) {
            Typing one = new Typing(one(sent, "matter" + at), one(sent, "why" + at), one(sent, "choices" + at));
            if (!one.blank()) {
                typed.add(one);
            }
        }
        return new AccountForm(
                one(sent, "occasion"), one(sent, "title"), one(sent, "audience"), one(sent, "meeting"), one(sent, "day"), one(sent, "since"), one(sent, "summary"), one(sent, "onwards"), roomy(typed), one(sent, "revision"));
    }

    private static List<Typing> roomy(List<Typing> typed) {
        List<Typing> roomy = new ArrayList<>(typed);
        for (int more = 0; more < ROOM && roomy.size() < MOST; more++) {
            roomy.add(Typing.EMPTY);
        }
        return roomy;
    }

    static String one(MultiValueMap<String, String> sent, String name) {
        return Typed.words(sent.getFirst(name));
    }

    /** @param today the last day it can tell of @param earlier numbers of reports it can be held against */
    List<Problem> problems(LocalDate today, List<Integer> earlier) {
        List<Problem> problems = new ArrayList<>();
        if (occasion(occasion).isEmpty()) {
            problems.add(Problem.of("account.occasion.missing").at("occasion"));
        }
        if (title.isEmpty()) {
            problems.add(Problem.of("account.title.missing").at("title"));
        }
        Optional<LocalDate> told = Typed.day(day);
        if (told.isEmpty()) {
            problems.add(Problem.of("report.day.wrong").at("day"));
        } else if (told.get().isAfter(today)) {
            problems.add(Problem.of("account.day.ahead").at("day"));
        }
        if (!meeting.isEmpty() && Typed.day(meeting).isEmpty()) {
            problems.add(Problem.of("report.day.wrong").at("meeting"));
        } else if (told.isPresent() && Typed.day(meeting).filter(day -> day.isBefore(told.get())).isPresent()) {
            problems.add(Problem.of("account.meeting.before").at("meeting"));
        }
        if (!since.isEmpty() && earlier.stream().noneMatch(number -> number.toString().equals(since))) {
            problems.add(Problem.of("account.since.unknown").at("since"));
        }
        tooLong(problems, "title", title, LINE);
        tooLong(problems, "audience", audience, LINE);
        tooLong(problems, "summary", summary, TEXT);
        tooLong(problems, "onwards", onwards, TEXT);
        for (int at = 0; at < matters.size(); at++) {
            Typing each = matters.get(at);
            if (each.title().isEmpty() && !each.blank()) {
                problems.add(Problem.of("account.matter.missing").at("matter" + at));
            }
            tooLong(problems, "matter" + at, each.title(), LINE);
            tooLong(problems, "why" + at, each.why(), TEXT);
            tooLong(problems, "choices" + at, each.choices(), TEXT);
        }
        return problems;
    }

    private static void tooLong(List<Problem> problems, String field, String typed, int most) {
        if (typed.length() > most) {
            problems.add(Problem.of("report.words.long", most).at(field));
        }
    }

    /** Ask for it where there are no problems. */
    Written written() {
        return new Written(
                occasion(occasion).orElseThrow(), title, said(audience), Typed.day(meeting).orElse(null), Typed.day(day).orElseThrow(), since.isEmpty() ? null : Integer.valueOf(since), said(summary), said(onwards),
                matters.stream().filter(each -> !each.blank()).map(Typing::matter).toList());
    }

    /** The empty one where there are not so many. */
    Typing matter(int at) {
        return at < matters.size() ? matters.get(at) : Typing.EMPTY;
    }

    /** With room for all that stands saved, whose revision its writer has then seen. */
    AccountForm beside(AccountForm stands) {
        List<Typing> all = new ArrayList<>(matters);
        while (all.size() < stands.matters.size()) {
            all.add(Typing.EMPTY);
        }
        return new AccountForm(occasion, title, audience, meeting, day, since, summary, onwards, all, stands.revision);
    }

    /** 0 for what is none. */
    long seen() {
        return revision.matches("[0-9]{1,15}") ? Long.parseLong(revision) : 0;
    }

    static Optional<Occasion> occasion(String name) {
        return Arrays.stream(Occasion.values()).filter(each -> each.name().equals(name)).findFirst();
    }

    private static @Nullable String said(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
