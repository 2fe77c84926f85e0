package no.samspill.frame.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** What we read of a request at all. Spring's own strict rules, and no NUL: nobody types one, and no text in PostgreSQL can hold one. */
@Configuration(proxyBeanMethods = false)
class Readable {

    @Bean
    HttpFirewall strictly() {
        StrictHttpFirewall strict = new StrictHttpFirewall();
        strict.setAllowedParameterNames(Readable::text);
        strict.setAllowedParameterValues(Readable::text);
        return strict;
    }

    private static boolean text(String sent) {
        return sent.indexOf('\0') < 0;
    }
}
