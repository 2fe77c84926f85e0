package no.samspill.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What an organisation came of is all that it follows from. */
class WhatWentIntoWhatTest {

    @Example
    void a_stranger_came_of_nothing() {
        assertThat(new Lives(List.of()).preceding(OrganisationId.random())).isEmpty();
    }

    @Property(tries = 200)
    void forwards_and_backwards_are_one(@ForAll long seed) {
        Lives lives = any(new Random(seed));
        for (Life life : lives.all()) {
            assertThat(lives.preceding(life.id())).containsExactlyElementsOf(
                    lives.all().stream().map(Life::id).filter(one -> lives.following(one).contains(life.id())).toList());
            assertThat(lives.predecessors(life.id())).containsExactlyElementsOf(
                    lives.all().stream().filter(one -> one.successors().stream().anyMatch(after -> after.successor().equals(life.id()))).toList());
        }
    }

    /** Mergers and divisions, later ones of earlier ones: each may go into any that stands after it. */
    private static Lives any(Random random) {
        List<OrganisationId> ids = java.util.stream.Stream.generate(OrganisationId::random).limit(1 + random.nextInt(12)).toList();
        List<Life> lives = new ArrayList<>();
        for (int at = 0; at < ids.size(); at++) {
            List<Life.Succession> after = new ArrayList<>();
            for (int next = at + 1; next < ids.size(); next++) {
                if (random.nextInt(3) == 0) {
                    after.add(new Life.Succession(ids.get(next), LocalDate.of(1990 + next, 1, 1), null));
                }
            }
            lives.add(new Life(ids.get(at), OrganisationKind.MUNICIPALITY, null, List.of(new Life.Name("Kommune " + at, "nb", Span.ALWAYS, null)), List.of(), List.of(), after));
        }
        return new Lives(lives);
    }
}
