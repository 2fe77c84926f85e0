package no.samspill.ops;

import java.net.InetAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is set about the server where it is started. Everything can also be set in the environment or in a file, as Spring reads them. */
final class Settings {
    /** This very machine. */
    private static final String HERE = "127.0.0.0/8,::1/128";

    @Option(names = "--address", paramLabel = "URL", descriptionKey = "command.address")
    private @Nullable String address;

    @Option(names = "--behind-proxy", paramLabel = "ADDRESS", arity = "0..1", fallbackValue = HERE, descriptionKey = "command.behind-proxy")
    private @Nullable String proxies;

    @Option(names = "--set", paramLabel = "NAME=VALUE", descriptionKey = "command.set")
    private Map<String, String> others = new LinkedHashMap<>();

    /** @throws Trouble where the address is not one that people can type, or a proxy is not written as one */
    Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>(others);
        if (address != null) {
            all.put("samspill.address", checked(address));
        }
        if (proxies != null) {
            all.put("server.forward-headers-strategy", "native");
            all.put("server.tomcat.remoteip.internal-proxies", trusted(proxies));
            if (proxies.equals(HERE)) {
                all.putIfAbsent("server.address", "127.0.0.1");
            }
        }
        return all;
    }

    /** @throws Trouble where it is no address or network, or a list of such */
    private static String trusted(String typed) {
        return Arrays.stream(typed.split(",", -1)).map(each -> network(each.strip())).collect(Collectors.joining(","));
    }

    /** With the bits that count: "10.0.0.5" is "10.0.0.5/32". Nothing is looked up. */
    private static String network(String typed) {
        String[] parts = typed.split("/", 2);
        try {
            int bits = InetAddress.ofLiteral(parts[0]).getAddress().length * Byte.SIZE;
            int counted = parts.length == 1 ? bits : Integer.parseInt(parts[1]);
            boolean whole = parts[0].contains(":") || parts[0].split("\\.").length == Integer.BYTES;
            if (whole && counted >= 0 && counted <= bits) {
                return parts[0] + "/" + counted;
            }
        } catch (IllegalArgumentException e) {
            throw new Trouble(e, "proxy.wrong", typed);
        }
        throw new Trouble("proxy.wrong", typed);
    }

    static String checked(String typed) {
        try {
            URI uri = URI.create(typed.strip());
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            boolean bare = uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getRawUserInfo() == null && (uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"));
            if (web && bare && uri.getHost() != null) {
                return typed.strip();
            }
        } catch (IllegalArgumentException e) {
            throw new Trouble(e, "address.wrong", typed);
        }
        throw new Trouble("address.wrong", typed);
    }
}
