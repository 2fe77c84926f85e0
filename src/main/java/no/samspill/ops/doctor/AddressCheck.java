package no.samspill.ops.doctor;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Whether the address that people are given answers encrypted, with a certificate that browsers believe in and that holds for some time yet. */
public final class AddressCheck implements Check {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** Those that are renewed by themselves are, thirty days before. */
    private static final Duration SOON = Duration.ofDays(14);

    private final String address;
    private final SSLSocketFactory sockets;
    private final Instant now;

    /** @param address as it is set; blank for none */
    public AddressCheck(String address, SSLSocketFactory sockets, Instant now) {
        this.address = address.strip();
        this.sockets = sockets;
        this.now = now;
    }

    @Override
    public Stream<Finding> look() {
        if (!address.startsWith("https:")) {
            return Stream.empty();
        }
        URI uri = URI.create(address);
        int port = uri.getPort() < 0 ? 443 : uri.getPort();
        try (SSLSocket socket = (SSLSocket) sockets.createSocket()) {
            socket.connect(new InetSocketAddress(uri.getHost(), port), (int) PATIENCE.toMillis());
            socket.setSoTimeout((int) PATIENCE.toMillis());
            var asked = socket.getSSLParameters();
            asked.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(asked);
            socket.startHandshake();
            return Stream.of(socket.getSession().getPeerCertificates()).limit(1).map(this::holds);
        } catch (IOException e) {
            return Stream.of(Finding.bad("address.silent", address, String.valueOf(e.getMessage())));
        }
    }

    private Finding holds(Certificate certificate) {
        Instant end = ((X509Certificate) certificate).getNotAfter().toInstant();
        String day = LocalDate.ofInstant(end, ZoneId.systemDefault()).toString();
        return end.isBefore(now.plus(SOON)) ? Finding.bad("address.soon", address, day) : Finding.good("address", address, day);
    }
}
