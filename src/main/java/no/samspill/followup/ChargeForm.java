package no.samspill.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.kernel.Words;
import no.samspill.people.Organisation;
import no.samspill.people.Region;
import org.jspecify.annotations.Nullable;

/** Who is to do what a council decided, and by when, as it is typed. @param owner an organisation's key, or that nobody has to */
public record ChargeForm(String owner, String due) {
    private static final String NOBODY = "ingen";
    private static final int LONGEST = 300;

    public static ChargeForm of(CouncilOrder.@Nullable Charge charge) {
        return charge == null ? new ChargeForm(NOBODY, "") : new ChargeForm(charge.owner().toString(), charge.due().toString());
    }

    /** Whom one may choose: value to name. */
    public static SequencedMap<String, String> owners(Region region, Words words) {
        SequencedMap<String, String> owners = new LinkedHashMap<>();
        owners.put("", words.get("followup.setting.choose"));
        owners.put(NOBODY, words.get("order.nobody"));
        region.all().forEach(each -> owners.put(each.id().toString(), each.name()));
        return owners;
    }

    /** @param decided null where that was no day @param suffix what the names of the fields end with */
    public List<Problem> problems(Region region, @Nullable LocalDate decided, String suffix) {
        List<Problem> problems = new ArrayList<>();
        if (owner.equals(NOBODY)) {
            if (!due.isEmpty()) {
                problems.add(Problem.of("order.due.nobody").at("due" + suffix));
            }
            return problems;
        }
        if (chosen(region).isEmpty()) {
            problems.add(Problem.of("order.owner.missing").at("owner" + suffix));
        }
        Optional<LocalDate> until = Typed.day(due);
        if (until.isEmpty()) {
            problems.add(Problem.of("report.day.wrong").at("due" + suffix));
        } else if (decided != null && until.get().isBefore(decided)) {
            problems.add(Problem.of("order.due.before").at("due" + suffix));
        }
        return problems;
    }

    /** Null where nobody has to. @throws java.util.NoSuchElementException where there are {@link #problems} */
    public CouncilOrder.@Nullable Charge charge(Region region) {
        return owner.equals(NOBODY) ? null : CouncilOrder.Charge.of(chosen(region).orElseThrow(), Typed.day(due).orElseThrow());
    }

    /** What is wrong with the reason why something that was entered is put right. */
    public static Optional<Problem> why(String why, String field) {
        return why.isEmpty() ? Optional.of(Problem.of("order.correct.why.missing").at(field)) : why.length() > LONGEST ? Optional.of(Problem.of("report.words.long", LONGEST).at(field)) : Optional.empty();
    }

    private Optional<Organisation> chosen(Region region) {
        return region.all().filter(each -> each.id().toString().equals(owner)).findFirst();
    }
}
