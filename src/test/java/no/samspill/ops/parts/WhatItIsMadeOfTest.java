package no.samspill.ops.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatItIsMadeOfTest {
    @Test
    void is_read_from_the_bill_of_materials() {
        String bill = """
                {"bomFormat": "CycloneDX", "components": [
                  {"name": "jsoup", "purl": "pkg:maven/org.jsoup/jsoup@1.24.1?type=jar"},
                  {"name": "a file without one"},
                  {"name": "inter", "purl": "pkg:npm/%40fontsource-variable/inter@5.3.0"},
                  {"name": "htmx.org", "purl": "pkg:npm/htmx.org@2.0.10"}]}""";
        assertThat(BillOfMaterials.parts(new ByteArrayInputStream(bill.getBytes(StandardCharsets.UTF_8)))).containsExactly(
                new Part("maven/org.jsoup/jsoup", "1.24.1"), new Part("npm/@fontsource-variable/inter", "5.3.0"), new Part("npm/htmx.org", "2.0.10"));
        assertThat(Part.of("")).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "1.9, 1.10, true", "1.10, 1.9, false", "1.10, 1.10, false", "1.10, 1.10.0, false", "18.6.0, 18.7, true", "18.7.0, 18.7, false", "42.7.14, 42.7.7, false", "42.7.2, 42.7.14, true",
        "4.2.0-M1, 4.2.0, true", "4.2.0, 4.2.0-M1, false", "4.2.0-M1, 4.2.0-M2, true", "0.31.10.RELEASE, 0.31.9.RELEASE, false", "2.21, 3, true"
    })
    void versions_come_one_before_another_number_by_number(String one, String other, boolean before) {
        assertThat(new Part("x", one).isBefore(other)).isEqualTo(before);
    }

    @Test
    void is_vulnerable_from_the_first_version_that_is_until_the_first_that_is_no_more() {
        KnownFlaws flaws = KnownFlaws.of("""
                # said
                known 2026-11-30

                CVE-1 | maven/a/b | 11.0.0 | 11.0.29 | 2026-11-19 | https://example.no |
                CVE-2 | maven/a/c | 1 | 2 | 2026-11-19 | https://example.no | nobody reaches it
                """);
        assertThat(flaws.known()).isEqualTo(LocalDate.of(2026, 11, 30));
        KnownFlaw one = flaws.all().getFirst();
        assertThat(Stream.of("11.0.0", "11.0.27", "11.0.28").map(version -> new Part("maven/a/b", version))).allMatch(one::isOf);
        assertThat(Stream.of("10.1.40", "11.0.29", "11.1.0", "12").map(version -> new Part("maven/a/b", version))).noneMatch(one::isOf);
        assertThat(one.isOf(new Part("maven/a/c", "11.0.1"))).isFalse();
        assertThat(flaws.all()).extracting(KnownFlaw::isLivedWith).containsExactly(false, true);
    }

    @Test
    void the_list_that_comes_along_is_whole_and_was_looked_through_after_all_that_it_tells() {
        KnownFlaws flaws = KnownFlaws.broughtAlong();
        assertThat(flaws.all()).hasSizeGreaterThan(20).allSatisfy(flaw -> {
            assertThat(flaw.id()).matches("(CVE-\\d{4}-\\d+|GHSA(-\\w{4}){3})");
            assertThat(flaw.part()).matches("(maven/[\\w.-]+|npm(/@[\\w.-]+)?)/[\\w.-]+");
            assertThat(new Part(flaw.part(), flaw.since()).isBefore(flaw.mended())).as(flaw.id()).isTrue();
            assertThat(flaw.source()).startsWith("https://");
            assertThat(flaw.published()).isBeforeOrEqualTo(flaws.known());
        });
    }
}
