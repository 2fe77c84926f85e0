package no.samspill.bench;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * An SMTP server (RFC 5321) on a bad day: now and then it hangs up on who comes, says "try again later", or has taken a letter and hangs up before it has said
 * so, which is when a letter is sent again and comes twice, as it must.
 */
final class FickleMail implements AutoCloseable {
    /** In a hundred. */
    private static final int HANGS_UP_AT_ONCE = 10;
    private static final int TRY_AGAIN_LATER = 10;
    private static final int HANGS_UP_IN_THE_LETTER = 5;
    private static final int TAKES_IT_AND_DOES_NOT_SAY_SO = 5;

    private final ServerSocket door;
    private final Random chance;
    private final Queue<Taken> taken = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> whims = new ConcurrentHashMap<>();

    /** A letter that it has answered for, or kept without a word. @param id its Message-ID */
    record Taken(String id, String to, String text) {}

    FickleMail(Random chance) throws IOException {
        this.chance = chance;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::stand);
    }

    int port() {
        return door.getLocalPort();
    }

    List<Taken> taken() {
        return List.copyOf(taken);
    }

    Map<String, Integer> whims() {
        return whims;
    }

    private void stand() {
        while (!door.isClosed()) {
            try {
                Socket line = door.accept();
                Thread.ofVirtual().start(() -> serve(line));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private boolean whim(String called, int inHundred) {
        boolean taken;
        synchronized (chance) {
            taken = chance.nextInt(100) < inHundred;
        }
        if (taken) {
            whims.merge(called, 1, Integer::sum);
        }
        return taken;
    }

    private void serve(Socket line) {
        try (line) {
            BufferedReader from = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.ISO_8859_1));
            if (whim("hung up at once", HANGS_UP_AT_ONCE)) {
                return;
            }
            say(line, "220 localhost");
            String to = "";
            for (@Nullable String said = from.readLine(); said != null; said = from.readLine()) {
                String word = said.length() < 4 ? said : said.substring(0, 4).toUpperCase(java.util.Locale.ROOT);
                switch (word) {
                    case "RCPT" -> {
                        to = said.replaceFirst("(?i)rcpt to: *<([^>]*)>.*", "$1");
                        say(line, whim("try again later", TRY_AGAIN_LATER) ? "451 4.3.0 try again later" : "250 ok");
                    }
                    case "DATA" -> {
                        say(line, "354 go on");
                        String letter = letter(from);
                        if (whim("hung up in the letter", HANGS_UP_IN_THE_LETTER)) {
                            return;
                        }
                        taken.add(read(letter, to));
                        if (whim("took it and did not say so", TAKES_IT_AND_DOES_NOT_SAY_SO)) {
                            return;
                        }
                        say(line, "250 taken");
                    }
                    case "QUIT" -> {
                        say(line, "221 bye");
                        return;
                    }
                    default -> say(line, "250 ok");
                }
            }
        } catch (IOException whoCameWasKilled) {
            whims.merge("who came was gone", 1, Integer::sum);
        }
    }

    /** @throws IOException where it never comes to its end: such a one is not taken */
    private static String letter(BufferedReader from) throws IOException {
        StringBuilder letter = new StringBuilder();
        while (true) {
            String said = from.readLine();
            if (said == null) {
                throw new IOException("half a letter");
            }
            if (said.equals(".")) {
                return letter.toString();
            }
            letter.append(said.startsWith(".") ? said.substring(1) : said).append("\r\n");
        }
    }

    private static Taken read(String letter, String to) throws IOException {
        try {
            MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(letter.getBytes(StandardCharsets.ISO_8859_1)));
            return new Taken(Objects.requireNonNull(message.getMessageID()), to, String.valueOf(message.getContent()));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void say(Socket line, String words) throws IOException {
        line.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
