package no.samspill.facts.cube;

import static no.samspill.facts.cube.Opening.cells;
import static no.samspill.facts.cube.Opening.codes;
import static no.samspill.facts.cube.Opening.cube;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A px file, as PC-Axis and PxWeb write it. */
class APxFileTest {
    private static final String HEAD = """
            CHARSET="ANSI";
            AXIS-VERSION="2010";
            CODEPAGE="%s";
            LANGUAGE="no";
            LANGUAGES="no","en";
            TITLE="Folkemengde, etter region, "
            "statistikkvariabel og år";
            TITLE[en]="Population";
            CONTENTS="Folkemengde";
            UNITS="personer";
            STUB="region";
            HEADING="statistikkvariabel","år";
            CONTVARIABLE="statistikkvariabel";
            VALUES("region")="Tromsø","Målselv";
            VALUES[en]("region")="Tromso","Malselv";
            TIMEVAL("år")=TLIST(A1),"2019","2020";
            CODES("region")="5401","5418";
            VALUES("statistikkvariabel")="Personer","Andel; av alle";
            CODES("statistikkvariabel")="Personer1","Andel";
            VALUES("år")="2019","2020";
            UNITS("Andel; av alle")="prosent";
            PRECISION("statistikkvariabel","Andel; av alle")=1;
            DECIMALS=0;
            VARIABLE-TYPE("region")="G";
            LAST-UPDATED="20210223 08:00";
            SOURCE="Statistisk sentralbyrå";
            NOTE="Kan leses.#Ny linje.";
            NOTEX("region")="Må leses.";
            DATASYMBOL3=":";
            """;

    @ParameterizedTest
    @CsvSource({"windows-1252,windows-1252", "iso-8859-1,windows-1252", "utf-8,UTF-8", "ukjent,windows-1252"})
    void tells_its_numbers_its_signs_and_what_they_are_in_any_code_page(String said, String truly) {
        Cube cube = cube((HEAD.formatted(said) + "DATA=\n10 20 \".\" \"..\"\n\"...\" - 0 1.50;\n").getBytes(Charset.forName(truly)));
        assertThat(cells(cube)).containsExactly("10", "20", ".", "..", ":", "-", "0", "1.50");
        assertThat(cube.dimensions()).extracting(Dimension::role).containsExactly(Role.GEO, Role.METRIC, Role.TIME);
        assertThat(cube.dimensions().getFirst().categories()).containsExactly(new Category("5401", "Tromsø"), new Category("5418", "Målselv"));
        assertThat(cube.dimensions().get(1).categories()).containsExactly(new Category("Personer1", "Personer", "personer", 0), new Category("Andel", "Andel; av alle", "prosent", 1));
        assertThat(cube.outline().label()).isEqualTo("Folkemengde, etter region, statistikkvariabel og år");
        assertThat(cube.outline().updated()).isEqualTo(Instant.parse("2021-02-23T07:00:00Z"));
        assertThat(cube.outline().notes()).containsExactly(new Note("Kan leses.\nNy linje.", false, null), new Note("Må leses.", true, "region"));
    }

    @Test
    void says_what_it_counts_also_where_no_dimension_does() {
        Cube cube = cube("CHARSET=\"ANSI\";TITLE=\"Elever\";UNITS=\"elever\";DECIMALS=0;HEADING=\"år\";VALUES(\"år\")=\"2019\",\"2020\";DATA=1 2;");
        assertThat(codes(cube, 0)).containsExactly("2019", "2020");
        assertThat(cube.dimensions().getLast().categories()).containsExactly(new Category("1", "Elever", "elever", 0));
        assertThat(cells(cube)).containsExactly("1", "2");
    }
}
