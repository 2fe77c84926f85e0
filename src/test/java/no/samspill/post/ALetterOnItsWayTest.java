package no.samspill.post;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.testing.DatabaseTest;
import no.samspill.testing.Mailbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Against a real SMTP server and a real PostgreSQL. */
@DatabaseTest
class ALetterOnItsWayTest {
    private final JdbcClient sql;
    private final LetterRepository letters;
    private Mailbox mailbox = Mailbox.open();
    private final int port = mailbox.port();
    private Instant now = Instant.now();
    private final List<Ended> ended = new ArrayList<>();

    ALetterOnItsWayTest(JdbcClient sql) {
        this.sql = sql;
        this.letters = new LetterRepository(sql);
    }

    @BeforeEach
    void nothing_waits() {
        sql.sql("delete from letter").update();
    }

    @AfterEach
    void the_server_stops() {
        mailbox.close();
    }

    @Test
    void is_answered_to_the_one_who_wanted_it_and_to_nobody_else() throws Exception {
        carry(letter("kari@harstad.kommune.no", "Emne", "Ordene").answeredTo(address("ola@example.no")));
        assertThat(mailbox.letters().getFirst().getHeader("Reply-To")).containsExactly("ola@example.no");
    }

    @Test
    void arrives_as_it_was_written() throws Exception {
        carry(letter("kari@harstad.kommune.no", "Møte på Sørøya", "Hei, Kåre!\nČáhppesjávri."));
        MimeMessage arrived = mailbox.letters().getFirst();
        assertThat(Mailbox.to(arrived)).isEqualTo("kari@harstad.kommune.no");
        assertThat(arrived.getSubject()).isEqualTo("Møte på Sørøya");
        assertThat(Mailbox.text(arrived).strip()).isEqualTo("Hei, Kåre!\nČáhppesjávri.");
        assertThat(arrived.getFrom()[0]).hasToString("samspill@plan.example.no");
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(arrived.getHeader("Content-Language")).containsExactly("nb");
        assertThat(arrived.getHeader("Reply-To")).isNull();
    }

    @Test
    void carries_the_same_words_as_html_for_those_who_read_that() throws Exception {
        carry(new Letter(address("a@example.no"), Language.NN, "Emne", "Ordene", "<p>Orda</p>", Duration.ofHours(1), null, null));
        assertThat(mailbox.letters().getFirst().getContent()).isInstanceOf(MimeMultipart.class);
        assertThat(mailbox.letters().getFirst().getContentType()).startsWith("multipart");
    }

    @Test
    void that_comes_again_brings_the_mail_programs_own_button_for_the_end_of_it() throws Exception {
        carry(letter("kari@example.no", "Emne", "Ord").stoppedAt("https://plan.example.no/paminnelser/1/stopp"));
        carry(letter("kari@example.no", "Emne", "Ord"));
        assertThat(mailbox.letters().getFirst().getHeader("List-Unsubscribe")).containsExactly("<https://plan.example.no/paminnelser/1/stopp>");
        assertThat(mailbox.letters().getFirst().getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mailbox.letters().getLast().getHeader("List-Unsubscribe")).as("one that comes once").isNull();
    }

    @Test
    void tells_who_wrote_it_how_it_ended_and_no_sooner() {
        mailbox.close();
        UUID id = handedOver(letter("kari@example.no", "Emne", "Ord"));
        round().carry(id);
        assertThat(ended).isEmpty();
        mailbox = Mailbox.openAt(port);
        round().carry(id);
        UUID unknown = handedOver(letter("ukjent@example.no", "Emne", "Ord"));
        round().carry(unknown);
        assertThat(ended).containsExactly(new Ended(id, true), new Ended(unknown, false));
    }

    @Test
    void is_sent_once_and_forgotten() {
        UUID id = handedOver(letter("kari@example.no", "Emne", "Hemmelig lenke"));
        assertThat(round().carry(id)).isEmpty();
        assertThat(round().carry(id)).isEmpty();
        assertThat(mailbox.letters()).hasSize(1);
        assertThat(row(id)).contains("SENT").doesNotContain("kari", "Emne", "Hemmelig");
    }

    @Test
    void waits_for_a_server_that_is_down_and_goes_when_it_is_up_again() throws Exception {
        mailbox.close();
        UUID id = handedOver(letter("kari@example.no", "Emne", "Ord"));
        assertThat(round().carry(id)).contains(now.plus(Duration.ofMinutes(1)));
        assertThat(round().carry(id)).contains(now.plus(Duration.ofMinutes(2)));
        assertThat(round().carry(id)).contains(now.plus(Duration.ofMinutes(4)));
        mailbox = Mailbox.openAt(port);
        assertThat(round().carry(id)).isEmpty();
        assertThat(mailbox.letters()).hasSize(1);
        assertThat(mailbox.letters().getFirst().getMessageID()).isEqualTo("<" + id + "@plan.example.no>");
    }

    @Test
    void never_waits_longer_than_four_hours_between_two_tries() {
        mailbox.close();
        UUID id = handedOver(letter("kari@example.no", "Emne", "Ord"));
        sql.sql("update letter set tries = 40").update();
        assertThat(round().carry(id)).contains(now.plus(Duration.ofHours(4)));
    }

