package no.samspill.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine;

class WhoStandsInFrontTest {
    private static final String TRUSTED = "server.tomcat.remoteip.internal-proxies";

    @Command
    private static final class Asked {
        @Mixin
        private Settings settings = new Settings();
    }

    private static Map<String, String> settings(String... typed) {
        Asked asked = new Asked();
        new CommandLine(asked).parseArgs(typed);
        return asked.settings.all();
    }

    @Test
    void nobody_is_believed_about_who_asks_where_nobody_stands_in_front() {
        assertThat(settings()).isEmpty();
    }

    @Test
    void one_on_this_machine_is_believed_and_nobody_else_reaches_us() {
        assertThat(settings("--behind-proxy")).containsEntry("server.forward-headers-strategy", "native").containsEntry(TRUSTED, "127.0.0.0/8,::1/128").containsEntry("server.address", "127.0.0.1");
        assertThat(settings("--behind-proxy", "--address", "https://plan.region.no")).containsEntry("server.address", "127.0.0.1").containsEntry("samspill.address", "https://plan.region.no");
        assertThat(settings("--behind-proxy", "--set", "server.address=10.0.0.2")).as("unless somebody says so").containsEntry("server.address", "10.0.0.2");
    }

    @Test
    void those_that_are_named_are_believed_and_no_others() {
        assertThat(settings("--behind-proxy", "10.0.0.5")).containsEntry(TRUSTED, "10.0.0.5/32").doesNotContainKey("server.address");
        assertThat(settings("--behind-proxy", "10.0.0.0/24, 2001:db8::7")).containsEntry(TRUSTED, "10.0.0.0/24,2001:db8::7/128");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.region.no", "10.0.0", "10.0.0.5/33", "10.0.0.5/-1", "10.0.0.5/x", "10.0.0.5,", ".*", "https://10.0.0.5"})
    void what_is_no_address_is_refused_and_nothing_is_looked_up(String typed) {
        assertThatThrownBy(() -> settings("--behind-proxy", typed)).isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo("proxy.wrong"));
    }
}
