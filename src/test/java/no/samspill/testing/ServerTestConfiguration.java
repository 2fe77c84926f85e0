package no.samspill.testing;

import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@TestConfiguration(proxyBeanMethods = false)
class ServerTestConfiguration {
    @Bean
    DataSource dataSource() {
        return Statements.heard(SharedDataSource.INSTANCE);
    }

    @Bean
    Knocking knocking() {
        return new Knocking();
    }
}
