package no.samspill.adoption.casepaper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samspill.adoption.BodyKind;
import no.samspill.adoption.Task;
import no.samspill.hearing.assessment.Judgement;
import no.samspill.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * All that a case paper says, as it was when it was made. Kept as JSON: what is renamed here, must still be read under its old name.
 *
 * @param language of the paper
 * @param made the day
 * @param municipalities how many the plan is for
 * @param organisation whose paper it is, as its header says: "Ibestad kommune"
 * @param name of the organisation as the plan says it: "Ibestad"
 * @param deciding how many bodies decide
 * @param all whether every one of them must adopt the same text
 * @param own measures that the organisation has a part in, or all where they are few
 * @param others measures that are not in {@code own}
 * @param heard null where no hearing was held
 * @param changed since the hearing; null where the same text was heard, or none
 */
public record Facts(
        Language language, LocalDate made, String plan, String region, @Nullable String objective, int municipalities, String organisation, String name, String body, BodyKind kind, Task task,
        Version version, Texts texts, List<Meeting> meetings, int deciding, boolean all, Contents contents, List<Measure> own, int others, Part part, Process process, @Nullable Heard heard,
        @Nullable Changed changed, Money money, List<Attached> attached) {

    public boolean municipal() {
        return kind == BodyKind.MUNICIPAL_COUNCIL || kind == BodyKind.EXECUTIVE;
    }

    /** @param print all of it @param check where somebody may hold the paper against the version */
    public record Version(int number, String name, LocalDate dated, String print, String shown, String check) {}

    /** What somebody wrote, or else their template, or else Samspill: null where nobody says anything. */
    public record Texts(
            @Nullable String caseNumber, @Nullable String archiveCode, @Nullable String officer, @Nullable String introduction, List<String> recommendation, @Nullable String assessment,
            @Nullable String considerations, @Nullable String conclusion, @Nullable String signature) {}

    /** @param day in words; null where nobody has said @param own whether it is this body */
    public record Meeting(String body, @Nullable String day, boolean own) {}

    /** @param filled the areas with goals @param empty those without */
    public record Contents(List<String> filled, List<String> empty, int goals, int measures) {}

    /** @param when as understood, or as written; null where the plan says nothing @param tentative not settled, or an example */
    public record Measure(String label, String title, @Nullable String when, @Nullable String who, boolean tentative) {}

    /** What the organisation is to do. @param labels of its measures @param roles what it takes part as: role to measures
     * @param unsaid those it answers for, no more is said of how @param paying those it only pays for; both null in papers from before they were told of
     * @param unsettled its measures where that is not settled */
    public record Part(
            List<String> labels, Map<String, List<String>> roles, List<String> unsettled, List<String> open, @Nullable List<String> unsaid, @Nullable List<String> paying) {}

    /** How the plan came about. @param people who came to the meetings, where that was counted */
    public record Process(int meetings, int people, int contributions, List<Step> steps) {}

    public record Step(String when, String what) {}

    /**
     * The hearing.
     *
     * @param concluded whether everybody may read what came of it
     * @param judged how many points have each answer
     * @param about how many points are about what the organisation has a part in
     * @param said some of those
     * @param address where all of it is read
     */
    public record Heard(int version, String days, int statements, boolean concluded, Map<Judgement, Integer> judged, int about, List<Said> said, String address) {}

    /** @param words null where they are a private person's, or not everybody's to read: what is frozen here can never be erased */
    public record Said(String called, String from, @Nullable String words, Judgement judgement, @Nullable String answer) {}

    /**
     * @param from the version that was heard
     * @param texts the first of what says something else now; null in papers from before they were shown @param more how many there are besides
     * @param address where all of it is read
     */
    public record Changed(int from, String lead, List<String> points, @Nullable List<Text> texts, int more, @Nullable String address) {}

    /** One field of a row. @param was null where it is new @param is null where it is taken out */
    public record Text(String what, @Nullable String was, @Nullable String is) {}

    /** @param rows those with money, or with none said @param more measures that are in the sums and not in the rows */
    public record Money(List<Row> rows, int more, Amount own, Amount council, Amount applied) {}

    /** @param when the measure is done, as it is understood; null where the plan says nothing, and in papers from before it was told @param written as the plan says it; null where it says nothing */
    public record Row(String label, String title, @Nullable String when, Amount own, Amount council, Amount applied, @Nullable String written) {}

    /** In whole kroner. @param once in all @param yearly for each year */
    public record Amount(BigDecimal once, BigDecimal yearly) {
        public static final Amount NOTHING = new Amount(BigDecimal.ZERO, BigDecimal.ZERO);

        public Amount plus(Amount other) {
            return new Amount(once.add(other.once), yearly.add(other.yearly));
        }

        public boolean nothing() {
            return once.signum() == 0 && yearly.signum() == 0;
        }
    }

    /** @param print of it; null where it has none of its own @param address where it is; null where it is only on paper @param pages 0 where nobody has counted */
    public record Attached(String name, @Nullable String print, @Nullable String address, int pages) {}
}
