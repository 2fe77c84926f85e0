package no.samspill.hearing.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.hearing.Consultee;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.Opening;
import no.samspill.hearing.Reminders;
import no.samspill.hearing.Setup;
import no.samspill.hearing.Track;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.ledger.ElementId;
import no.samspill.people.Organisation;
import no.samspill.people.OrganisationId;
import no.samspill.progress.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What was typed about a hearing that is prepared, by the names of its fields: it stands in the form again where something is wrong. */
record SetupForm(MultiValueMap<String, String> typed) {
    static final String VERSION = "versjon";
    static final String TRACK = "spor";
    static final String INTRODUCTION = "innledning";
    static final String LATE = "sent";
    static final String STEP = "steg";
    static final String ROW = "rad";
    static final String QUESTION = "sporsmal";
    static final String KNOWN = "instans";
    static final String OTHERS = "andre";
    static final String REMINDERS = "paminnelser";
    static final String SEEN = "sett";
    private static final String NEW = "ny";
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST_DAYS = 366;

    static String heard(Track track) {
        return TRACK + "-" + track.name().toLowerCase(Locale.ROOT);
    }

    static String opens(Track track) {
        return "apner-" + track.name().toLowerCase(Locale.ROOT);
    }

    static String deadline(Track track) {
        return "frist-" + track.name().toLowerCase(Locale.ROOT);
    }

    static String email(OrganisationId one) {
        return "epost-" + one;
    }

    static String language(OrganisationId one) {
        return "sprak-" + one;
    }

