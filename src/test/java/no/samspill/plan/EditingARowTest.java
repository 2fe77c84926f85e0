package no.samspill.plan;

import static no.samspill.plan.Kind.FOCUS_AREA;
import static no.samspill.plan.Kind.GOAL;
import static no.samspill.plan.Kind.MEASURE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.samspill.ledger.Change;
import no.samspill.ledger.Clash.Reason;
import no.samspill.ledger.Clash;
import no.samspill.ledger.Edit;
import no.samspill.ledger.Edited;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Row;
import no.samspill.ledger.Rows;
import org.junit.jupiter.api.Test;

class EditingARowTest {
    private final ElementId plan = id();
    private final ElementId area = id();
    private final ElementId goal = id();
    private final ElementId course = id();
    private final ElementId network = id();

    private final Rows rows = made(
            Rows.none(plan),
            FOCUS_AREA.add(area, null, 0),
            GOAL.add(goal, area, 0),
            MEASURE.add(course, goal, 0),
            MEASURE.add(network, goal, 1),
            Field.TITLE.put(course, null, "Kurs"));

    @Test
    void a_measure_gets_the_next_number_in_the_plan() {
        assertThat(rows.places().get(course).number()).isEqualTo(1);
        assertThat(rows.places().get(network).number()).isEqualTo(2);
        assertThat(rows.places().get(goal).number()).isNull();
    }

    @Test
    void a_number_is_never_given_twice() {
        ElementId third = id();
        Rows after = made(rows, new Change.Remove(network), MEASURE.add(third, goal, 0));
        assertThat(after.places().get(third).number()).isEqualTo(3);
    }

    @Test
    void two_editors_of_different_columns_both_win() {
        Rows one = made(rows, Field.SCHEDULE.put(course, null, "2018"));
        Rows both = made(one, Field.TITLE.put(course, "Kurs", "Kurs for alle"));
        assertThat(both.words(course)).containsEntry(Field.SCHEDULE.key(), "2018").containsEntry(Field.TITLE.key(), "Kurs for alle");
    }

    @Test
    void the_second_editor_of_the_same_column_is_told_what_stands() {
        Rows theirs = made(rows, Field.TITLE.put(course, "Kurs", "Kurs i alle kommunene"));
        Change mine = Field.TITLE.put(course, "Kurs", "Kompetanseheving");
        assertThat(Edit.of(PlanShape.PLAN, theirs, List.of(mine)).clashes()).containsExactly(new Clash(mine, Reason.OTHER_WORDS, "Kurs i alle kommunene"));
    }

    @Test
    void what_its_author_left_as_it_was_is_no_change() {
        Rows theirs = made(rows, Field.TITLE.put(course, "Kurs", "Kurs i alle kommunene"));
        Edited edited = Edit.of(PlanShape.PLAN, theirs, List.of(Field.TITLE.put(course, "Kurs", "Kurs"), Field.SCHEDULE.put(course, null, "2018")));
        assertThat(edited.clashes()).isEmpty();
        assertThat(edited.rows().find(course, Field.TITLE.key())).contains("Kurs i alle kommunene");
    }

    @Test
    void two_who_write_the_same_do_not_disagree() {
        Edited edited = Edit.of(PlanShape.PLAN, rows, List.of(Field.TITLE.put(course, "Noe eldre", "Kurs")));
        assertThat(edited.clashes()).isEmpty();
        assertThat(edited.made()).isEmpty();
    }

    @Test
    void blank_words_are_no_words() {
        assertThat(made(rows, Field.TITLE.put(course, "Kurs", "  ")).find(course, Field.TITLE.key())).isEmpty();
    }

    @Test
    void a_line_break_is_the_same_from_every_browser() {
        Rows lines = made(rows, Field.FUNDING.put(course, null, "Kommunene\r\nFylket"));
        assertThat(lines.find(course, Field.FUNDING.key())).contains("Kommunene\nFylket");
        assertThat(made(lines, Field.FUNDING.put(course, "Kommunene\r\nFylket", "Fylket")).find(course, Field.FUNDING.key())).contains("Fylket");
    }

    @Test
    void script_in_supplementary_text_is_taken_out() {
        Rows text = made(rows, Field.TEXT.put(course, null, "<p onclick=\"x()\">Fakta<script>alert(1)</script></p>"));
        assertThat(text.find(course, Field.TEXT.key())).contains("<p>Fakta</p>");
    }

