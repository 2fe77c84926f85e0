package no.samspill.ops.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import no.samspill.testing.BrowserTest;
import no.samspill.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.datasource.AbstractDataSource;

@BrowserTest
class HealthOfTheServerTest {
    @Test
    void a_server_with_its_database_is_well(Visitor visitor) {
        var page = visitor.opens("/helse");
        assertThat(page.textContent("body")).contains("{\"status\":\"ok\"}");
    }

    @Test
    void a_server_without_its_database_says_that_it_cannot_serve() {
        DataSource gone = new AbstractDataSource() {
            @Override
            public java.sql.Connection getConnection() throws SQLException {
                throw new SQLException("connection refused");
            }

            @Override
            public java.sql.Connection getConnection(String user, String password) throws SQLException {
                return getConnection();
            }
        };
        assertThat(new HealthController(gone).health().getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    }
}
