package no.samspill.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.ledger.Change;
import no.samspill.ledger.Clash.Reason;
import no.samspill.ledger.Clash;
import no.samspill.ledger.Edit;
import no.samspill.ledger.Edited;
import no.samspill.ledger.Row;
import no.samspill.ledger.Rows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EditingAProgressPlanTest {
    private final Rows before = Steps.ofTheSource().rows();
    private final StepId kompetanse = Steps.id("Kompetanse");

    @Test
    void words_are_changed_by_those_who_saw_what_stood_there() {
        assertThat(made(Field.WHEN.put(kompetanse, "2/6", "9/6")).clashes()).isEmpty();
        assertThat(made(Field.WHEN.put(kompetanse, "1/6", "9/6")).clashes()).extracting(Clash::reason, Clash::stands).containsExactly(tuple(Reason.OTHER_WORDS, "2/6"));
    }

    @Test
    void another_time_is_not_confirmed_until_somebody_confirms_it() {
        Edited edited = made(Field.STANDING.put(kompetanse, null, Standing.CONFIRMED.words()), Field.WHEN.put(kompetanse, "2/6", "9/6"));
        assertThat(standing(edited.rows())).isEqualTo(Standing.PLANNED);

        Rows confirmed = made(Field.STANDING.put(kompetanse, null, Standing.CONFIRMED.words())).rows();
        assertThat(standing(made(confirmed, Field.WHEN.put(kompetanse, "2/6", "9/6")).rows())).isEqualTo(Standing.PLANNED);
        assertThat(standing(made(confirmed, Field.NOTE.put(kompetanse, null, "Ta med niste")).rows())).isEqualTo(Standing.CONFIRMED);
        assertThat(standing(made(confirmed, Field.WHEN.put(kompetanse, "2/6", "2/6")).rows())).isEqualTo(Standing.CONFIRMED);
    }

    @Test
    void undoing_another_time_makes_it_confirmed_again() {
        Rows confirmed = made(Field.STANDING.put(kompetanse, null, Standing.CONFIRMED.words())).rows();
        Edited moved = made(confirmed, Field.WHEN.put(kompetanse, "2/6", "9/6"));
        assertThat(Edit.undo(ProgressShape.PROGRESS, moved.rows(), moved.made()).rows()).isEqualTo(confirmed);
    }

    @Test
    void a_phase_takes_along_what_belongs_to_it() {
        assertThat(titles(moved("Bearbeidelse", null, "Vedtak i kommunene")))
                .endsWith("Vedtak i kommunene", "Bearbeidelse", "Planforslag", "Høringsrunde?", "Haugesund", "Vedtak i regionrådet", "Gjennomføring", "Programavslutning");
        assertThat(titles(moved("Gjennomføring", null, null))).startsWith("Gjennomføring", "Programavslutning", "Innspillsmøter og studietur til Luleå");
    }

    @Test
    void a_move_is_held_against_the_phase_its_author_saw() {
        assertThat(titles(moved("Haugesund", "Bearbeidelse", "Gjennomføring"))).endsWith("Gjennomføring", "Haugesund", "Programavslutning");
        assertThat(titles(moved("Haugesund", "Bearbeidelse", null))).startsWith("Haugesund", "Innspillsmøter og studietur til Luleå");
        Moving.Moved late = Moving.of(before, Steps.id("Haugesund"), Steps.id("Gjennomføring"), null);
        assertThat(Objects.requireNonNull(late.clash()).reason()).isEqualTo(Reason.MOVED);
        assertThat(Moving.of(before, Steps.id("Haugesund"), Steps.id("Bearbeidelse"), Steps.id("Haugesund")).changes()).isEmpty();
        Moving.Moved lost = Moving.of(before, Steps.id("Haugesund"), Steps.id("Bearbeidelse"), StepId.random());
        assertThat(Objects.requireNonNull(lost.clash()).reason()).isEqualTo(Reason.GONE);
    }

    @Test
    void a_phase_that_is_moved_is_moved_back_in_one_step() {
        List<Change> changes = Moving.of(before, Steps.id("Bearbeidelse"), null, null).changes();
        Edited moved = made(before, changes.toArray(Change[]::new));
        assertThat(titles(moved.rows())).startsWith("Bearbeidelse", "Planforslag", "Høringsrunde?", "Haugesund");
        assertThat(Edit.undo(ProgressShape.PROGRESS, moved.rows(), moved.made()).rows()).isEqualTo(before);
    }

    @Test
    void what_is_taken_out_comes_back_where_it_stood() {
        Edited edited = made(new Change.Remove(kompetanse.element()), new Change.Restore(kompetanse.element()));

        assertThat(edited.rows()).isEqualTo(before);
        assertThat(reasons(new Change.Remove(kompetanse.element()), Field.NOTE.put(kompetanse, null, "x"))).containsExactly(Reason.GONE);
    }

    @Test
    void what_cannot_be_is_refused() {
        StepId untitled = StepId.random();
        StepId long_ = StepId.random();
        List<Change> changes = Stream.of(
                        Kind.OTHER.add(kompetanse, "Kompetanse", 0),
                        Kind.OTHER.add(untitled, "  ", 0),
                        Kind.OTHER.add(long_, "x".repeat(201), 0),
                        List.<Change>of(
                                Field.TITLE.put(Steps.id("Planforslag"), "Planforslag", " "),
                                Field.NOTE.put(kompetanse, null, "x".repeat(2001)),
                                Field.NOTE.put(StepId.random(), null, "x")))
                .flatMap(List::stream)
                .toList();

        assertThat(reasons(changes.toArray(Change[]::new)))
                .containsExactlyInAnyOrder(
                        Reason.TAKEN, Reason.OTHER_WORDS, Reason.UNTITLED, Reason.TOO_LONG, Reason.UNTITLED, Reason.TOO_LONG, Reason.GONE);
    }

    @Test
    void ten_thousand_steps_are_too_many() {
        List<Change> flood = IntStream.range(0, 10_000).boxed().flatMap(i -> Kind.OTHER.add(StepId.random(), "Steg " + i, i).stream()).toList();

        Edited edited = Edit.of(ProgressShape.PROGRESS, Rows.none(before.top()), flood);
        assertThat(edited.clashes().stream().filter(clash -> clash.reason() == Reason.TOO_MANY)).hasSize(10_000 - ProgressPlans.MOST);
        assertThat(edited.rows().under(before.top())).hasSize(ProgressPlans.MOST);
    }

    private Rows moved(String step, @Nullable String seenPhase, @Nullable String after) {
        Moving.Moved moved = Moving.of(before, Steps.id(step), seenPhase == null ? null : Steps.id(seenPhase), after == null ? null : Steps.id(after));
        return made(moved.changes().toArray(Change[]::new)).rows();
    }

    private Edited made(Change... changes) {
        return made(before, changes);
    }

    private static Edited made(Rows before, Change... changes) {
        return Edit.of(ProgressShape.PROGRESS, before, Settling.of(before, List.of(changes)));
    }

    private List<Reason> reasons(Change... changes) {
        return made(changes).clashes().stream().map(Clash::reason).toList();
    }

    private Standing standing(Rows rows) {
        return Standing.find(rows.words(kompetanse.element()).get(Field.STANDING.key())).orElseThrow();
    }

    private static List<String> titles(Rows rows) {
        return rows.under(rows.top()).stream().map(Row::id).map(id -> rows.find(id, Field.TITLE.key()).orElseThrow()).toList();
    }
}
