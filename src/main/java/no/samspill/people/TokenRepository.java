package no.samspill.people;

import java.time.Duration;
import no.samspill.kernel.TypedCode;
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
 * Spring Security's tokens, in the database, so that a link works at every server process and after a restart. Of those that are handed
 * over, a person has one at a time: the newest. Those in letters work in the browser that asked, and no other one's letter puts them out.
 * Only digests are kept, for a letter of the token and the browser together.
 */
@Repository
class TokenRepository implements OneTimeTokenService, DisposableBean {
    /** Behind the person's id: the token went out by e-mail, and using it proves the address. */
    static final String BY_EMAIL = "/e-post";

    /** What the token of a letter's link begins with; a token that is handed over begins with no such letter. */
    static final String OF_LETTER = "brev-";

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
        keep(token.getTokenValue(), token.getTokenValue());
        return token;
    }

    /** @return the token of a link; the code stands for the same */
    @Transactional
    String generateFor(PersonId person, Asker asker, TypedCode code, Duration valid) {
        var request = new GenerateOneTimeTokenRequest(person + BY_EMAIL + "/" + asker.mark(), valid);
        String made = tokens.generate(request).getTokenValue();
        String token = OF_LETTER + made;
        keep(made, asker.with(token));
        keep(tokens.generate(request).getTokenValue(), asker.with(code.value()));
        return token;
    }

    private void keep(String made, String offered) {
        sql.update("update one_time_tokens set token_value = ? where token_value = ?", digest(offered), made);
    }

    @Override
    @Transactional
    public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken offered) {
        String value = offered.getTokenValue() == null ? "" : offered.getTokenValue();
        OneTimeToken token = tokens.consume(new OneTimeTokenAuthenticationToken(digest(value)));
        if (token == null) {
            // One that was handed over works in any browser.
            return tokens.consume(new OneTimeTokenAuthenticationToken(digest(value.replaceFirst("\\..*", ""))));
        }
        if (!token.getUsername().contains(BY_EMAIL)) {
            return token;
        }
        // Whoever is in needs none of the others that were asked for there: the code beside the link, and earlier letters.
        sql.update("delete from one_time_tokens where username = ?", token.getUsername());
        String person = token.getUsername().replaceFirst(BY_EMAIL + ".*", "");
        people.emailProven(PersonId.of(person));
        return new DefaultOneTimeToken(token.getTokenValue(), person, token.getExpiresAt());
    }

    private static String digest(String token) {
        return new Key(token).digest();
    }

    @Override
    public void destroy() throws Exception {
        tokens.destroy();
    }
}
