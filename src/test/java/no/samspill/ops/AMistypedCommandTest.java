package no.samspill.ops;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samspill.Samspill;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AMistypedCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tegn                              | Kjenner ikke «tegn».
            serve --prot 80                   | Kjenner ikke «--prot». Mente du «--port»?
            chek plan.xlsx                    | Kjenner ikke «chek». Mente du «check»?
            --port åtti                       | Forstår ikke «åtti» som verdi for --port.
            --port                            | Det mangler noe: --port.
            --address plan.region.no          | «plan.region.no» er ikke en adresse vi kan bruke.
            --address https://a.no/sti?x=1    | «https://a.no/sti?x=1» er ikke en adresse vi kan bruke.
            --set uten-verdi                  | Forstår ikke
            --port 70000                      | Port 70000 finnes ikke.
            --database-url http://localhost   | «http://localhost» er ikke adressen til en PostgreSQL.
            check                             | Det mangler noe: SHEET.
            check finnes-ikke.xlsx            | Finner ikke filen «finnes-ikke.xlsx».
            demo --today snart                | «snart» er ingen dag. Skriv for eksempel --today 2018-03-01
            check pom.xml                     | «pom.xml» er en XML-fil, ikke et regneark.
            check samples                     | «samples» er en mappe.
            --data a --database-url b         | Velg enten --data eller --database-url, ikke begge.
            """)
    void is_answered_with_what_was_wrong_and_what_to_do(String typed, String answer) {
        assertThat(run(typed.split(" "))).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("samspill: " + answer).hasLineCount(1);
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void a_file_where_a_folder_should_be_is_named(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("notes.txt"), "…");
        assertThat(run("--port", "0", "--data", file.toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("samspill: Kan ikke bruke mappen " + file).hasLineCount(1);
    }

    @Test
    void where_in_the_program_it_happened_is_shown_only_when_asked() {
        run("serve", "--debug", "--database-url", "b");
        assertThat(err.toString(UTF_8)).contains("\tat " + Store.class.getName());
    }

    @Test
    void help_is_not_a_mistake() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(UTF_8)).contains("Kommandoer:", "serve");
    }

    private int run(String... args) {
        return Commands.run(Samspill.class, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), args);
    }
}
