package no.samspill.ops;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.ops.parts.KnownFlaw;
import no.samspill.ops.parts.KnownFlaws;
import no.samspill.ops.parts.Part;
import org.junit.jupiter.api.Test;

class PartsThatAreVulnerableTest {
    private static final LocalDate KNOWN = LocalDate.of(2026, 11, 30);
    private static final KnownFlaw TOMCAT = new KnownFlaw("CVE-1", "maven/a/tomcat", "11", "11.0.29", KNOWN, "https://example.no", "");
    private static final KnownFlaw POSTGRESQL = new KnownFlaw("CVE-2", "maven/a/postgresql", "18", "18.7", KNOWN, "https://example.no", "rollen mangler retten");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int check(LocalDate today, Part... parts) {
        out.reset();
        return new CheckParts(Words.of(Language.NB), new PrintStream(out, true, UTF_8)).check(List.of(parts), new KnownFlaws(KNOWN, List.of(TOMCAT, POSTGRESQL)), today);
    }

    @Test
    void are_named_with_what_mends_them() {
        assertThat(check(KNOWN, new Part("maven/a/tomcat", "11.0.27"), new Part("maven/a/b", "1"))).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("maven/a/tomcat 11.0.27 har en kjent sårbarhet, CVE-1, rettet i 11.0.29", "2 deler er holdt mot 2 kjente sårbarheter", "(i dag)");
        assertThat(check(KNOWN, new Part("maven/a/tomcat", "11.0.29"))).isZero();
        assertThat(out.toString(UTF_8)).startsWith("Én del er holdt mot");
    }

    @Test
    void and_must_be_lived_with_are_told_with_the_reason() {
        assertThat(check(KNOWN, new Part("maven/a/postgresql", "18.6.0"))).isZero();
        assertThat(out.toString(UTF_8)).contains("Den kan ikke brukes her: rollen mangler retten");
    }

    @Test
    void are_not_said_to_be_none_by_an_old_list() {
        assertThat(check(KNOWN.plusDays(10), new Part("maven/a/b", "1"))).isZero();
        assertThat(out.toString(UTF_8)).contains("10 dager siden");
        check(KNOWN.plusDays(100), new Part("maven/a/b", "1"));
        assertThat(out.toString(UTF_8)).contains("100 dager siden, og er for gammel til å stole på");
    }
}
