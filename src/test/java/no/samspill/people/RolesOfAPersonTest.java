package no.samspill.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import no.samspill.ledger.Through;
import org.junit.jupiter.api.Test;

class RolesOfAPersonTest {
    private final OrganisationId council = OrganisationId.random();
    private final OrganisationId elsewhere = OrganisationId.random();
    private final OrganisationId harstad = OrganisationId.random();

    @Test
    void every_role_reads_drafts_in_its_own_council_only() {
        for (RoleHeld role : List.of(RoleHeld.secretariat(council), RoleHeld.editor(council, harstad), RoleHeld.scribe(council), RoleHeld.reader(council))) {
            assertThat(with(role).readsDrafts(council)).as("%s", role).isTrue();
            assertThat(with(role).readsDrafts(elsewhere)).as("%s", role).isFalse();
            assertThat(with(role).readsDrafts(harstad)).as("%s", role).isFalse();
        }
        assertThat(with(RoleHeld.administrator()).readsDrafts(council)).isFalse();
    }

    @Test
    void the_secretariat_alone_keeps_the_plans() {
        assertThat(with(RoleHeld.secretariat(council)).keeps(council)).isTrue();
        assertThat(with(RoleHeld.editor(council, harstad), RoleHeld.scribe(council), RoleHeld.reader(council), RoleHeld.administrator()).keeps(council)).isFalse();
    }

    @Test
    void an_editor_edits_for_a_municipality_in_one_council() {
        Person editor = with(RoleHeld.editor(council, harstad));
        assertThat(editor.editsFor(council)).containsExactly(harstad);
        assertThat(editor.editsFor(elsewhere)).isEmpty();
        assertThat(with(RoleHeld.secretariat(council)).editsFor(council)).isEmpty();
    }

    @Test
    void minutes_are_written_by_scribes_and_the_secretariat() {
        assertThat(with(RoleHeld.scribe(council)).writesMinutes(council)).isTrue();
        assertThat(with(RoleHeld.secretariat(council)).writesMinutes(council)).isTrue();
        assertThat(with(RoleHeld.reader(council), RoleHeld.editor(council, harstad)).writesMinutes(council)).isFalse();
    }

    @Test
    void who_acts_for_several_is_the_author_for_the_one_they_chose() {
        Person both = with(RoleHeld.secretariat(council), RoleHeld.editor(council, harstad));
        assertThat(both.actsFor(council)).containsExactly(council, harstad);
        assertThat(both.author(council, Through.TABLE).onBehalfOf()).isEqualTo(council.value());
        assertThat(both.actingFor(harstad).author(council, Through.TABLE).onBehalfOf()).isEqualTo(harstad.value());
        assertThat(both.actingFor(elsewhere).author(council, Through.TABLE).onBehalfOf()).as("not theirs").isEqualTo(council.value());
    }

    @Test
    void a_role_says_where_it_is_held() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RoleHeld(Role.SCRIBE, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new RoleHeld(Role.ADMINISTRATOR, council, council));
        assertThatIllegalArgumentException().isThrownBy(() -> new RoleHeld(Role.READER, council, harstad));
    }

    private static Person with(RoleHeld... roles) {
        return new Person(new PersonId(UUID.randomUUID()), "Kari", List.of(roles));
    }
}
