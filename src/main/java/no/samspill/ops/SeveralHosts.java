package no.samspill.ops;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A database on several machines, of which one at a time takes what is written: {@code jdbc:postgresql://one,two,three/plan}. PostgreSQL's
 * driver finds that one, and is told what makes it quick to find the next, where the address itself says nothing else.
 */
final class SeveralHosts {
    /** Another one may have taken over since the driver last asked: so long, in seconds, it may believe what it knows. And a machine that is gone is not waited for. */
    private static final Map<String, String> FINDING = Map.of("targetServerType", "primary", "hostRecheckSeconds", "2", "connectTimeout", "1");

    /** Seconds. A machine that has fallen silent would else hold whoever asked it for a minute. No statement of the service's takes as long. */
    private static final Map<String, String> NEVER_SILENT = Map.of("socketTimeout", "8");

    private SeveralHosts() {}

    /** For connections that may take their time: steps of the schema, backups. */
    static String patient(String url) {
        return with(url, FINDING);
    }

    /** For connections that people wait for. */
    static String hasty(String url) {
        var both = new LinkedHashMap<>(FINDING);
        both.putAll(NEVER_SILENT);
        return with(url, both);
    }

    private static String with(String url, Map<String, String> settings) {
        int asked = url.indexOf('?');
        String place = asked < 0 ? url : url.substring(0, asked);
        if (!place.contains(",")) {
            return url;
        }
        var all = new StringBuilder(url);
        settings.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .filter(setting -> asked < 0 || !url.substring(asked).matches(".*[?&]" + setting.getKey() + "=.*"))
                .forEach(setting -> all.append(all.indexOf("?") < 0 ? '?' : '&').append(setting.getKey()).append('=').append(setting.getValue()));
        return all.toString();
    }
}
