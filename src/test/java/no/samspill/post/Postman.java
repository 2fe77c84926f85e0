package no.samspill.post;

import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.samspill.testing.Mailbox;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Carries what the server under test has written to a real SMTP server: the letters' own way out, gone when a test says so. */
public final class Postman implements AutoCloseable {
    private final Mailbox mailbox = Mailbox.open();
    private final LetterRepository letters;
    private final Round round;

    public Postman(ApplicationContext server) {
        letters = server.getBean(LetterRepository.class);
        JavaMailSenderImpl smtp = new JavaMailSenderImpl();
        smtp.setHost("localhost");
        smtp.setPort(mailbox.port());
        round = new Round(letters, server.getBean(Endings.class), Optional.of(MailServer.carrier(smtp, "samspill@plan.example.no", Clock.systemUTC())), Clock.systemUTC());
    }

    /** Carries all that waits. @return the newest letter to an address, as it arrived */
    public MimeMessage letterTo(String address) {
        letters.waiting().forEach(each -> round.carry(each.id()));
        return mailbox.letterTo(address);
    }

    /** Carries all that waits. @return all that has ever come to an address, the oldest first */
    public List<MimeMessage> lettersTo(String address) {
        letters.waiting().forEach(each -> round.carry(each.id()));
        return mailbox.letters().stream().filter(letter -> Mailbox.to(letter).equals(address)).toList();
    }

    /** The first way that the newest letter to an address names, on the server it comes from. */
    public String wayTo(String address) {
        String link = Mailbox.text(letterTo(address)).lines().filter(line -> line.startsWith("http")).findFirst().orElseThrow();
        return link.substring(link.indexOf('/', "https://".length()));
    }

    /** The code that stands below it. */
    public String codeTo(String address) {
        return Mailbox.text(letterTo(address)).lines().filter(line -> line.startsWith("Skriv denne koden")).findFirst().orElseThrow().replaceFirst(".*: ", "");
    }

    @Override
    public void close() {
        mailbox.close();
    }
}
