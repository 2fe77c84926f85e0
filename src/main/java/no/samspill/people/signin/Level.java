package no.samspill.people.signin;

import java.util.List;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** The level people were signed in at, held against what we asked for: a provider may answer with a lower one. */
record Level(List<String> goodEnough) implements OAuth2TokenValidator<Jwt> {

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return goodEnough.isEmpty() || goodEnough.contains(String.valueOf(token.getClaimAsString("acr")))
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("acr", "the level is not one of those asked for", null));
    }
}
