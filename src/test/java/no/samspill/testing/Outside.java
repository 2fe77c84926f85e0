package no.samspill.testing;

import java.util.concurrent.atomic.AtomicReference;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Those outside the house that an {@link OpenServerTest} talks with, started once in a run of tests. */
public final class Outside implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Mailbox MAILBOX = Mailbox.open();

    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server(new Said());

    static {
        PROVIDER.start();
    }

    /** NAV's mock-oauth2-server: a real OpenID provider over HTTP, with keys of its own for each issuer, here "idporten" and "ansatt". */
    public static MockOAuth2Server provider() {
        return PROVIDER;
    }

    public static Mailbox mailbox() {
        return MAILBOX;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.mail.host=localhost",
                        "spring.mail.port=" + MAILBOX.port(),
                        "samspill.oidc.idporten.name=ID-porten",
                        "samspill.oidc.idporten.issuer=" + PROVIDER.issuerUrl("idporten"),
                        "samspill.oidc.idporten.client-id=samspill",
                        "samspill.oidc.idporten.client-secret=hemmelig",
                        "samspill.oidc.idporten.acr=idporten-loa-substantial",
                        "samspill.oidc.idporten.accepted=idporten-loa-substantial,idporten-loa-high",
                        "samspill.oidc.ansatt.name=Ansattporten",
                        "samspill.oidc.ansatt.issuer=" + PROVIDER.issuerUrl("ansatt"),
                        "samspill.oidc.ansatt.client-id=samspill",
                        "samspill.oidc.borte.name=Borte",
                        "samspill.oidc.borte.issuer=http://localhost:1/borte",
                        "samspill.oidc.borte.client-id=samspill")
                .applyTo(context);
    }

    /** The provider's token endpoint says this to whoever asks next, instead of what it would have said. */
    public static void says(String json) {
        Said.NEXT.set(json);
    }

    private static final class Said implements Route {
        static final AtomicReference<@Nullable String> NEXT = new AtomicReference<>();

        @Override
        public boolean match(OAuth2HttpRequest request) {
            return request.getUrl().encodedPath().endsWith("/token") && NEXT.get() != null;
        }

        @Override
        public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
            return new OAuth2HttpResponse(Headers.of("Content-Type", "application/json"), 200, NEXT.getAndSet(null), null);
        }
    }
}
