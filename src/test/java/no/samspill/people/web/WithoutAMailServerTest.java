package no.samspill.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.people.Founding;
import no.samspill.people.Organisations;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.people.SignInLinks;
import no.samspill.post.Letter;
import no.samspill.post.Post;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionOperations;

@ServerTest
class WithoutAMailServerTest {
    private static final Author TEST = Author.system("test", Through.SYSTEM);

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    @Autowired
    SignInLinks links;

    @Autowired
    Post post;

    @Autowired
    TransactionOperations transaction;

    @Test
    void the_administrator_is_told_where_they_come_in_and_nobody_else_is() {
        for (String path : List.of("/", "/arbeid", "/styring")) {
            assertThat(administrator().get(path).body()).as(path).contains("E-post er ikke satt opp");
        }
        assertThat(secretary("a").get("/arbeid").body()).doesNotContain("E-post er ikke satt opp");
        assertThat(new Guest(port).get("/").body()).doesNotContain("E-post er ikke satt opp");
    }

    @Test
    void letters_are_shown_to_administrators_alone() {
        post.send(letter("kari@example.no", "Lenken din", "https://plan.example.no/logg-inn/lenke?token=1 <b>"));
        assertThat(administrator().get("/styring/e-post").body()).contains("kari@example.no", "Lenken din", "token=1 &lt;b&gt;");
        assertThat(secretary("b").get("/styring/e-post").statusCode()).isEqualTo(404);
        assertThat(new Guest(port).get("/styring/e-post").uri().getPath()).isEqualTo("/logg-inn");
    }

    @Test
    void a_letter_about_what_did_not_happen_after_all_is_not_there() {
        transaction.executeWithoutResult(status -> {
            post.send(letter("ola@example.no", "Aldri", "Ord"));
            status.setRollbackOnly();
        });
        assertThat(administrator().get("/styring/e-post").body()).doesNotContain("ola@example.no");
    }

    @Test
    void there_is_nothing_to_try_a_letter_with() {
        assertThat(administrator().get("/styring/e-post").body()).doesNotContain("<form class=\"sam-part").contains("Slik setter du opp e-post");
        assertThat(administrator().postBlindly("/styring/e-post", Map.of("to", "kari@example.no")).statusCode()).isEqualTo(403);
    }

    private static Letter letter(String to, String subject, String text) {
        return Letter.plain(EmailAddress.of(to).orElseThrow(), Language.NB, subject, text, Duration.ofHours(1));
    }

    private Guest administrator() {
        PersonId person = people.enter("Ola", TEST);
        people.makeAdministrator(person, TEST);
        return signedIn(person);
    }

    private Guest secretary(String slug) {
        PersonId person = people.enter("Kari", TEST);
        people.makeSecretariat(person, ((Founding.Founded) organisations.found("Regionrådet", slug, List.of(), TEST)).council(), TEST);
        return signedIn(person);
    }

    private Guest signedIn(PersonId person) {
        Guest guest = new Guest(port);
        guest.signsIn(links.make(person));
        return guest;
    }
}
