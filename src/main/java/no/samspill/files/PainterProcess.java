package no.samspill.files;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.coobird.thumbnailator.Thumbnails;

/**
 * A {@link Painter} at work. A large picture is a hundred megabytes in memory, and two of them in the server's own had it stop for a second at a time to
 * make room; here they have memory of their own, get what others leave of the processors, and whatever a picture does to the one who reads it stays here. It
 * knows nothing of ours, and ends when the server does.
 */
final class PainterProcess implements AutoCloseable {
    /** A picture of sixteen million dots, the turned one, and the sized one. */
    private static final String MEMORY = "-Xmx320m";

    /** As those of our own threads that take long. */
    private static final List<String> BEHIND_OTHERS = List.of("nice", "-n", "10");

    /** A painted one in bytes: all its dots would be no more, packed or not. */
    private static final int LARGEST = 96 << 20;

    private final Process process;

    private PainterProcess(Process process) {
        this.process = process;
    }

    static PainterProcess start() throws IOException {
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), MEMORY, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr", "-Djava.awt.headless=true", "-cp", where(Thumbnails.class) + File.pathSeparator + where(Painter.class), Painter.class.getName());
        try {
            List<String> behind = new ArrayList<>(BEHIND_OTHERS);
            behind.addAll(java);
            return started(behind);
        } catch (IOException e) {
            return started(java);
        }
    }

    private static PainterProcess started(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        return new PainterProcess(builder.start());
    }

    boolean alive() {
        return process.isAlive();
    }

    /** @return nothing for one that cannot be read @throws IOException where the painter ends before it is painted */
    byte[] paint(byte[] content, boolean jpeg) throws IOException {
        var out = new DataOutputStream(process.getOutputStream());
        out.write(jpeg ? 1 : 0);
        out.writeInt(content.length);
        out.write(content);
        out.flush();
        var in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        int length = in.readInt();
        if (length < 0 || length > LARGEST) {
            throw new IOException("no picture");
        }
        byte[] picture = new byte[length];
        in.readFully(picture);
        return picture;
    }

    /** As when the server has died. */
    void leave() throws IOException {
        process.getOutputStream().close();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static String where(Class<?> found) throws IOException {
        try {
            return Path.of(found.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
