package no.samspill.frame.web;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What day it is: that of Norway, wherever the server stands. */
@Configuration(proxyBeanMethods = false)
class Today {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Oslo"));
    }
}
