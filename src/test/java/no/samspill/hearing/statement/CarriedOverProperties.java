package no.samspill.hearing.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.samspill.hearing.HearingId;
import no.samspill.hearing.Track;
import no.samspill.input.Receipt;
import no.samspill.input.Showing;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;
import no.samspill.plan.TwoPlans;
import no.samspill.plan.version.Comparison;

/** 10,000 comments on random texts that are randomly edited: none is lost, and none stands at another row than its own. */
class CarriedOverProperties {
    private static final HearingId HEARING = new HearingId(new UUID(0, 1));

    @Property(tries = 400)
    void every_comment_follows_its_row_or_is_told_to_have_lost_it(@ForAll long seed) {
        TwoPlans two = TwoPlans.of(seed);
        List<ElementId> heard = two.before().plan().walk().map(Element::id).toList();
        List<Statement> comments = new ArrayList<>();
        Random chance = new Random(seed);
        for (int number = 1; number <= 25 && !heard.isEmpty(); number++) {
            comments.add(comment(number, heard.get(chance.nextInt(heard.size()))));
        }
        CarriedOver carried = CarriedOver.of(Comparison.between(two.before(), two.after()), comments);

        assertThat(Stream.concat(carried.following().stream().flatMap(row -> row.comments().stream()), carried.gone().stream())).containsExactlyInAnyOrderElementsOf(comments);
        assertThat(carried.many()).isEqualTo(comments.size());
        assertThat(carried.following()).allSatisfy(row -> {
            assertThat(row.comments()).allSatisfy(one -> assertThat(place(one).element()).isEqualTo(row.row().id()));
            assertThat(row.row().after().row()).isEqualTo(two.after().plan().find(row.row().id()).orElseThrow());
            assertThat(row.row().before().row()).isEqualTo(two.before().plan().find(row.row().id()).orElseThrow());
        });
        assertThat(carried.gone()).allSatisfy(one -> assertThat(there(two.after(), one)).isFalse());
    }

    private static boolean there(PlanView plan, Statement one) {
        return plan.plan().find(place(one).element()).isPresent();
    }

    private static Place place(Statement one) {
        return java.util.Objects.requireNonNull(one.place());
    }

    private static Statement comment(int number, ElementId row) {
        return new Statement(
                new StatementId(new UUID(1, number)), HEARING, number, Receipt.random(), Track.EVERYBODY, Channel.PAGE, new Behalf.Own(), new Place(row, null), false, "Kommentar " + number, null, Instant.EPOCH, false,
                null, true, Showing.WAITING, null, null, null, null);
    }
}
