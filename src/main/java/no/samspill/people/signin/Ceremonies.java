package no.samspill.people.signin;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.frame.PublicAddress;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/**
 * Spring Security's passkey ceremonies, for the address that people find us at: it is known for sure only when the server
 * answers. The device must make sure of the person (by finger, face or code), since nothing else does.
 */
final class Ceremonies implements WebAuthnRelyingPartyOperations {
    private final PublicKeyCredentialUserEntityRepository holders;
    private final UserCredentialRepository keys;
    private final People people;
    private final PublicAddress address;
    private final Environment settings;
    private @Nullable WebAuthnRelyingPartyOperations ours;

    Ceremonies(PublicKeyCredentialUserEntityRepository holders, UserCredentialRepository keys, People people, PublicAddress address, Environment settings) {
        this.holders = holders;
        this.keys = keys;
        this.people = people;
        this.address = address;
        this.settings = settings;
    }

    @Override
    public PublicKeyCredentialCreationOptions createPublicKeyCredentialCreationOptions(PublicKeyCredentialCreationOptionsRequest request) {
        return ours().createPublicKeyCredentialCreationOptions(request);
    }

    @Override
    public CredentialRecord registerCredential(RelyingPartyRegistrationRequest request) {
        return ours().registerCredential(request);
    }

    @Override
    public PublicKeyCredentialRequestOptions createCredentialRequestOptions(PublicKeyCredentialRequestOptionsRequest request) {
        return ours().createCredentialRequestOptions(request);
    }

    @Override
    public PublicKeyCredentialUserEntity authenticate(RelyingPartyAuthenticationRequest request) {
        return ours().authenticate(request);
    }

    private synchronized WebAuthnRelyingPartyOperations ours() {
        if (ours == null) {
            var made = new Webauthn4JRelyingPartyOperations(holders, keys, PublicKeyCredentialRpEntity.builder().id(id()).name("Samspill").build(), origins());
            made.setCustomizeCreationOptions(options -> options
                    .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                            .residentKey(ResidentKeyRequirement.REQUIRED)
                            .userVerification(UserVerificationRequirement.REQUIRED)
                            .build())
                    .user(named()));
            made.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
            ours = made;
        }
        return ours;
    }

    /** The relying party's id: a passkey works on this host and below, and nowhere else. */
    private String id() {
        return settings.getProperty("samspill.passkeys.id", String.valueOf(address.uri().getHost()));
    }

    private Set<String> origins() {
        String set = settings.getProperty("samspill.passkeys.origins", address.uri().toString());
        return Arrays.stream(set.split("[,\\s]+")).filter(origin -> !origin.isBlank()).collect(Collectors.toSet());
    }

    /** What the device shows: the person's name, not our reference to them. */
    private PublicKeyCredentialUserEntity named() {
        String id = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()).getName();
        String name = people.find(PersonId.of(id)).orElseThrow().name();
        return ImmutablePublicKeyCredentialUserEntity.builder().id(Objects.requireNonNull(holders.findByUsername(id)).getId()).name(name).displayName(name).build();
    }
}
