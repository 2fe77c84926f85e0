package no.samspill.facts.cube;

import static no.samspill.facts.cube.Opening.cells;
import static no.samspill.facts.cube.Opening.codes;
import static no.samspill.facts.cube.Opening.cube;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Separated text, in the shapes of PxWeb and in that of people's own sheets. */
class ACsvFileOfNumbersTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "\"region\";\"Personer 2019\";\"Personer 2020\";\"Andel 2019\";\"Andel 2020\"\n\"5401 Tromsø\";10;20;1,5;.\n\"5418 Målselv\";30;:;0;..\n",
        "07459: Folkemengde;;;;\n\n\"region\";\"Personer 2019\";\"Personer 2020\";\"Andel 2019\";\"Andel 2020\"\n5401 Tromsø;10;20;1,5;.\n5418 Målselv;30;:;0;..\n\nKilde: SSB\n",
        "region,Personer 2019,Personer 2020,Andel 2019,Andel 2020\n5401 Tromsø,10,20,1.5,.\n5418 Målselv,30,:,0,..\n",
        "region;innhold;år;07459: Folkemengde\n5401 Tromsø;Personer;2019;10\n5401 Tromsø;Personer;2020;20\n5401 Tromsø;Andel;2019;1,5\n5401 Tromsø;Andel;2020;.\n"
                + "5418 Målselv;Personer;2019;30\n5418 Målselv;Personer;2020;:\n5418 Målselv;Andel;2019;0\n"
    })
    void are_the_same_cube(String text) {
        for (String charset : new String[] {"UTF-8", "windows-1252"}) {
            Cube cube = cube(text.getBytes(Charset.forName(charset)));
            assertThat(cells(cube)).containsExactly("10", "20", "1.5", ".", "30", ":", "0", "..");
            assertThat(cube.dimensions()).extracting(Dimension::role).containsExactly(Role.GEO, Role.METRIC, Role.TIME);
            assertThat(cube.dimensions().getFirst().categories()).containsExactly(new Category("5401", "Tromsø"), new Category("5418", "Målselv"));
            assertThat(codes(cube, 2)).containsExactly("2019", "2020");
        }
    }

    @Test
    void have_a_row_for_each_place_and_year_and_a_column_for_each_thing_that_is_counted() {
        Cube cube = cube("kommunenummer;navn i tabellen;år;folkemengde 1. januar;herav 16-24 år\n0301;Oslo;2020;693494;73921\n0301;Oslo;2021;697010;72 822\n1902;Tromsø;2020;..;\n");
        assertThat(cube.dimensions()).extracting(Dimension::role).containsExactly(Role.GEO, Role.TIME, Role.METRIC);
        assertThat(cube.dimensions().getFirst().categories()).containsExactly(new Category("0301", "Oslo"), new Category("1902", "Tromsø"));
        assertThat(codes(cube, 2)).containsExactly("folkemengde 1. januar", "herav 16-24 år");
        assertThat(cells(cube)).containsExactly("693494", "73921", "697010", "72822", "..", "..", "..", "..");
    }

    @Test
    void have_numbers_as_people_write_them() {
        assertThat(cells(cube("år;antall\n2019;1 234,50\n2020;1.234.567\n2021;−3\n2022;1.234,5\n"))).containsExactly("1234.50", "1234567", "-3", "1234.5");
    }
}
