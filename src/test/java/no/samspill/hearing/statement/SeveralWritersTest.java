package no.samspill.hearing.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.UUID;
import no.samspill.hearing.Heard;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ServerTest
class SeveralWritersTest {
    @Autowired private ApplicationContext server;
    @Autowired private Drafts drafts;
    @Autowired private Statements statements;

    private Heard heard;
    private Draft draft;

    @BeforeEach
    void a_draft() {
        heard = Heard.now(World.of(server, "Gratangen"));
        draft = drafts.begin(heard.hearing, UUID.randomUUID(), new Behalf.Claimed("Velforeningen"), false, "Først");
    }

    @Test
    void the_second_of_two_hears_of_the_first_and_nothing_is_written_over() {
        drafts.save(heard.hearing, draft.key(), draft.revision(), draft.behalf(), false, "Hennes");
        Saving his = drafts.save(heard.hearing, draft.key(), draft.revision(), draft.behalf(), false, "Hans");

        assertThat(his).asInstanceOf(type(Saving.Overtaken.class)).satisfies(overtaken -> assertThat(overtaken.theirs().words()).isEqualTo("Hennes"));
        assertThat(drafts.find(heard.hearing, draft.key()).orElseThrow().words()).isEqualTo("Hennes");
    }

    @Test
    void the_same_words_twice_are_no_clash() {
        drafts.save(heard.hearing, draft.key(), draft.revision(), draft.behalf(), false, "Det samme");
        assertThat(drafts.save(heard.hearing, draft.key(), draft.revision(), draft.behalf(), false, "Det samme")).isInstanceOf(Saving.Saved.class);
    }

    @Test
    void begun_twice_by_one_form_it_is_one_draft_and_counts_nowhere() {
        assertThat(drafts.begin(heard.hearing, draft.key(), draft.behalf(), false, "Noe annet")).isEqualTo(draft);
        assertThat(statements.list(heard.hearing)).isEmpty();
    }

    @Test
    void what_was_sent_is_a_draft_no_more() {
        drafts.sent(draft.key());
        assertThat(drafts.save(heard.hearing, draft.key(), 0, draft.behalf(), false, "Mer")).isEqualTo(new Saving.Gone());
    }

    @Test
    void another_hearing_does_not_find_it() {
        assertThat(drafts.find(Heard.now(World.of(server, "Gratangen")).hearing, draft.key())).isEmpty();
    }
}
