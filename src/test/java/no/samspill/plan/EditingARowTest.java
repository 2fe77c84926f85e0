package no.samspill.plan;

import static no.samspill.plan.Kind.FOCUS_AREA;
import static no.samspill.plan.Kind.GOAL;
import static no.samspill.plan.Kind.MEASURE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Clash.Reason;
import org.junit.jupiter.api.Test;

class EditingARowTest {
    private final ElementId plan = id();
    private final ElementId area = id();
    private final ElementId goal = id();
    private final ElementId course = id();
    private final ElementId network = id();

    private final Rows rows = made(
            Rows.none(plan),
            new Change.Add(area, FOCUS_AREA, null, 0),
            new Change.Add(goal, GOAL, area, 0),
            new Change.Add(course, MEASURE, goal, 0),
            new Change.Add(network, MEASURE, goal, 1),
            new Change.Put(course, Field.TITLE, null, "Kurs"));

    @Test
    void a_measure_gets_the_next_number_in_the_plan() {
        assertThat(rows.places().get(course).number()).isEqualTo(1);
        assertThat(rows.places().get(network).number()).isEqualTo(2);
        assertThat(rows.places().get(goal).number()).isNull();
    }

    @Test
    void a_number_is_never_given_twice() {
        ElementId third = id();
        Rows after = made(rows, new Change.Remove(network), new Change.Add(third, MEASURE, goal, 0));
        assertThat(after.places().get(third).number()).isEqualTo(3);
    }

    @Test
    void two_editors_of_different_columns_both_win() {
        Rows one = made(rows, new Change.Put(course, Field.SCHEDULE, null, "2018"));
        Rows both = made(one, new Change.Put(course, Field.TITLE, "Kurs", "Kurs for alle"));
        assertThat(both.words(course)).containsEntry(Field.SCHEDULE, "2018").containsEntry(Field.TITLE, "Kurs for alle");
    }

    @Test
    void the_second_editor_of_the_same_column_is_told_what_stands() {
        Rows theirs = made(rows, new Change.Put(course, Field.TITLE, "Kurs", "Kurs i alle kommunene"));
        Change mine = new Change.Put(course, Field.TITLE, "Kurs", "Kompetanseheving");
        assertThat(Edit.of(theirs, List.of(mine)).clashes()).containsExactly(new Clash(mine, Reason.OTHER_WORDS, "Kurs i alle kommunene"));
    }

    @Test
    void two_who_write_the_same_do_not_disagree() {
        Edited edited = Edit.of(rows, List.of(new Change.Put(course, Field.TITLE, "Noe eldre", "Kurs")));
        assertThat(edited.clashes()).isEmpty();
        assertThat(edited.made()).isEmpty();
    }

    @Test
    void blank_words_are_no_words() {
        assertThat(made(rows, new Change.Put(course, Field.TITLE, "Kurs", "  ")).find(course, Field.TITLE)).isEmpty();
    }

    @Test
    void a_line_break_is_the_same_from_every_browser() {
        Rows lines = made(rows, new Change.Put(course, Field.FUNDING, null, "Kommunene\r\nFylket"));
        assertThat(lines.find(course, Field.FUNDING)).contains("Kommunene\nFylket");
        assertThat(made(lines, new Change.Put(course, Field.FUNDING, "Kommunene\r\nFylket", "Fylket")).find(course, Field.FUNDING)).contains("Fylket");
    }

    @Test
    void script_in_supplementary_text_is_taken_out() {
        Rows text = made(rows, new Change.Put(course, Field.TEXT, null, "<p onclick=\"x()\">Fakta<script>alert(1)</script></p>"));
        assertThat(text.find(course, Field.TEXT)).contains("<p>Fakta</p>");
    }

    @Test
    void letters_that_no_database_keeps_are_left_out() {
        assertThat(made(rows, new Change.Put(course, Field.FUNDING, null, "a\0b\uD800c")).find(course, Field.FUNDING)).contains("ab\uFFFDc");
    }

    @Test
    void more_than_a_cell_can_hold_is_refused() {
        assertThat(clash(new Change.Put(course, Field.FUNDING, null, "x".repeat(Plans.LONGEST + 1)))).isEqualTo(Reason.TOO_LONG);
    }

    @Test
    void a_plan_keeps_a_title() {
        Rows titled = made(rows, new Change.Put(plan, Field.TITLE, null, "Utviklingsplan"));
        assertThat(Edit.of(titled, List.of(new Change.Put(plan, Field.TITLE, "Utviklingsplan", ""))).clashes())
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
        assertThat(Edit.of(elsewhere, List.of(new Change.Move(course, goal, 0, goal, 1))).clashes())
                .extracting(Clash::reason)
                .containsExactly(Reason.MOVED);
    }

    @Test
    void a_wider_level_never_stands_under_a_narrower_one() {
        assertThat(clash(new Change.Move(area, null, 0, goal, 0))).isEqualTo(Reason.MISPLACED);
        assertThat(clash(new Change.Move(goal, area, 0, goal, 0))).isEqualTo(Reason.MISPLACED);
        assertThat(clash(new Change.Add(id(), GOAL, course, 0))).isEqualTo(Reason.MISPLACED);
    }

    @Test
    void a_removed_row_comes_back_to_its_place_with_all_under_it() {
        Rows without = made(rows, new Change.Put(course, Field.SCHEDULE, null, "2018"), new Change.Remove(goal));
        assertThat(under(without, area)).isEmpty();
        assertThat(without.stands(course)).isFalse();
        Rows back = made(without, new Change.Restore(goal));
        assertThat(under(back, goal)).containsExactly(course, network);
        assertThat(back.find(course, Field.SCHEDULE)).contains("2018");
    }

    @Test
    void a_row_comes_back_behind_the_one_it_stood_behind() {
        ElementId third = id();
        Rows without = made(rows, new Change.Add(third, MEASURE, goal, 2), new Change.Remove(network), new Change.Move(third, goal, 1, goal, 0));
        assertThat(under(made(without, new Change.Restore(network)), goal)).containsExactly(third, course, network);
    }

    @Test
    void nothing_is_done_to_a_row_that_is_gone() {
        Rows without = made(rows, new Change.Remove(goal));
        List<Change> late = List.of(
                new Change.Put(course, Field.TITLE, "Kurs", "Kurs for alle"),
                new Change.Move(course, goal, 0, area, 0),
                new Change.Add(id(), MEASURE, goal, 0),
                new Change.Restore(course),
                new Change.Remove(id()));
        assertThat(Edit.of(without, late).clashes()).extracting(Clash::reason).containsOnly(Reason.GONE).hasSize(5);
    }

    @Test
    void an_id_is_used_once() {
        assertThat(clash(new Change.Add(course, MEASURE, goal, 0))).isEqualTo(Reason.TAKEN);
        assertThat(clash(new Change.Add(plan, MEASURE, goal, 0))).isEqualTo(Reason.TAKEN);
    }

    private Reason clash(Change change) {
        return Edit.of(rows, List.of(change)).clashes().getFirst().reason();
    }

    private static List<ElementId> under(Rows rows, ElementId above) {
        return rows.under(above).stream().map(Row::id).toList();
    }

    private static Rows made(Rows before, Change... changes) {
        Edited edited = Edit.of(before, List.of(changes));
        assertThat(edited.clashes()).isEmpty();
        return edited.rows();
    }

    private static ElementId id() {
        return new ElementId(UUID.randomUUID());
    }
}
