package no.samspill.people.signin;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Somebody else who signs people in by OpenID Connect, as set under {@code samspill.oidc.<id>}.
 *
 * @param name as people know them: "ID-porten"
 * @param issuer their address, where {@code /.well-known/openid-configuration} stands below; an identity belongs to it
 * @param acr levels to ask for, as their {@code acr_values} want them, with a space between; null where they know none
 * @param accepted levels that are good enough; those asked for, where nothing is set
 */
public record Provider(
        String name,
        String issuer,
        String clientId,
        @Nullable String clientSecret,
        @DefaultValue("openid") List<String> scope,
        @Nullable String acr,
        @Nullable List<String> accepted) {

    /** Levels that are good enough; empty where any will do. */
    List<String> goodEnough() {
        if (accepted != null && !accepted.isEmpty()) {
            return accepted;
        }
        return acr == null || acr.isBlank() ? List.of() : Arrays.asList(acr.strip().split("\\s+"));
    }
}
