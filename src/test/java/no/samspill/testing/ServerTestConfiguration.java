package no.samspill.testing;

import javax.sql.DataSource;
import no.samspill.ledger.Ebb;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

@TestConfiguration(proxyBeanMethods = false)
class ServerTestConfiguration {
    @Bean
    DataSource dataSource(BeanFactory server) {
        return Statements.heard(SharedDataSource.INSTANCE, () -> Ebb.changed(server));
    }

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    Knocking knocking() {
        return new Knocking();
    }

    @Bean
    PagesShown pagesShown(ObjectProvider<RequestMappingHandlerAdapter> adapter) {
        return new PagesShown(adapter);
    }
}
