package no.samspill.people.signin;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Takes issuer and subject from a token that holds, and lets go of all else: of {@code pid}, the national identity number, first of all. */
final class Bare implements OAuth2UserService<OidcUserRequest, OidcUser> {

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcIdToken told = request.getIdToken();
        Map<String, Object> kept = Map.of(IdTokenClaimNames.ISS, Objects.requireNonNull(told.getIssuer()).toString(), IdTokenClaimNames.SUB, Objects.requireNonNull(told.getSubject()));
        return new DefaultOidcUser(List.of(), new OidcIdToken("not kept", told.getIssuedAt(), told.getExpiresAt(), kept));
    }
}
