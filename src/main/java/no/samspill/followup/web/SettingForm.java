package no.samspill.followup.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.followup.Setting;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.plan.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** How a plan is followed up, as it is typed. */
public record SettingForm(String since, String days, Map<Standing, String> lights) {
    static final List<Standing> LIT = List.of(Standing.COMPLETED, Standing.UNDER_WAY, Standing.PAUSED, Standing.NOT_STARTED, Standing.STOPPED);

    public SettingForm {
        lights = Map.copyOf(lights);
    }

    /** @param begin the day that is proposed where nobody has begun */
    static SettingForm of(Setting setting, @Nullable LocalDate begin) {
        Map<Standing, String> lights = new EnumMap<>(Standing.class);
        LIT.forEach(each -> lights.put(each, setting.lights().containsKey(each) ? setting.lights().get(each).name() : ""));
        LocalDate since = setting.since() != null ? setting.since() : begin;
        return new SettingForm(since == null ? "" : since.toString(), String.valueOf(setting.days()), lights);
    }

    static SettingForm sent(MultiValueMap<String, String> sent) {
        Map<Standing, String> lights = new EnumMap<>(Standing.class);
        LIT.forEach(each -> lights.put(each, ReportForm.one(sent, "light." + each)));
        return new SettingForm(ReportForm.one(sent, "since"), ReportForm.one(sent, "days"), lights);
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (!since.isEmpty() && Typed.day(since).isEmpty()) {
            problems.add(Problem.of("report.day.wrong").at("since"));
        }
        if (interval().isEmpty()) {
            problems.add(Problem.of("followup.setting.days.wrong", Setting.LONGEST).at("days"));
        }
        return problems;
    }

    Setting setting() {
        Map<Standing, Setting.Colour> chosen = new EnumMap<>(Standing.class);
        lights.forEach((standing, colour) -> Arrays.stream(Setting.Colour.values()).filter(each -> each.name().equals(colour)).findFirst().ifPresent(each -> chosen.put(standing, each)));
        return new Setting(Typed.day(since).orElse(null), interval().orElseThrow(), chosen);
    }

    private Optional<Integer> interval() {
        return days.matches("[0-9]{1,3}") ? Optional.of(Integer.valueOf(days)).filter(each -> each >= 1 && each <= Setting.LONGEST) : Optional.empty();
    }
}
