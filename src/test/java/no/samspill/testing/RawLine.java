package no.samspill.testing;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A line to the server on which each byte is said by hand, from whichever address of this machine. */
public final class RawLine implements Closeable {
    private final Socket socket = new Socket();

    /** @param from such as 127.0.0.9 */
    public RawLine(String from, int port) {
        try {
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral(from), 0));
            socket.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            socket.setSoTimeout(30_000);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public RawLine says(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /** A request of which nothing but its head is sent. */
    public RawLine posts(String path, String type, long length) throws IOException {
        return says("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\nContent-Length: " + length + "\r\n\r\n");
    }

    /** The number in the answer's first line; 0 where the line was cut without any. */
    public int status() throws IOException {
        byte[] first = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
        return first.length < "HTTP/1.1 200".length() ? 0 : Integer.parseInt(new String(first, StandardCharsets.ISO_8859_1).substring(9));
    }

    /** All that the other end says until it hangs up. */
    public String rest() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
