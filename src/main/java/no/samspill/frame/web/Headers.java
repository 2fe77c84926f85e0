package no.samspill.frame.web;

import no.samspill.frame.PublicAddress;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What a browser is told about every answer: nothing but our own files may run, and nobody may frame us. */
@Configuration(proxyBeanMethods = false)
public class Headers {
    /** No inline script or style at all; pictures may also be {@code data:} since Designsystemet draws its icons so. */
    public static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** A session's cookie goes over no open line where people reach us encrypted, whatever a proxy says of the single request. */
    @Bean
    DefaultCookieSerializerCustomizer overNoOpenLine(PublicAddress address) {
        return cookie -> {
            if (address.encrypted()) {
                cookie.setUseSecureCookie(true);
            }
        };
    }

    @Bean
    Customizer<HeadersConfigurer<HttpSecurity>> everyPage(PublicAddress address) {
        return headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .httpStrictTransportSecurity(always -> always.requestMatcher(request -> address.encrypted() || request.isSecure()))
                .frameOptions(Customizer.withDefaults());
    }
}
