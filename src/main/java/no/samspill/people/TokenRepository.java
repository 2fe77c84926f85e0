package no.samspill.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.authentication.ott.JdbcOneTimeTokenService;
import org.springframework.security.authentication.ott.OneTimeTokenService;

@Configuration(proxyBeanMethods = false)
class TokenRepository {

    /** In the database, so that a link works at every server process, and after a restart. */
    @Bean
    OneTimeTokenService oneTimeTokens(JdbcOperations sql) {
        return new JdbcOneTimeTokenService(sql);
    }
}
