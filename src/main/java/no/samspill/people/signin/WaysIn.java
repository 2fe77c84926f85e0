package no.samspill.people.signin;

import java.util.List;
import no.samspill.pace.Pace;
import no.samspill.people.Access;
import no.samspill.people.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.csrf.CsrfFilter;

/** The addresses of the ways in, and the limit before them. */
@Configuration(proxyBeanMethods = false)
class WaysIn {

    @Bean
    Customizer<HttpSecurity> limitOfTheWaysIn(Pace pace, Askers askers) {
        return http -> http.addFilterBefore(new Knocks(pace, askers), CsrfFilter.class);
    }

    @Bean
    Door.Keeper doorsOfTheWaysIn() {
        return () -> List.of(
                Door.post("/logg-inn/e-post", Access.EVERYBODY),
                Door.post(Kept.PAGE, Access.EVERYBODY));
    }
}
