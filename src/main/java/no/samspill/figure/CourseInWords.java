package no.samspill.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.samspill.kernel.Numbers;
import no.samspill.kernel.Words;

/** What a picture of a course shows, in sentences: for those who do not see it, and beneath it. */
public final class CourseInWords {
    /** More lines are told in the table. */
    private static final int MOST = 12;

    private final Course course;
    private final Words words;
    private final Numbers numbers;

    public CourseInWords(Course course, Words words) {
        this.course = course;
        this.words = words;
        this.numbers = Numbers.of(words.language());
    }

    /** "Sør-Troms: fra 2,5 i 2015 til 3,9 i 2024. Mål for 2024: 4,0. Linjen er brutt. 2020: kommuner slått sammen." */
    public String all() {
        List<String> said = new ArrayList<>();
        course.lines().stream().limit(MOST).map(this::line).forEach(said::add);
        if (course.lines().size() > MOST) {
            said.add(words.get("figure.course.more", course.lines().size() - MOST));
        }
        course.targets().forEach(target -> said.add(target.words() + "."));
        course.breaks().forEach(mark -> said.add((mark.cut() ? words.get("figure.course.cut") + " " : "") + mark.words() + "."));
        if (course.lines().size() <= MOST) {
            course.lines().forEach(line -> reasons(line).forEach(reason -> said.add(course.lines().size() == 1 ? capital(reason) : line.name() + ", " + reason)));
        }
        return String.join(" ", said);
    }

    /** "Aksen begynner på 20 000." Where the picture begins, as a bar's never does but at 0. */
    public String axis() {
        return axis(course.ladder(false, CoursePicture.STEPS));
    }

    /** As {@link #axis()}, of columns. */
    public String columnsAxis() {
        return axis(course.ladder(true, CoursePicture.STEPS));
    }

    private String axis(Ladder ladder) {
        return words.get(ladder.passesZero() || ladder.high().signum() <= 0 ? "figure.course.axis.negative" : "figure.course.axis", numbers.say(ladder.low(), ladder.decimals()), numbers.say(ladder.high(), ladder.decimals()));
    }

    /** "Vises ikke: 2016, 2017." One sentence for each reason; empty where no number is missing. */
    public String missing(int line) {
        return reasons(course.lines().get(line)).stream().map(CourseInWords::capital).collect(Collectors.joining(" "));
    }

    private String line(Course.Line line) {
        if (line.first().isEmpty()) {
            return words.get("figure.course.nothing", line.name());
        }
        int first = line.first().getAsInt();
        int last = line.last().orElse(first);
        return first == last
                ? words.get("figure.course.one", line.name(), value(line, first), label(first))
                : words.get("figure.course.from", line.name(), value(line, first), label(first), value(line, last), label(last));
    }

    private List<String> reasons(Course.Line line) {
        Map<String, List<String>> why = new LinkedHashMap<>();
        for (int at = 0; at < line.points().size(); at++) {
            switch (line.points().get(at)) {
                case Course.Unknown unknown -> why.computeIfAbsent(unknown.why(), any -> new ArrayList<>()).add(label(at));
                case Course.Known known when known.preliminary() -> why.computeIfAbsent(words.get("figure.course.preliminary"), any -> new ArrayList<>()).add(label(at));
                case Course.Known _ -> {
                }
            }
        }
        return why.entrySet().stream().map(reason -> reason.getKey() + ": " + spans(reason.getValue()) + ".").toList();
    }

    private static String capital(String reason) {
        return reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1);
    }

    /** Neighbours are told by the first and the last of them. */
    private String spans(List<String> labels) {
        List<String> all = course.moments().stream().map(Course.Moment::label).toList();
        List<List<String>> runs = new ArrayList<>();
        for (String label : labels) {
            if (!runs.isEmpty() && all.indexOf(runs.getLast().getLast()) == all.indexOf(label) - 1) {
                runs.getLast().add(label);
            } else {
                runs.add(new ArrayList<>(List.of(label)));
            }
        }
        return runs.stream().map(run -> run.size() < 3 ? String.join(", ", run) : run.getFirst() + "–" + run.getLast()).collect(Collectors.joining(", "));
    }

    private String value(Course.Line line, int at) {
        Course.Known known = line.known(at);
        return known == null ? "" : numbers.say(known.value(), course.decimals());
    }

    private String label(int at) {
        return course.moments().get(at).label();
    }
}