    /** As it stands. @param there whether the progress plan has its step @param reminders that hold */
    static SetupForm of(Hearing hearing, Map<ElementId, String> questions, List<Consultee> consultees, boolean there, Reminders reminders) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add(SEEN, String.valueOf(hearing.revision()));
        typed.add(VERSION, String.valueOf(hearing.version()));
        hearing.openings().forEach((track, opening) -> {
            typed.add(heard(track), "true");
            typed.add(opens(track), opening.opens().toString());
            typed.add(deadline(track), opening.deadline().toString());
        });
        typed.add(INTRODUCTION, Objects.requireNonNullElse(hearing.introduction(), ""));
        typed.add(LATE, String.valueOf(hearing.lateCounts()));
        typed.add(REMINDERS, reminders.written());
        typed.add(STEP, hearing.step() == null ? "" : there ? hearing.step().toString() : NEW);
        questions.forEach((row, words) -> {
            typed.add(ROW, row.toString());
            typed.add(QUESTION, words);
        });
        List<String> others = new ArrayList<>();
        for (Consultee one : consultees) {
            if (one.organisation() == null) {
                others.add(String.join("; ", one.name(), one.email() == null ? "" : one.email().value(), one.language().tag()));
            } else {
                typed.add(KNOWN, one.organisation().toString());
                typed.add(email(one.organisation()), one.email() == null ? "" : one.email().value());
                typed.add(language(one.organisation()), one.language().tag());
            }
        }
        typed.add(OTHERS, String.join("\n", others));
        return new SetupForm(typed);
    }

    /** The same words, now that their author has seen what the others wrote. */
    SetupForm seen(long revision) {
        MultiValueMap<String, String> again = new LinkedMultiValueMap<>(typed);
        again.set(SEEN, String.valueOf(revision));
        return new SetupForm(again);
    }

    String word(String name) {
        return Typed.words(typed.getFirst(name));
    }

    boolean has(String name, String value) {
        return typed.getOrDefault(name, List.of()).contains(value);
    }

    /** Empty for what is no number: then nobody has seen it. */
    long seen() {
        return word(SEEN).matches("[0-9]{1,18}") ? Long.parseLong(word(SEEN)) : -1;
    }

    /** Question by question: the row's id as it was sent, and the words. */
    List<Map.Entry<String, String>> questions() {
        List<String> rows = typed.getOrDefault(ROW, List.of());
        List<String> words = typed.getOrDefault(QUESTION, List.of());
        List<Map.Entry<String, String>> all = new ArrayList<>();
        for (int at = 0; at < Math.min(rows.size(), words.size()); at++) {
            if (!Typed.words(words.get(at)).isEmpty()) {
                all.add(Map.entry(Typed.words(rows.get(at)), Typed.words(words.get(at))));
            }
        }
        return all;
    }

    /** What was read of it, and what is wrong with it; where something is, nothing is set. */
    record Read(@Nullable Setup setup, List<Problem> problems) {}

    /** @param rows of the version that was chosen, by their ids; null where there is no such version @param known those that may be asked by a tick @param stored the step it has */
    Read read(@Nullable Map<String, String> rows, List<Organisation> known, List<StepId> steps, @Nullable StepId stored, Language language) {
        List<Problem> problems = new ArrayList<>();
        if (rows == null) {
            problems.add(Problem.of("hearing.form.version.unknown").at(VERSION));
        }
        Map<Track, Opening> openings = openings(problems);
        String introduction = word(INTRODUCTION).replace("\r\n", "\n");
        if (introduction.length() > Setup.LONGEST_INTRODUCTION) {
            problems.add(Problem.of("form.long", Setup.LONGEST_INTRODUCTION).at(INTRODUCTION));
        }
        Map<ElementId, String> questions = questions(rows == null ? Map.of() : rows, problems);
        List<Consultee> consultees = new ArrayList<>(known(known, language, problems));
        others(consultees, language, problems);
        if (!consultees.isEmpty() && !word(heard(Track.CONSULTEES)).equals("true")) {
            problems.add(Problem.of("hearing.form.unheard").at(heard(Track.CONSULTEES)));
        }
        if (consultees.size() > Consultee.MOST) {
            problems.add(Problem.of("hearing.form.many", Consultee.MOST).at(OTHERS));
        }
        Optional<Reminders> reminders = reminders(word(REMINDERS), problems);
        return new Read(
                problems.isEmpty()
                        ? new Setup(Integer.parseInt(word(VERSION)), openings, introduction.isEmpty() ? null : introduction, word(LATE).equals("true"), step(steps, stored), questions, consultees, typed.containsKey(REMINDERS) ? reminders.orElseThrow() : null)
                        : null,
                problems);
    }

    static Optional<Reminders> reminders(String written, List<Problem> problems) {
        Optional<Reminders> read = Reminders.read(written);
        if (read.isEmpty()) {
            problems.add(Problem.of("hearing.form.reminders.wrong", Reminders.MOST, Reminders.EARLIEST).at(REMINDERS));
        }
        return read;
    }

    private Map<Track, Opening> openings(List<Problem> problems) {
        Map<Track, Opening> openings = new EnumMap<>(Track.class);
        boolean any = false;
        for (Track track : Track.values()) {
            if (word(heard(track)).equals("true")) {
                any = true;
                Optional<LocalDate> opens = day(opens(track), problems);
                Optional<LocalDate> deadline = day(deadline(track), problems);
                if (opens.isPresent() && deadline.isPresent()) {
                    opening(track, opens.get(), deadline.get(), problems).ifPresent(opening -> openings.put(track, opening));
                }
            }
        }
        if (!any) {
            problems.add(Problem.of("hearing.form.nobody").at(heard(Track.EVERYBODY)));
        }
        return openings;
    }

    private static Optional<Opening> opening(Track track, LocalDate opens, LocalDate deadline, List<Problem> problems) {
        if (deadline.isBefore(opens)) {
            problems.add(Problem.of("hearing.form.backwards").at(deadline(track)));
            return Optional.empty();
        }
        if (deadline.isAfter(opens.plusDays(LONGEST_DAYS))) {
            problems.add(Problem.of("hearing.form.tooLong", LONGEST_DAYS).at(deadline(track)));
            return Optional.empty();
        }
        return Optional.of(new Opening(opens, deadline));
    }

    private Optional<LocalDate> day(String name, List<Problem> problems) {
        Optional<LocalDate> day = Typed.day(typed.getFirst(name)).filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR);
        if (day.isEmpty()) {
            problems.add(Problem.of("hearing.form.day").at(name));
        }
        return day;
    }

    private Map<ElementId, String> questions(Map<String, String> rows, List<Problem> problems) {
        Map<ElementId, String> questions = new LinkedHashMap<>();
        for (Map.Entry<String, String> each : questions()) {
            if (!rows.containsKey(each.getKey())) {
                problems.add(Problem.of("hearing.form.question.row", each.getValue()).at(QUESTION));
            } else if (each.getValue().length() > Setup.LONGEST_QUESTION) {
                problems.add(Problem.of("form.long", Setup.LONGEST_QUESTION).at(QUESTION));
            } else if (questions.put(ElementId.of(each.getKey()), each.getValue()) != null) {
                problems.add(Problem.of("hearing.form.question.twice", rows.get(each.getKey())).at(QUESTION));
            }
        }
        return questions;
    }

    private List<Consultee> known(List<Organisation> known, Language language, List<Problem> problems) {
        List<Consultee> asked = new ArrayList<>();
        for (Organisation one : known) {
            if (has(KNOWN, one.id().toString())) {
                String email = word(email(one.id()));
                Optional<EmailAddress> address = EmailAddress.of(email);
                if (!email.isEmpty() && address.isEmpty()) {
                    problems.add(Problem.of("email.wrong").at(email(one.id())));
                }
                asked.add(Consultee.asked(one.id(), one.name(), address.orElse(null), typed.containsKey(language(one.id())) ? Language.of(word(language(one.id()))) : language));
            }
        }
        return asked;
    }

    /** One a line: name; e-mail; language. The last two may be left out. */
    private void others(List<Consultee> asked, Language language, List<Problem> problems) {
        for (String line : word(OTHERS).lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
            String[] parts = line.split("[;\t]", -1);
            String name = parts[0].strip();
            String email = parts.length > 1 ? parts[1].strip() : "";
            Optional<EmailAddress> address = EmailAddress.of(email);
            Consultee one = Consultee.asked(null, name, address.orElse(null), parts.length > 2 && !parts[2].isBlank() ? Language.of(parts[2].strip()) : language);
            if (name.isEmpty() || name.length() > Consultee.LONGEST) {
                problems.add(Problem.of("hearing.form.other.name", line, Consultee.LONGEST).at(OTHERS));
            } else if (!email.isEmpty() && address.isEmpty() || parts.length > 3) {
                problems.add(Problem.of("hearing.form.other.email", line).at(OTHERS));
            } else if (asked.stream().anyMatch(other -> other.name().equalsIgnoreCase(name))) {
                problems.add(Problem.of("hearing.form.other.twice", name).at(OTHERS));
            } else {
                asked.add(one);
            }
        }
    }

    private @Nullable StepId step(List<StepId> steps, @Nullable StepId stored) {
        return switch (word(STEP)) {
            case "" -> null;
            case NEW -> stored == null || steps.contains(stored) ? StepId.random() : stored;
            default -> StepId.find(word(STEP)).filter(steps::contains).orElse(null);
        };
    }
}
