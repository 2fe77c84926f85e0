package no.samspill.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Standing;

/** A year of reports, with measures that move, come, go and come back: what each says has changed leads from the one before to itself, and all of them from the first to the last. */
class DifferencesAddUpProperties {

    @Property(tries = 500)
    void each_difference_leads_from_one_report_to_the_next_and_all_of_them_from_the_first_to_the_last(@ForAll long seed) {
        Random chance = new Random(seed);
        List<Standings> year = IntStream.range(0, 2 + chance.nextInt(8)).mapToObj(month -> told(chance, month)).toList();
        Map<ElementId, Standing> walked = standings(year.getFirst());
        for (int at = 1; at < year.size(); at++) {
            follow(walked, year.get(at).since(year.get(at - 1)));
            assertThat(walked).isEqualTo(standings(year.get(at)));
        }
        Map<ElementId, Standing> inOne = standings(year.getFirst());
        follow(inOne, year.getLast().since(year.getFirst()));
        assertThat(inOne).isEqualTo(walked);
    }

    @Property(tries = 200)
    void what_has_not_changed_is_not_told(@ForAll long seed) {
        Standings one = told(new Random(seed), 0);
        assertThat(one.since(one).nothing()).isTrue();
    }

    private static void follow(Map<ElementId, Standing> from, Difference difference) {
        difference.moved().forEach(moved -> assertThat(from.put(moved.now().measure(), moved.now().standing())).as(moved.now().called()).isEqualTo(moved.from()).isNotEqualTo(moved.now().standing()));
        difference.added().forEach(added -> assertThat(from.put(added.measure(), added.standing())).isNull());
        difference.gone().forEach(gone -> assertThat(from.remove(gone.measure())).isEqualTo(gone.standing()));
    }

    private static Standings told(Random chance, int month) {
        List<Stood> measures = new ArrayList<>();
        for (int number = 1; number <= 12; number++) {
            if (chance.nextInt(4) > 0) {
                measures.add(new Stood(new ElementId(new UUID(0, number)), "A" + number, "Tiltak " + number, Standing.values()[chance.nextInt(Standing.values().length)]));
            }
        }
        Collections.shuffle(measures, chance);
        return new Standings(LocalDate.of(2018, 1, 31).plusMonths(month), measures);
    }

    private static Map<ElementId, Standing> standings(Standings told) {
        Map<ElementId, Standing> standings = new LinkedHashMap<>();
        told.measures().forEach(each -> standings.put(each.measure(), each.standing()));
        return standings;
    }
}
