package no.samspill.facts.source;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which addresses may be asked at all. The administrator names hosts on the net, by https; this machine only by its own name and a port, which is
 * how a statistics server beside us is tried out. What a name leads to is looked up each time, so that no name on the net leads into the house.
 */
final class Address {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private Address() {}

    /** Without what does not belong in it; empty for one that may not be named. */
    static Optional<URI> named(String typed) {
        String bare = typed.strip().replaceAll("/+$", "");
        try {
            URI uri = new URI(bare);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean plain = uri.getHost() != null && uri.getUserInfo() == null && uri.getQuery() == null && uri.getFragment() == null;
            boolean allowed = scheme.equals("https") && !isHere(uri) || scheme.equals("http") && isHere(uri) && uri.getPort() > 0;
            return plain && allowed ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    static boolean isHere(URI uri) {
        return uri.getHost() != null && HERE.contains(uri.getHost().toLowerCase(Locale.ROOT));
    }

    static boolean sameServer(URI one, URI other) {
        return one.getScheme().equalsIgnoreCase(String.valueOf(other.getScheme())) && one.getHost().equalsIgnoreCase(String.valueOf(other.getHost())) && one.getPort() == other.getPort();
    }

    /**
     * Whether the host leads out of the house. The JVM keeps what it looked up for half a minute, so the call that follows goes to the same.
     *
     * @throws UnknownHostException where there is no such host
     */
    static boolean leadsOut(String host) throws UnknownHostException {
        for (InetAddress each : InetAddress.getAllByName(host)) {
            if (each.isAnyLocalAddress() || each.isLoopbackAddress() || each.isLinkLocalAddress() || each.isSiteLocalAddress() || each.isMulticastAddress() || within(each.getAddress(), each instanceof Inet6Address)) {
                return false;
            }
        }
        return true;
    }

    /** RFC 6890: unique local ones of IPv6, and what is shared, benchmarked or kept back in IPv4. */
    private static boolean within(byte[] address, boolean six) {
        int first = address[0] & 0xff;
        int second = address[1] & 0xff;
        if (six) {
            return (first & 0xfe) == 0xfc || first == 0 || first == 0x00 && second == 0x64;
        }
        return first == 0 || first >= 240 || first == 100 && (second & 0xc0) == 64 || first == 192 && second == 0 || first == 198 && (second & 0xfe) == 18;
    }
}
