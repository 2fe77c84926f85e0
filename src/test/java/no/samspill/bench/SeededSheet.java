package no.samspill.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes a working sheet in the sample's shape, as long as wanted; the same seed gives the same sheet. */
final class SeededSheet {

    private static final String[] DEEDS = {"Etablere", "Videreutvikle", "Kartlegge", "Koordinere", "Styrke", "Samle"};
    private static final String[] THINGS = {
        "nettverk av næringsutviklere", "kurs for førstelinjetjenesten", "felles årshjul", "møteplasser for gründere",
        "tilbudet til unge", "rekruttering til fagskolen", "arbeidet med ferge og hurtigbåt"
    };
    private static final String[] SCHEDULES = {"2018 - 2019", "2018-2020", "høsten 2018", "innen 1. august", "?", ""};
    private static final String[] RESPONSIBLE = {
        "Regionrådet + 7 næringsansv", "Hver kommune: plan", "Eks. Gratangen koord.", "Eks Kvæfj og Skånland", "Regionrådet"
    };
    private static final String[] FUNDING = {"250 000", "50 %", "1 mill. kr per år", "Hver kommune:næringsansv", ""};
    private static final String[] ATTRACTIVENESS = {"Bo/Bedrift", "Bedrift/besøk?", "Bo", "Besøk", ""};

    private final Random random;
    private final Worksheet sheet;
    private int row;

    private SeededSheet(Worksheet sheet, long seed) {
        this.sheet = sheet;
        this.random = new Random(seed);
    }

    static void write(Path file, int rows, long seed) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Samspill", "1.0")) {
            new SeededSheet(book.newWorksheet("Arbeidsverktøy"), seed).fill(rows);
        }
    }

    private void fill(int rows) {
        line("Innsatsområde", "Innovasjon og entreprenørskap", "Tidsplan", "Ressurs/finansiering", "Ansvar", "Bo/Bedrift/Besøk");
        for (int goal = 0; row < rows; goal++) {
            line("Målsetting " + letters(goal), sentence(), "", "", one(RESPONSIBLE), "");
            if (row < rows) {
                line("Strategi", sentence(), "", "", "", "");
            }
            for (int measure = 1; measure <= 3 + random.nextInt(8) && row < rows; measure++) {
                measure(measure);
            }
        }
    }

    private void measure(int number) {
        line("Tiltak " + number, sentence(), one(SCHEDULES), one(FUNDING), one(RESPONSIBLE), one(ATTRACTIVENESS));
        if (random.nextInt(3) == 0) {
            sheet.value(row - 1, 2, 2018 + random.nextInt(6));
        }
    }

    private void line(String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                sheet.value(row, i, cells[i]);
            }
        }
        row++;
    }

    private String sentence() {
        return one(DEEDS) + " " + one(THINGS) + " i kommune " + (1 + random.nextInt(4000)) + " og omegn";
    }

    private String one(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static String letters(int goal) {
        String last = String.valueOf((char) ('A' + goal % 26));
        return goal < 26 ? last : letters(goal / 26 - 1) + last;
    }
}
