package no.samspill.ops;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is set about the server where it is started. Everything can also be set in the environment or in a file, as Spring reads them. */
final class Settings {
    @Option(names = "--address", paramLabel = "URL", descriptionKey = "command.address")
    private @Nullable String address;

    @Option(names = "--behind-proxy", descriptionKey = "command.behind-proxy")
    private boolean behindProxy;

    @Option(names = "--set", paramLabel = "NAME=VALUE", descriptionKey = "command.set")
    private Map<String, String> others = new LinkedHashMap<>();

    /** @throws Trouble where the address is not one that people can type */
    Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>(others);
        if (address != null) {
            all.put("samspill.address", checked(address));
        }
        if (behindProxy) {
            all.put("server.forward-headers-strategy", "native");
        }
        return all;
    }

    private static String checked(String typed) {
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
