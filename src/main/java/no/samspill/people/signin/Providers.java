package no.samspill.people.signin;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Those who sign people in for us, by what our settings and addresses call them: "idporten". */
@ConfigurationProperties("samspill")
public record Providers(@Nullable Map<String, Provider> oidc) {

    public Map<String, Provider> all() {
        return oidc == null ? Map.of() : new TreeMap<>(oidc);
    }

    public Optional<Provider> find(String id) {
        return Optional.ofNullable(all().get(id));
    }
}
