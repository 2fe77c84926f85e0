package no.samspill.people;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.JdbcOneTimeTokenService;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Spring Security's tokens, in the database, so that a link works at every server process and after a restart. Of each kind a
 * person has one at a time: the newest. Only its digest is kept.
 */
@Repository
class TokenRepository implements OneTimeTokenService, DisposableBean {
    /** Behind the person's id: the token went out by e-mail, and using it proves the address. */
    static final String BY_EMAIL = "/e-post";

    private final JdbcOneTimeTokenService tokens;
    private final JdbcOperations sql;
    private final PersonRepository people;

    TokenRepository(JdbcOperations sql, PersonRepository people) {
        this.tokens = new JdbcOneTimeTokenService(sql);
        this.sql = sql;
        this.people = people;
    }

    @Override
    @Transactional
    public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
        sql.update("delete from one_time_tokens where username = ?", request.getUsername());
        OneTimeToken token = tokens.generate(request);
        sql.update("update one_time_tokens set token_value = ? where token_value = ?", digest(token.getTokenValue()), token.getTokenValue());
        return token;
    }

    @Override
    @Transactional
    public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken offered) {
        OneTimeToken token = tokens.consume(new OneTimeTokenAuthenticationToken(digest(offered.getTokenValue())));
        if (token == null || !token.getUsername().endsWith(BY_EMAIL)) {
            return token;
        }
        String person = token.getUsername().replace(BY_EMAIL, "");
        people.emailProven(PersonId.of(person));
        return new DefaultOneTimeToken(token.getTokenValue(), person, token.getExpiresAt());
    }

    private static String digest(@Nullable String token) {
        return new Key(token == null ? "" : token).digest();
    }

    @Override
    public void destroy() throws Exception {
        tokens.destroy();
    }
}
