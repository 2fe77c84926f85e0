package no.samspill.facts.cube;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.HashSet;
import java.util.regex.Pattern;
import no.samspill.kernel.Legible;

/** What is written as a code, and what a name makes one take a dimension for. */
final class Codes {
    private static final Pattern GAP = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern TIME = Pattern.compile("tid|time|time_period|period|periode|år|aar|year|month|måned|mnd|kvartal|quarter|tertial|uke|week|årstal|vuosi|ár");
    private static final Pattern GEO =
            Pattern.compile("region|regioner|geo|geografi|area|område|kommune|kommunenr|kommunenummer|knr|municipality|fylke|fylkesnummer|county|bydel|land|country|state|residence");
    private static final Pattern METRIC = Pattern.compile("contentscode|contents|innhold|statistikkvariabel|observations|measure|måltall|variabel");

    private Codes() {}

    /** A line break inside a code (PxStat has had them) is a blank: the code stays one line, and is told from its neighbours as before. */
    static String clean(String code) {
        return GAP.matcher(Legible.of(code)).replaceAll(" ").strip();
    }

    /** By its name alone. By its codes it cannot be: 1902 is a year, and was Tromsø. */
    static Role guess(String id, String label) {
        for (String name : List.of(id, label)) {
            String bare = name.strip().toLowerCase(Locale.ROOT);
            if (TIME.matcher(bare).matches()) {
                return Role.TIME;
            }
            if (GEO.matcher(bare).matches()) {
                return Role.GEO;
            }
            if (METRIC.matcher(bare).matches()) {
                return Role.METRIC;
            }
        }
        return Role.OTHER;
    }

    /** Each once; and, in time, each period once, whether its quarter is written K or Q. */
    static void distinct(Dimension dimension) throws Refusal {
        Set<String> codes = new HashSet<>();
        Set<String> periods = new HashSet<>();
        for (Category each : dimension.categories()) {
            if (!codes.add(each.code())) {
                throw new Refusal(Why.CODE_TWICE, dimension.label(), each.code());
            }
            if (dimension.role() == Role.TIME && !periods.add(each.code().toUpperCase(Locale.ROOT).replace('Q', 'K').replaceAll("[ -]", ""))) {
                throw new Refusal(Why.PERIOD_TWICE, dimension.label(), each.code());
            }
        }
    }
}
