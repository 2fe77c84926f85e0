package no.samspill.hearing.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspill.hearing.Heard;
import no.samspill.hearing.Track;
import no.samspill.input.Sender;
import no.samspill.kernel.Language;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ServerTest
class WordsStoredAreWordsSentTest {
    private static final int TRIES = 150;
    private static final String[] SCRIPTS = {"Ååre ", "مرحبا بكم ", "🏔️👩‍👩‍👧‍👦", "\r\n\r\n", "\t", "<b>&amp;", "'; drop table", "é", "ﷺ", "\u200f", "中文", "ʼ", "\uFEFF", "%00", "\\", "\"", "\u2028"};

    @Autowired private ApplicationContext server;
    @Autowired private Statements statements;

    @Test
    void any_words_in_any_script_come_back_to_the_letter() {
        Heard heard = Heard.now(World.of(server, "Gratangen"));
        Random chance = new Random(13);
        for (int at = 0; at < TRIES; at++) {
            String words = Stream.generate(() -> chance.nextInt(3) == 0 ? SCRIPTS[chance.nextInt(SCRIPTS.length)] : letter(chance)).limit(1 + chance.nextInt(60)).reduce("x", String::concat) + "x";
            Taking taking = statements.take(heard.hearing, new NewStatement(UUID.randomUUID(), Track.EVERYBODY, Channel.PAGE, new Behalf.Own(), null, words, null, null, true, Sender.nobody(Language.NB)), World.TEST);
            assertThat(((Taking.Taken) taking).statement().words()).isEqualTo(words);
        }
    }

    @Test
    void so_do_five_hundred_pages() {
        Heard heard = Heard.now(World.of(server, "Gratangen"));
        String words = "Ordet er fritt, og det er mange av dem. ".repeat(NewStatement.LONGEST / 40).strip();
        Taking taking = statements.take(heard.hearing, new NewStatement(UUID.randomUUID(), Track.EVERYBODY, Channel.PAGE, new Behalf.Own(), null, words, null, null, true, Sender.nobody(Language.NB)), World.TEST);
        assertThat(((Taking.Taken) taking).statement().words()).isEqualTo(words);
    }

    /** Any that is a letter to PostgreSQL: no zero, and no half of a pair. */
    private static String letter(Random chance) {
        int code = 1 + chance.nextInt(0x10FFFF);
        return Character.getType(code) == Character.SURROGATE ? "ø" : Character.toString(code);
    }
}
