package no.samspill.ops.doctor;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;

/** Settings that nobody knows, and such as contradict each other. Their values are never said: some are secret. */
public final class SettingsCheck implements Check {
    /** Every one of ours; one of the last, and whatever stands after it. */
    static final Set<String> KNOWN = Set.of(
            "samspill.address", "samspill.mail.from", "samspill.passkeys.id", "samspill.passkeys.origins", "samspill.hearing.reminders",
            "samspill.seal.keystore", "samspill.seal.password", "samspill.seal.alias", "samspill.backup.folder", "samspill.backup.at", "samspill.backup.keep");
    /** Said in the surroundings of the service for its command line (ops/systemd), and for the tests: no settings. */
    private static final Set<String> OTHERS = Set.of("samspill.database", "samspill.proxy", "samspill.patience", "samspill.pictures");
    private static final List<String> FAMILIES = List.of("samspill.oidc.");

    private final ConfigurableEnvironment settings;

    public SettingsCheck(ConfigurableEnvironment settings) {
        this.settings = settings;
    }

    @Override
    public Stream<Finding> look() {
        List<Finding> wrong = Stream.of(unknown(), contradictions()).flatMap(each -> each).toList();
        return wrong.isEmpty() ? Stream.of(Finding.good("settings")) : wrong.stream();
    }

    private Stream<Finding> unknown() {
        return settings.getPropertySources().stream().filter(EnumerablePropertySource.class::isInstance)
                .flatMap(source -> Stream.of(((EnumerablePropertySource<?>) source).getPropertyNames()))
                .map(name -> name.matches("SAMSPILL_[A-Z_0-9]+") ? name.toLowerCase(java.util.Locale.ROOT).replace('_', '.') : name)
                .filter(name -> name.startsWith("samspill.") && !KNOWN.contains(name) && !OTHERS.contains(name) && FAMILIES.stream().noneMatch(name::startsWith))
                .distinct().sorted()
                .map(name -> {
                    var slip = LevenshteinDistance.getDefaultInstance();
                    return Finding.bad("settings.unknown", name, KNOWN.stream().min(Comparator.comparing((String known) -> slip.apply(name, known)).thenComparing(Comparator.naturalOrder())).orElseThrow());
                });
    }

    private Stream<Finding> contradictions() {
        String address = said("samspill.address");
        Stream.Builder<Finding> found = Stream.builder();
        if (address.isEmpty()) {
            found.add(Finding.note("settings.address"));
        } else if (address.startsWith("http:") && !isHere(address)) {
            found.add(Finding.bad("settings.open", address));
        } else if (address.startsWith("https:") && "none".equals(settings.getProperty("server.forward-headers-strategy", "none")) && said("server.ssl.bundle").isEmpty() && said("server.ssl.key-store").isEmpty()) {
            found.add(Finding.bad("settings.proxy"));
        }
        pair(found, "spring.mail.username", "spring.mail.password");
        pair(found, "spring.mail.password", "spring.mail.username");
        pair(found, "spring.mail.username", "spring.mail.host");
        pair(found, "samspill.seal.password", "samspill.seal.keystore");
        pair(found, "samspill.seal.alias", "samspill.seal.keystore");
        pair(found, "samspill.backup.at", "samspill.backup.folder");
        pair(found, "samspill.backup.keep", "samspill.backup.folder");
        return found.build();
    }

    private void pair(Stream.Builder<Finding> found, String one, String other) {
        if (!said(one).isEmpty() && said(other).isEmpty()) {
            found.add(Finding.bad("settings.alone", one, other));
        }
    }

    private String said(String name) {
        return settings.getProperty(name, "").strip();
    }

    private static boolean isHere(String address) {
        try {
            String host = URI.create(address).getHost();
            return "localhost".equals(host) || "127.0.0.1".equals(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
