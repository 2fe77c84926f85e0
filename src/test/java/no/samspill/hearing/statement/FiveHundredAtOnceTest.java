package no.samspill.hearing.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
class FiveHundredAtOnceTest {
    private static final int MANY = 500;

    @Autowired private ApplicationContext server;
    @Autowired private Statements statements;

    @Test
    void all_who_send_in_the_same_minute_are_taken_in_each_once_with_a_number_of_their_own() throws Exception {
        Heard heard = Heard.now(World.of(server, "Gratangen"));
        List<UUID> sendings = IntStream.range(0, MANY).mapToObj(at -> UUID.randomUUID()).toList();
        List<Future<Taking>> answers = new ArrayList<>();
        try (ExecutorService hands = Executors.newFixedThreadPool(16)) {
            for (int at = 0; at < MANY; at++) {
                String words = "Uttalelse " + at;
                UUID sending = sendings.get(at);
                Callable<Taking> send = () -> statements.take(heard.hearing, new NewStatement(sending, Track.EVERYBODY, Channel.PAGE, new Behalf.Own(), null, words, null, null, true, Sender.nobody(Language.NB)), World.TEST);
                answers.add(hands.submit(send));
                if (at % 5 == 0) {
                    answers.add(hands.submit(send));
                }
            }
        }
        Map<Boolean, Long> first = answers.stream().map(FiveHundredAtOnceTest::got).collect(Collectors.groupingBy(Taking.Taken.class::isInstance, Collectors.counting()));

        List<Statement> all = statements.list(heard.hearing);
        assertThat(first).containsEntry(true, (long) MANY).containsEntry(false, (long) MANY / 5);
        assertThat(all).extracting(Statement::number).containsExactlyElementsOf(IntStream.rangeClosed(1, MANY).boxed().toList());
        assertThat(all.stream().map(Statement::words).collect(Collectors.toMap(Function.identity(), words -> 1))).hasSize(MANY);
    }

    private static Taking got(Future<Taking> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
