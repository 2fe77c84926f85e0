package no.samspill.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import no.samspill.kernel.TypedCode;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.stereotype.Component;

/** What somebody offers to come in: the token of a link, or the code that stands beside it in the letter; and the browser they do it in. */
@Component
public final class Offered implements AuthenticationConverter {
    /** The field that a code is typed in. */
    public static final String CODE = "kode";

    private final Askers askers;

    Offered(Askers askers) {
        this.askers = askers;
    }

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        String code = request.getParameter(CODE);
        String offered = code == null ? request.getParameter("token") : TypedCode.typed(code).value();
        if (offered == null) {
            return null;
        }
        return new OneTimeTokenAuthenticationToken(askers.in(request).map(asker -> asker.with(offered)).orElse(offered));
    }
}
