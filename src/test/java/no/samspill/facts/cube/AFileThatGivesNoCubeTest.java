package no.samspill.facts.cube;

import static no.samspill.facts.cube.Opening.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever sent it hears what is wrong, where, and what to do; and no number of it is taken in. */
class AFileThatGivesNoCubeTest {
    private static final String TWO = "{\"id\": [\"a\"], \"size\": [2], \"dimension\": {\"a\": {\"label\": \"A\", \"category\": {\"index\": [\"x\", \"y\"]}}}, ";

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("", Why.EMPTY, "tom"),
                Arguments.of(" \n\t", Why.EMPTY, "tom"),
                Arguments.of("\uFEFF<!DOCTYPE html><html><body>Service unavailable</body></html>", Why.WEB_PAGE, "nettside"),
                Arguments.of("PK\u0003\u0004", Why.SHEET, "lagre det som csv"),
                Arguments.of("\0\u0001\0\0\u0002", Why.NOT_TEXT, "verken"),
                Arguments.of(TWO + "\"value\": [1, ", Why.TRUNCATED, "slutter midt i"),
                Arguments.of(TWO + "\"value\": [1, 2", Why.TRUNCATED, "slutter midt i"),
                Arguments.of(TWO + "\n\"value\": [1; 2]}", Why.BROKEN, "linje 2"),
                Arguments.of(TWO + "\"value\": [1, 2]} {}", Why.BROKEN, "linje 1"),
                Arguments.of("[1, 2]", Why.OTHER_JSON, "JSON-stat"),
                Arguments.of("{\"a\": 1}", Why.OTHER_JSON, "JSON-stat"),
                Arguments.of("{\"type\": \"about:blank\", \"title\": \"Too many cells\", \"status\": 403}", Why.SOURCE_SAYS, "«Too many cells»"),
                Arguments.of("{\"version\": \"2.0\", \"class\": \"collection\", \"link\": {\"item\": [{\"class\": \"dataset\", \"href\": \"x\"}]}}", Why.LIST, "liste"),
                Arguments.of(TWO + "\"value\": [1, 2, 3]}", Why.SIZE_AND_VALUES, "2 tall, men har 3"),
                Arguments.of(TWO + "\"value\": []}", Why.SIZE_AND_VALUES, "2 tall, men har 0"),
                Arguments.of(TWO + "\"value\": [1, 2], \"status\": [\"..\", null, null]}", Why.SIZE_AND_STATUS, "men 3 tegn"),
                Arguments.of(TWO + "\"value\": {\"2\": 1}}", Why.INDEX_OUTSIDE, "plass 2"),
                Arguments.of(TWO + "\"value\": [1, 2], \"status\": {\"7\": \"..\"}}", Why.INDEX_OUTSIDE, "plass 7"),
                Arguments.of(TWO + "\"value\": {\"-1\": 1}}", Why.NO_NUMBER, "-1"),
                Arguments.of(TWO + "\"value\": {\"1999999999\": 1}}", Why.NO_NUMBER, "1999999999"),
                Arguments.of(TWO + "\"value\": {\"1\": 1, \"1\": 2}}", Why.CELL_TWICE, "plass 1"),
                Arguments.of(TWO + "\"value\": [1, \"mange\"]}", Why.NO_NUMBER, "«mange» (A y)"),
                Arguments.of(TWO + "\"value\": [1, true]}", Why.NO_NUMBER, "A y"),
                Arguments.of(TWO + "\"value\": [1, 1e999]}", Why.NO_NUMBER, "E+999"),
                Arguments.of(TWO + "\"note\": []}", Why.NO_VALUES, "ingen tall"),
                Arguments.of("{\"id\": [\"a\"], \"size\": [3], \"value\": [1, 2], \"dimension\": {\"a\": {\"category\": {\"index\": [\"x\", \"y\"]}}}}", Why.SIZE_AND_CATEGORIES, "3 verdier, men har 2"),
                Arguments.of("{\"id\": [\"a\", \"b\"], \"size\": [2, 1], \"value\": [1, 2], \"dimension\": {\"a\": {\"category\": {\"index\": [\"x\", \"y\"]}}}}", Why.UNKNOWN_DIMENSION, "«b»"),
                Arguments.of(TWO + "\"role\": {\"time\": [\"Tid\"]}, \"value\": [1, 2]}", Why.UNKNOWN_DIMENSION, "«Tid»"),
                Arguments.of("{\"id\": [\"a\"], \"size\": [2], \"value\": [1, 2], \"dimension\": {\"a\": {\"category\": {}}}}", Why.NO_CATEGORIES, "ingen verdier"),
                Arguments.of("{\"id\": [\"a\"], \"size\": [2], \"value\": [1, 2], \"dimension\": {\"a\": {\"category\": {\"index\": [\"0301\", \"0301\"]}}}}", Why.CODE_TWICE, "«0301»"),
                Arguments.of("{\"id\": [\"Tid\"], \"size\": [2], \"value\": [1, 2], \"dimension\": {\"Tid\": {\"category\": {\"index\": [\"2020K1\", \"2020Q1\"]}}}}", Why.PERIOD_TWICE, "«2020Q1»"),
                Arguments.of("{\"id\": [\"a\"], \"size\": [1], \"value\": [1], \"dimension\": {\"a\": {\"category\": {\"index\": [\"x\"], \"label\": {\"x\": \"X\", \"z\": \"Z\"}}}}}", Why.UNKNOWN_CODE, "«z»"),
                Arguments.of("{\"id\": [\"a\"], \"size\": [2], \"value\": [1, 2], \"dimension\": {\"a\": {\"category\": {\"index\": {\"x\": 0, \"y\": 2}}}}}", Why.INDEX_OUTSIDE, "plass 1"),
                Arguments.of("år;antall\n2019;\"1\n2020;2\n", Why.OPEN_QUOTE, "linje 2"),
                Arguments.of("år;antall\n2019;1\n2020;2;3\n", Why.ROW_LENGTH, "Linje 3 har 3 felt"),
                Arguments.of("år;antall\n2019;1\n2020;mange\n", Why.NO_NUMBER, "«mange» (3, antall)"),
                Arguments.of("år;antall\n2019;1\n2019;2\n", Why.CELL_TWICE, "3"),
                Arguments.of("år;antall\n", Why.NO_VALUES, "ingen tall"),
                Arguments.of("bare et ord", Why.NO_COLUMNS, "ingen tabell"),
                Arguments.of("CHARSET=\"ANSI\";HEADING=\"år\";VALUES(\"år\")=\"2019\",\"2020\";DATA=1 2", Why.TRUNCATED, "slutter midt i"),
                Arguments.of("CHARSET=\"ANSI\";HEADING=\"år\";VALUES(\"år\")=\"2019\",\"20", Why.TRUNCATED, "slutter midt i"),
                Arguments.of("CHARSET=\"ANSI\";HEADING=\"år\";VALUES(\"år\")=\"2019\",\"2020\";DATA=1 2 3;", Why.SIZE_AND_VALUES, "2 tall, men har 3"),
                Arguments.of("CHARSET=\"ANSI\";HEADING=\"år\";VALUES(\"år\")=\"2019\",\"2020\";DATA=1 x;", Why.NO_NUMBER, "«x» (2)"),
                Arguments.of("CHARSET=\"ANSI\";HEADING=\"år\";VALUES(\"år\")=\"2019\",\"2020\";CODES(\"år\")=\"1\";DATA=1 2;", Why.SIZE_AND_CATEGORIES, "«år»"),
                Arguments.of("CHARSET=\"ANSI\";HEADING=\"år\";DATA=1 2;", Why.NO_CATEGORIES, "«år»"),
                Arguments.of("CHARSET=\"ANSI\";TITLE=\"x\";DATA=1 2;", Why.NO_COLUMNS, "ingen tabell"),
                Arguments.of("CHARSET=\"ANSI\";STUB=\"år\";VALUES(\"år\")=\"2019\";KEYS(\"år\")=CODES;DATA=\"2019\",1;", Why.SPARSE_PX, "KEYS"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void says_so(String file, Why why, String word) {
        NoCube none = refused(file);
        assertThat(none.why()).isEqualTo(why);
        assertThat(none.in(Words.of(Language.NB))).contains(word).doesNotContain("{");
    }

    @Test
    void is_too_large() {
        assertThat(Cubes.open(new byte[Bounds.BYTES + 1])).extracting(none -> ((NoCube) none).why()).isEqualTo(Why.TOO_LARGE);
        String many = "{\"id\": [\"a\", \"b\"], \"size\": [2000, 2000], \"value\": {}, \"dimension\": {\"a\": %1$s, \"b\": %1$s}}"
                .formatted("{\"category\": {\"index\": [" + String.join(",", Stream.iterate(0, i -> i + 1).limit(2000).map(i -> "\"" + i + "\"").toList()) + "]}}");
        assertThat(refused(many).in(Words.of(Language.NB))).contains("2\u00A0000\u00A0000 tall");
    }

    @Test
    void is_not_utf_8() {
        assertThat(((NoCube) Cubes.open("{\"label\": \"Måned\"}".getBytes(StandardCharsets.ISO_8859_1))).why()).isEqualTo(Why.BROKEN);
    }

    @ParameterizedTest
    @EnumSource
    void has_a_sentence_of_its_own_in_each_language(Why why) {
        for (Language language : Language.values()) {
            NoCube none = new NoCube(why, java.util.List.of("en", "to", "tre"));
            assertThat(none.in(Words.of(language))).isNotEqualTo(none.key()).doesNotContain("{").hasSizeGreaterThan(30);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_sign_has_words_and_none_of_them_is_nought(Sign sign) {
        for (Language language : Language.values()) {
            assertThat(Words.of(language).get(sign.key())).isNotEqualTo(sign.key()).doesNotContain("0");
        }
        assertThat(Sign.of(sign.symbol())).isEqualTo(sign);
        assertThat(Sign.of("0")).isNull();
    }
}
