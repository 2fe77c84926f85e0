package no.samspill.hearing.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import no.samspill.kernel.Words;
import no.samspill.publishing.PaperFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnAnswerOfManyPagesTest {
    private static final long GIGABYTE = 1L << 30;
    private static final long TAKEN_BY_A_LETTER = 230;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 4, 16})
    void two_as_pdf_leave_half_of_the_memory_to_others(long gigabytes) {
        assertThat(2 * TAKEN_BY_A_LETTER * ResultPapers.most(PaperFormat.PDF, gigabytes * GIGABYTE)).isBetween(gigabytes * GIGABYTE / 5, gigabytes * GIGABYTE / 2 + GIGABYTE / 100);
    }

    @ParameterizedTest
    @EnumSource(value = PaperFormat.class, names = {"DOCX", "ODT", "XLSX", "JSON"})
    void all_that_anybody_has_said_goes_into_the_others(PaperFormat format) {
        assertThat(ResultPapers.most(format, GIGABYTE)).isEqualTo(20_000_000);
    }

    @ParameterizedTest
    @EnumSource(PaperFormat.class)
    void one_who_is_refused_is_told_of_what_it_may_be_and_where_it_stands(PaperFormat format) {
        assertThat(ResultPapers.tooLarge(format, GIGABYTE).text(Words.of("nb")).replace('\u00a0', ' ')).contains("på siden", format == PaperFormat.PDF ? "1 070 000 tegn" : "20 millioner tegn");
    }
}
