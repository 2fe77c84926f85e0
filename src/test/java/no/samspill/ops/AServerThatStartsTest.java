package no.samspill.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import no.samspill.Samspill;
import no.samspill.ops.database.EmbeddedDatabase;
import no.samspill.testing.MadeCluster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AServerThatStartsTest {
    @TempDir
    Path folder;

    @Test
    void answers_on_its_address_and_stops_its_database_after_itself() throws Exception {
        try (var server = Server.start(Samspill.class, 0, () -> Store.in(folder))) {
            var health = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(server.address() + "helse")).build(), BodyHandlers.ofString());
            assertThat(health.statusCode()).isEqualTo(200);
        }
        EmbeddedDatabase.in(folder).close();
    }

    @Test
    void uses_a_database_that_somebody_else_runs() throws Exception {
        try (var theirs = EmbeddedDatabase.in(MadeCluster.in(folder))) {
            String url = "%s?user=%s&password=%s".formatted(theirs.owner().url(), theirs.owner().user(), theirs.owner().password());
            try (var server = Server.start(Samspill.class, 0, () -> Store.at(url))) {
                assertThat(server.address()).startsWith("http://localhost:");
            }
            Store.at(url).close();
        }
    }

    @Test
    void says_which_port_is_taken_and_leaves_no_database_running() throws Exception {
        MadeCluster.in(folder);
        try (var other = new ServerSocket(0)) {
            assertThatThrownBy(() -> Server.start(Samspill.class, other.getLocalPort(), () -> Store.in(folder)))
                    .isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo("port.taken"));
        }
        EmbeddedDatabase.in(folder).close();
    }
}
