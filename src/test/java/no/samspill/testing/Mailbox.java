package no.samspill.testing;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A real SMTP server (GreenMail's) on a port of its own, which keeps what it is sent. It refuses for good every address
 * that begins with "ukjent", as a server does that has no such mailbox, and for now every one that begins with "opptatt".
 */
public final class Mailbox implements AutoCloseable {
    private final Keeper keeper = new Keeper();
    private final SmtpServer server;

    private Mailbox(int port, String protocol) {
        server = new SmtpServer(new ServerSetup(port, "localhost", protocol), keeper);
        server.startService();
        try {
            if (!server.waitTillRunning(10_000)) {
                throw new IllegalStateException("the SMTP server does not start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static Mailbox open() {
        return new Mailbox(0, ServerSetup.PROTOCOL_SMTP);
    }

    /** On the port of one that was closed. */
    public static Mailbox openAt(int port) {
        return new Mailbox(port, ServerSetup.PROTOCOL_SMTP);
    }

    /** Speaks TLS from the first byte, with a certificate that nobody has vouched for. */
    public static Mailbox encrypted() {
        return new Mailbox(0, ServerSetup.PROTOCOL_SMTPS);
    }

    public int port() {
        return server.getPort();
    }

    /** All that has come, the oldest first. */
    public List<MimeMessage> letters() {
        return keeper.getImapHostManager().getAllMessages().stream().map(StoredMessage::getMimeMessage).toList();
    }

    /** The newest letter to an address, waited for. */
    public MimeMessage letterTo(String address) {
        return letterTo(address, letter -> true);
    }

    /** The newest letter to an address that is as it should be, waited for. */
    public MimeMessage letterTo(String address, Predicate<MimeMessage> right) {
        long end = System.nanoTime() + Patience.LASTS.toNanos();
        while (System.nanoTime() < end) {
            for (MimeMessage letter : letters().reversed()) {
                if (to(letter).equalsIgnoreCase(address) && right.test(letter)) {
                    return letter;
                }
            }
            sleep();
        }
        throw new AssertionError("no letter has come to " + address);
    }

    public static String text(MimeMessage letter) {
        try {
            return ((String) letter.getContent()).replace("\r\n", "\n");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static String to(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stopService();
    }

    private static final class Keeper extends Managers {
        private @Nullable SmtpManager choosy;

        @Override
        public synchronized SmtpManager getSmtpManager() {
            if (choosy == null) {
                choosy = new SmtpManager(getImapHostManager(), getUserManager()) {
                    @Override
                    public @Nullable String checkRecipient(SmtpState state, MailAddress to) {
                        return to.getEmail().startsWith("ukjent") ? "550 5.1.1 <" + to.getEmail() + ">: no such mailbox"
                                : to.getEmail().startsWith("opptatt") ? "451 4.3.0 try again later" : null;
                    }
                };
            }
            return choosy;
        }
    }
}