    @Test
    void to_an_address_that_does_not_exist_comes_back_at_once() {
        UUID id = handedOver(letter("ukjent@example.no", "Emne", "Hemmelig lenke"));
        assertThat(round().carry(id)).isEmpty();
        assertThat(letters.returned()).singleElement().satisfies(returned -> {
            assertThat(returned.to()).isEqualTo("ukjent@example.no");
            assertThat(returned.answer()).contains("550");
        });
        assertThat(row(id)).doesNotContain("Hemmelig");
    }

    @Test
    void to_a_mailbox_that_is_busy_is_tried_again() {
        UUID id = handedOver(letter("opptatt@example.no", "Emne", "Ord"));
        assertThat(round().carry(id)).isPresent();
        assertThat(letters.returned()).isEmpty();
    }

    @Test
    void that_has_become_too_old_is_not_sent() {
        UUID id = handedOver(letter("kari@example.no", "Emne", "Hemmelig lenke"));
        now = now.plus(Duration.ofHours(2));
        assertThat(round().carry(id)).isEmpty();
        assertThat(mailbox.letters()).isEmpty();
        assertThat(row(id)).contains("RETURNED").doesNotContain("Hemmelig");
    }

    @Test
    void keeps_what_was_typed_into_its_subject_out_of_its_head() throws Exception {
        carry(letter("kari@example.no", "Hei\r\nBcc: alle@example.no\r\n\r\nNoe annet", "Ord"));
        MimeMessage arrived = mailbox.letters().getFirst();
        assertThat(arrived.getHeader("Bcc")).isNull();
        assertThat(arrived.getSubject()).isEqualTo("Hei Bcc: alle@example.no Noe annet");
        assertThat(mailbox.letters()).hasSize(1);
    }

    @Test
    void stays_here_where_no_mail_server_is_set_up() {
        UUID id = handedOver(letter("kari@example.no", "Emne", "Ord"));
        assertThat(new Round(letters, endings(), Optional.empty(), Clock.systemUTC()).carry(id)).isEmpty();
        assertThat(letters.waiting()).extracting(Outgoing::id).containsExactly(id);
    }

    @Test
    void is_forgotten_whole_after_a_month_and_thrown_away_unsent_when_of_no_more_use() {
        UUID sent = handedOver(letter("kari@example.no", "Emne", "Ord"));
        round().carry(sent);
        UUID old = handedOver(letter("ola@example.no", "Emne", "Ord"));
        sql.sql("update letter set useful_until = now() - interval '2 days' where id = ?").param(old).update();
        letters.sweep(Duration.ofDays(30));
        assertThat(sql.sql("select count(*) from letter").query(Integer.class).single()).isEqualTo(1);
        sql.sql("update letter set ended = now() - interval '31 days'").update();
        letters.sweep(Duration.ofDays(30));
        assertThat(sql.sql("select count(*) from letter").query(Integer.class).single()).isZero();
    }

    @Test
    void is_not_given_to_a_server_whose_certificate_nobody_vouches_for() {
        try (var encrypted = Mailbox.encrypted()) {
            JavaMailSenderImpl server = server(encrypted.port());
            server.setProtocol("smtps");
            assertThat(carrier(server).carry(UUID.randomUUID(), letter("a@example.no", "Emne", "Ord")))
                    .isInstanceOfSatisfying(Delivery.Failed.class, failed -> assertThat(failed.answer()).containsIgnoringCase("certif"));
            server.getJavaMailProperties().setProperty("mail.smtps.ssl.trust", "*");
            server.getJavaMailProperties().setProperty("mail.smtps.ssl.checkserveridentity", "false");
            assertThat(carrier(server).carry(UUID.randomUUID(), letter("a@example.no", "Emne", "Ord"))).isInstanceOf(Delivery.Sent.class);
        }
    }

    @Test
    void does_not_give_a_password_to_a_server_without_encryption() {
        JavaMailSenderImpl server = server(port);
        server.setUsername("samspill");
        server.setPassword("hemmelig");
        assertThat(carrier(server).carry(UUID.randomUUID(), letter("a@example.no", "Emne", "Ord")))
                .isInstanceOfSatisfying(Delivery.Failed.class, failed -> assertThat(failed.answer()).containsIgnoringCase("starttls"));
        assertThat(mailbox.letters()).isEmpty();
    }

    private void carry(Letter letter) {
        assertThat(round().carry(handedOver(letter))).isEmpty();
    }

    private UUID handedOver(Letter letter) {
        UUID id = UUID.randomUUID();
        letters.add(id, letter);
        return id;
    }

    private Round round() {
        return new Round(letters, endings(), Optional.of(carrier(server(port))), clock());
    }

    private Endings endings() {
        return new Endings(letters, told -> ended.add((Ended) told));
    }

    private Carrier carrier(JavaMailSenderImpl server) {
        return MailServer.carrier(server, "samspill@plan.example.no", clock());
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static JavaMailSenderImpl server(int port) {
        var server = new JavaMailSenderImpl();
        server.setHost("localhost");
        server.setPort(port);
        server.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "5000");
        return server;
    }

    private static Letter letter(String to, String subject, String text) {
        return Letter.plain(address(to), Language.NB, subject, text, Duration.ofHours(1));
    }

    private static EmailAddress address(String address) {
        return EmailAddress.of(address).orElseThrow();
    }

    private String row(UUID id) {
        return sql.sql("select to_jsonb(l)::text from letter l where id = ?").param(id).query(String.class).single();
    }
}
