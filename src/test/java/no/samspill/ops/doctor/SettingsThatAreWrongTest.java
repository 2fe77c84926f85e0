package no.samspill.ops.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class SettingsThatAreWrongTest {
    private static List<String> said(String... set) {
        var settings = new MockEnvironment();
        for (String each : set) {
            settings.setProperty(each.split("=", 2)[0], each.split("=", 2)[1]);
        }
        return new SettingsCheck(settings).look().map(finding -> finding.in(Words.of(Language.NB))).toList();
    }

    @Test
    void a_slip_is_told_with_what_may_have_been_meant_and_never_with_its_value() {
        assertThat(said("samspill.address=https://plan.region.no", "server.forward-headers-strategy=native", "samspill.seal.pasword=hemmelig", "SAMSPILL_MAIL_FORM=plan@region.no"))
                .containsExactly("✗ Ingen kjenner innstillingen samspill.mail.form. Mener du samspill.mail.from?", "✗ Ingen kjenner innstillingen samspill.seal.pasword. Mener du samspill.seal.password?");
    }

    @Test
    void what_the_units_of_the_system_are_told_is_no_slip() {
        assertThat(said("samspill.address=http://localhost:8080", "SAMSPILL_DATABASE=jdbc:postgresql://a,b/samspill", "SAMSPILL_PROXY=10.0.0.5")).singleElement().asString().startsWith("✓ ");
    }

    @Test
    void what_contradicts_itself_is_told() {
        assertThat(said("samspill.address=http://plan.region.no")).singleElement().asString().startsWith("✗ Folk når http://plan.region.no ukryptert");
        assertThat(said("samspill.address=https://plan.region.no")).singleElement().asString().contains("--behind-proxy");
        assertThat(said("samspill.address=http://localhost:8080", "spring.mail.username=plan")).containsExactly(
                "✗ spring.mail.username er satt, og spring.mail.password er det ikke. De hører sammen.", "✗ spring.mail.username er satt, og spring.mail.host er det ikke. De hører sammen.");
        assertThat(said("samspill.address=http://localhost:8080", "samspill.backup.keep=3")).singleElement().asString().contains("samspill.backup.folder");
        assertThat(said()).singleElement().asString().startsWith("! ");
        assertThat(said("samspill.address=http://localhost:8080")).singleElement().asString().startsWith("✓ ");
    }

    /** Whoever adds a setting and forgets it here, would have it called a slip. */
    @Test
    void every_setting_that_the_code_asks_for_is_known() throws IOException {
        Pattern asked = Pattern.compile("\"(?:\\$\\{)?(samspill\\.(?:address|mail|passkeys|hearing|seal|backup)[a-z.]*)");
        try (Stream<Path> code = Files.walk(Path.of("src/main/java"))) {
            assertThat(code.filter(file -> file.toString().endsWith(".java")).flatMap(file -> asked.matcher(read(file)).results()).map(found -> found.group(1)).filter(name -> !name.endsWith("."))
                    .filter(name -> !name.equals("samspill.mail"))).isNotEmpty().allMatch(SettingsCheck.KNOWN::contains);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
