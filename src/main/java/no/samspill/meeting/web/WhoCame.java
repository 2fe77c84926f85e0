package no.samspill.meeting.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samspill.frame.Typed;
import no.samspill.input.Sender;
import no.samspill.meeting.Attendance;

/** How many came, as it is typed: "Gratangen kommune: 4" on each line. */
final class WhoCame {
    private static final int MOST = 10_000;

    private WhoCame() {}

    static String typed(List<Attendance> attendance) {
        return attendance.stream().map(each -> each.organisation() + ": " + each.people()).collect(Collectors.joining("\n"));
    }

    /** Empty where a line says something else. An organisation that is named twice has both numbers. */
    static Optional<List<Attendance>> read(String typed) {
        Map<String, Integer> came = new LinkedHashMap<>();
        for (String line : Typed.words(typed).lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
            int at = line.lastIndexOf(':');
            String people = at < 1 ? "" : line.substring(at + 1).strip();
            if (!people.matches("[0-9]{1,5}") || Integer.parseInt(people) < 1 || Integer.parseInt(people) > MOST || at > Sender.LONGEST) {
                return Optional.empty();
            }
            came.merge(line.substring(0, at).strip(), Integer.parseInt(people), Integer::sum);
        }
        return Optional.of(came.entrySet().stream().map(each -> new Attendance(each.getKey(), Math.min(each.getValue(), MOST))).toList());
    }
}