    @Test
    void letters_that_no_database_keeps_are_left_out() {
        assertThat(made(rows, Field.FUNDING.put(course, null, "a\0b\uD800c")).find(course, Field.FUNDING.key())).contains("ab\uFFFDc");
    }

    @Test
    void more_than_a_cell_can_hold_is_refused() {
        assertThat(clash(Field.FUNDING.put(course, null, "x".repeat(Plans.LONGEST + 1)))).isEqualTo(Reason.TOO_LONG);
    }

    @Test
    void a_plan_keeps_a_title() {
        Rows titled = made(rows, Field.TITLE.put(plan, null, "Utviklingsplan"));
        assertThat(Edit.of(PlanShape.PLAN, titled, List.of(Field.TITLE.put(plan, "Utviklingsplan", ""))).clashes())
                .extracting(Clash::reason)
                .containsExactly(Reason.UNTITLED);
    }

    @Test
    void a_row_stands_where_it_is_put() {
        assertThat(under(made(rows, new Change.Move(network, goal, 1, goal, 0)), goal)).containsExactly(network, course);
        assertThat(under(made(rows, new Change.Move(course, goal, 0, goal, 99)), goal)).containsExactly(network, course);
        assertThat(under(made(rows, new Change.Move(course, goal, 0, area, 0)), area)).containsExactly(course, goal);
        assertThat(under(made(rows, new Change.Move(course, goal, 0, null, -1)), plan)).containsExactly(course, area);
    }

    @Test
    void a_row_that_somebody_else_moved_is_not_moved_again() {
        Rows elsewhere = made(rows, new Change.Move(course, goal, 0, area, 0));
        assertThat(Edit.of(PlanShape.PLAN, elsewhere, List.of(new Change.Move(course, goal, 0, goal, 1))).clashes())
                .extracting(Clash::reason)
                .containsExactly(Reason.MOVED);
    }

    @Test
    void a_wider_level_never_stands_under_a_narrower_one() {
        assertThat(clash(new Change.Move(area, null, 0, goal, 0))).isEqualTo(Reason.MISPLACED);
        assertThat(clash(new Change.Move(goal, area, 0, goal, 0))).isEqualTo(Reason.MISPLACED);
        assertThat(clash(GOAL.add(id(), course, 0))).isEqualTo(Reason.MISPLACED);
    }

    @Test
    void a_removed_row_comes_back_to_its_place_with_all_under_it() {
        Rows without = made(rows, Field.SCHEDULE.put(course, null, "2018"), new Change.Remove(goal));
        assertThat(under(without, area)).isEmpty();
        assertThat(without.stands(course)).isFalse();
        Rows back = made(without, new Change.Restore(goal));
        assertThat(under(back, goal)).containsExactly(course, network);
        assertThat(back.find(course, Field.SCHEDULE.key())).contains("2018");
    }

    @Test
    void a_row_comes_back_behind_the_one_it_stood_behind() {
        ElementId third = id();
        Rows without = made(rows, MEASURE.add(third, goal, 2), new Change.Remove(network), new Change.Move(third, goal, 1, goal, 0));
        assertThat(under(made(without, new Change.Restore(network)), goal)).containsExactly(third, course, network);
    }

    @Test
    void nothing_is_done_to_a_row_that_is_gone() {
        Rows without = made(rows, new Change.Remove(goal));
        List<Change> late = List.of(
                Field.TITLE.put(course, "Kurs", "Kurs for alle"),
                new Change.Move(course, goal, 0, area, 0),
                MEASURE.add(id(), goal, 0),
                new Change.Restore(course),
                new Change.Remove(id()));
        assertThat(Edit.of(PlanShape.PLAN, without, late).clashes()).extracting(Clash::reason).containsOnly(Reason.GONE).hasSize(5);
    }

    @Test
    void an_id_is_used_once() {
        assertThat(clash(MEASURE.add(course, goal, 0))).isEqualTo(Reason.TAKEN);
        assertThat(clash(MEASURE.add(plan, goal, 0))).isEqualTo(Reason.TAKEN);
    }

    private Reason clash(Change change) {
        return Edit.of(PlanShape.PLAN, rows, List.of(change)).clashes().getFirst().reason();
    }

    private static List<ElementId> under(Rows rows, ElementId above) {
        return rows.under(above).stream().map(Row::id).toList();
    }

    private static Rows made(Rows before, Change... changes) {
        Edited edited = Edit.of(PlanShape.PLAN, before, List.of(changes));
        assertThat(edited.clashes()).isEmpty();
        return edited.rows();
    }

    private static ElementId id() {
        return new ElementId(UUID.randomUUID());
    }
}
