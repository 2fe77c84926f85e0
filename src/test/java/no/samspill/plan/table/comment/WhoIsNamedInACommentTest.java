package no.samspill.plan.table.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samspill.people.Person;
import no.samspill.people.PersonId;
import org.junit.jupiter.api.Test;

class WhoIsNamedInACommentTest {
    private final Person kari = person("Kari Nordmann");
    private final Person karin = person("Karin Berg");
    private final Person ola = person("Ola Nordmann");
    private final Person other = person("Ola Dunk");
    private final List<Person> all = List.of(kari, karin, ola, other);

    @Test
    void a_whole_name_after_the_sign() {
        assertThat(Mentions.in("Hva sier @Ola Nordmann, og @Karin Berg?", all)).containsExactly(ola.id(), karin.id());
    }

    @Test
    void a_first_name_that_only_one_has() {
        assertThat(Mentions.in("@kari: stemmer dette?", all)).containsExactly(kari.id());
    }

    @Test
    void a_first_name_that_two_have_names_nobody() {
        assertThat(Mentions.in("@Ola?", all)).isEmpty();
    }

    @Test
    void as_much_of_a_word_as_only_one_has() {
        assertThat(Mentions.in("@Dun, @Ber og @Nordm", all)).containsExactly(other.id(), karin.id());
    }

    @Test
    void who_means_somebody_that_nobody_or_several_are_is_told() {
        assertThat(Mentions.inVain("@Ola?", all)).isTrue();
        assertThat(Mentions.inVain("Takk, @Per", all)).isTrue();
        assertThat(Mentions.inVain("@Kari Nordmann, se post@kari.no, eller @ noen", all)).isFalse();
    }

    @Test
    void an_address_names_nobody() {
        assertThat(Mentions.in("Skriv til post@Kari.no, eller @ Kari, eller @", all)).isEmpty();
    }

    @Test
    void the_beginning_of_a_longer_name_is_not_the_shorter() {
        assertThat(Mentions.in("@Karina @Karin", all)).containsExactly(karin.id());
    }

    private static Person person(String name) {
        return new Person(new PersonId(UUID.randomUUID()), name, Set.of(), null);
    }
}
