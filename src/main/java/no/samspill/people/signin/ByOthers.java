package no.samspill.people.signin;

import java.util.function.Consumer;
import no.samspill.frame.PublicAddress;
import no.samspill.people.Identities;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sign-in by OpenID Connect: Spring Security's code flow with PKCE, state and nonce; ours are the level and who is let in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Providers.class)
class ByOthers {
    private static final Logger LOG = LoggerFactory.getLogger(ByOthers.class);

    @Bean
    Registrations registrations(Providers providers, PublicAddress address) {
        return new Registrations(providers, address);
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens(Providers providers) {
        var decoders = new OidcIdTokenDecoderFactory();
        decoders.setJwtValidatorFactory(registration -> new DelegatingOAuth2TokenValidator<>(
                new OidcIdTokenValidator(registration),
                new Level(providers.find(registration.getRegistrationId()).orElseThrow().goodEnough())));
        return decoders;
    }

    @Bean
    Customizer<HttpSecurity> signInByOthers(Providers providers, Registrations registrations, Identities identities, Arrival arrival) {
        if (providers.all().isEmpty()) {
            return http -> {};
        }
        var requests = new DefaultOAuth2AuthorizationRequestResolver(registrations);
        requests.setAuthorizationRequestCustomizer(level(providers));
        return http -> http.oauth2Login(login -> login.loginPage("/logg-inn")
                .clientRegistrationRepository(registrations)
                .authorizedClientRepository(new Forgetful())
                .authorizationEndpoint(there -> there.authorizationRequestResolver(requests))
                .userInfoEndpoint(user -> user.oidcUserService(new Bare()))
                .successHandler(new Vouched(identities, arrival))
                .failureHandler(refused()));
    }

    private static Consumer<OAuth2AuthorizationRequest.Builder> level(Providers providers) {
        return request -> request.attributes(attributes -> providers.find(String.valueOf(attributes.get(OAuth2ParameterNames.REGISTRATION_ID)))
                .map(Provider::acr)
                .ifPresent(acr -> request.additionalParameters(parameters -> parameters.put("acr_values", acr))));
    }

    /** The log gets the code of what was wrong, and nothing that anybody has said. */
    private static AuthenticationFailureHandler refused() {
        return (request, response, failure) -> {
            String code = failure instanceof OAuth2AuthenticationException oauth ? oauth.getError().getErrorCode() : failure.getClass().getSimpleName();
            LOG.info("sign-in by others failed: {}", code.replaceAll("[^A-Za-z0-9_.-]", "?"));
            response.sendRedirect("/logg-inn?feil=" + ("access_denied".equals(code) ? "avbrutt" : "avvist"));
        };
    }
}
