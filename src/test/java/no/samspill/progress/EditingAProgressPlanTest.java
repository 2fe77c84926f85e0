package no.samspill.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

class EditingAProgressPlanTest {
    private final List<StepRow> before = Rows.ofTheSource().all;

    @Test
    void words_are_changed_by_those_who_saw_what_stood_there() {
        assertThat(made(new Change.Put(Rows.id("Kompetanse"), Field.WHEN, "2/6", "9/6")).clashes()).isEmpty();
        assertThat(made(new Change.Put(Rows.id("Kompetanse"), Field.WHEN, "1/6", "9/6")).clashes())
                .extracting(Clash::reason, Clash::stands).containsExactly(org.assertj.core.groups.Tuple.tuple(Clash.Reason.OTHER_WORDS, "2/6"));
    }

    @Test
    void another_time_is_not_confirmed_until_somebody_confirms_it() {
        Edit.Edited edited = made(
                new Change.Stand(Rows.id("Kompetanse"), Standing.PLANNED, Standing.CONFIRMED),
                new Change.Put(Rows.id("Kompetanse"), Field.WHEN, "2/6", "9/6"));

        assertThat(row(edited, "Kompetanse").standing()).isEqualTo(Standing.PLANNED);
    }

    @Test
    void a_phase_takes_along_what_belongs_to_it() {
        Edit.Edited edited = made(new Change.Move(Rows.id("Bearbeidelse"), null, Rows.id("Vedtak i kommunene")));

        assertThat(titles(edited)).endsWith("Vedtak i kommunene", "Bearbeidelse", "Planforslag", "Høringsrunde?", "Haugesund", "Vedtak i regionrådet", "Gjennomføring", "Programavslutning");
        assertThat(titles(made(new Change.Move(Rows.id("Gjennomføring"), null, null)))).startsWith("Gjennomføring", "Programavslutning", "Innspillsmøter og studietur til Luleå");
    }

    @Test
    void a_move_is_held_against_the_phase_its_author_saw() {
        StepId haugesund = Rows.id("Haugesund");

        assertThat(titles(made(new Change.Move(haugesund, Rows.id("Bearbeidelse"), Rows.id("Gjennomføring"))))).endsWith("Gjennomføring", "Haugesund", "Programavslutning");
        assertThat(reasons(new Change.Move(haugesund, Rows.id("Gjennomføring"), null))).containsExactly(Clash.Reason.MOVED);
        assertThat(made(new Change.Move(haugesund, Rows.id("Bearbeidelse"), haugesund)).made()).isEmpty();
    }

    @Test
    void what_is_taken_out_comes_back_where_it_stood() {
        Edit.Edited edited = made(new Change.Remove(Rows.id("Kompetanse")), new Change.Restore(Rows.id("Kompetanse")));

        assertThat(edited.rows()).isEqualTo(before);
        assertThat(reasons(new Change.Remove(Rows.id("Kompetanse")), new Change.Put(Rows.id("Kompetanse"), Field.NOTE, null, "x"))).containsExactly(Clash.Reason.GONE);
    }

    @Test
    void what_cannot_be_is_refused() {
        StepId kompetanse = Rows.id("Kompetanse");
        assertThat(reasons(
                        new Change.Add(kompetanse, Kind.OTHER, "Igjen", null),
                        new Change.Add(StepId.random(), Kind.OTHER, "  ", null),
                        new Change.Add(StepId.random(), Kind.OTHER, "x".repeat(201), null),
                        new Change.Add(StepId.random(), Kind.OTHER, "Under ingen", StepId.random()),
                        new Change.Put(kompetanse, Field.TITLE, "Kompetanse", " "),
                        new Change.Put(kompetanse, Field.NOTE, null, "x".repeat(2001)),
                        new Change.Put(kompetanse, Field.KIND, "INPUT_MEETING", "FEST"),
                        new Change.Put(kompetanse, Field.FOCUS_AREA, null, "00000000-0000-0000-0000-000000000000"),
                        new Change.Put(StepId.random(), Field.NOTE, null, "x")))
                .containsExactly(
                        Clash.Reason.TAKEN, Clash.Reason.UNTITLED, Clash.Reason.TOO_LONG, Clash.Reason.GONE, Clash.Reason.UNTITLED,
                        Clash.Reason.TOO_LONG, Clash.Reason.FOREIGN, Clash.Reason.FOREIGN, Clash.Reason.GONE);
    }

    @Test
    void ten_thousand_steps_are_too_many() {
        List<Change> flood = IntStream.range(0, 10_000).<Change>mapToObj(i -> new Change.Add(StepId.random(), Kind.OTHER, "Steg " + i, null)).toList();

        assertThat(Edit.of(List.of(), flood, (field, words) -> true).clashes()).hasSize(10_000 - ProgressPlans.MOST)
                .allMatch(clash -> clash.reason() == Clash.Reason.TOO_MANY);
    }

    private Edit.Edited made(Change... changes) {
        return Edit.of(before, List.of(changes), (field, words) -> field != Field.FOCUS_AREA);
    }

    private List<Clash.Reason> reasons(Change... changes) {
        return made(changes).clashes().stream().map(Clash::reason).toList();
    }

    private static List<@Nullable String> titles(Edit.Edited edited) {
        return edited.rows().stream().map(row -> row.word(Field.TITLE)).toList();
    }

    private static StepRow row(Edit.Edited edited, String title) {
        return edited.rows().stream().filter(row -> row.id().equals(Rows.id(title))).findFirst().orElseThrow();
    }
}
