package no.samspill.people.signin;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.samspill.frame.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/**
 * The providers with what they themselves publish about where to ask. It is fetched when first needed, so that a provider that
 * is down keeps nobody from reading a plan.
 */
public final class Registrations implements ClientRegistrationRepository {
    private static final Logger LOG = LoggerFactory.getLogger(Registrations.class);

    private final Providers providers;
    private final PublicAddress address;
    private final Map<String, ClientRegistration> fetched = new ConcurrentHashMap<>();

    Registrations(Providers providers, PublicAddress address) {
        this.providers = providers;
        this.address = address;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return find(id).orElse(null);
    }

    /** Empty where nobody is called that, or does not answer now. */
    public Optional<ClientRegistration> find(String id) {
        ClientRegistration known = fetched.get(id);
        return known != null ? Optional.of(known) : providers.find(id).flatMap(provider -> fetch(id, provider));
    }

    private Optional<ClientRegistration> fetch(String id, Provider provider) {
        try {
            ClientRegistration.Builder published = ClientRegistrations.fromIssuerLocation(provider.issuer())
                    .registrationId(id)
                    .clientName(provider.name())
                    .clientId(provider.clientId())
                    .scope(provider.scope())
                    .userNameAttributeName("sub")
                    .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                    .redirectUri(address.of("/login/oauth2/code/" + id));
            ClientRegistration registration = (provider.clientSecret() == null
                            ? published.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                            : published.clientSecret(provider.clientSecret()))
                    .build();
            fetched.put(id, registration);
            return Optional.of(registration);
        } catch (RuntimeException e) {
            LOG.warn("{} does not say at {} how to sign people in: {}", id, provider.issuer(), e.toString());
            return Optional.empty();
        }
    }
}
