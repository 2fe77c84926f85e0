package no.samspill.wording;

import java.util.List;
import no.samspill.kernel.Phrases;
import no.samspill.wording.Status.State;
import org.jspecify.annotations.Nullable;

/** The words for how far something has come, and for how it goes. */
final class StatusWords {

    static final Phrases<List<State>> STATES = new Phrases<List<State>>()
            .add(List.of(State.NOT_STARTED), "ikke startet, ikke startet opp, ikke påbegynt, ikke begynt, ikke igangsatt, ikke i gang, ikke satt i gang, "
                    + "ikkje starta, ikkje starta opp, ikkje påbyrja, ikkje byrja, ikkje igangsett, ikkje i gang, ikkje sett i gang, "
                    + "planlagt, planlagd, planlegges, vert planlagt, blir planlagt, under planlegging, i planleggingsfasen, venter på oppstart, "
                    + "not started, not yet started, not begun, planned, to do, todo")
            .add(List.of(State.UNDER_WAY), "under arbeid, under arbeide, under utarbeidelse, under utarbeiding, under gjennomføring, under utvikling, under utføring, "
                    + "under veis, underveis, undervegs, i gang, igang, godt i gang, i arbeid, i prosess, pågår, pågår fortsatt, pågår fortløpende, pågående, pågåande, "
                    + "påbegynt, påbyrja, igangsatt, igangsett, satt i gang, sett i gang, startet, startet opp, starta, starta opp, oppstartet, oppstarta, "
                    + "delvis, delvis gjennomført, delvis ferdig, delvis fullført, delvis utført, delvis igangsatt, nesten ferdig, snart ferdig, ferdig snart, "
                    + "ikke ferdig, ikkje ferdig, ikke fullført, ikkje fullført, ikke avsluttet, ikkje avslutta, løpende, løpande, kontinuerlig, kontinuerleg, "
                    + "fortløpende, fortløpande, aktiv, under way, underway, ongoing, in progress, started, active, partly done, partially completed, not finished, not completed")
            .add(List.of(State.COMPLETED), "ferdig, ferdigstilt, fullført, gjennomført, utført, avsluttet, avslutta, sluttført, levert, oppnådd, i drift, "
                    + "done, completed, complete, finished, implemented, delivered, closed, ✅, ✔, ✓")
            .add(List.of(State.PAUSED), "på vent, satt på vent, sett på vent, utsatt, utsett, pause, pauset, pausa, i pause, stilt i bero, i bero, avventer, avventar, avventes, "
                    + "avventast, avventende, venter, ventar, on hold, paused, postponed, deferred")
            .add(List.of(State.STOPPED), "stanset, stansa, stoppet, stoppa, stopp, stans, avsluttet uten, avslutta utan, avsluttet før tiden, droppet, droppa, skrinlagt, skrinlagd, "
                    + "avlyst, kansellert, ikke aktuelt, ikkje aktuelt, ikke aktuell, ikkje aktuell, uaktuelt, utgår, utgått, utgjekk, trukket, forkastet, forkasta, "
                    + "cancelled, canceled, stopped, dropped, abandoned, discontinued, not relevant")
            .add(List.of(State.NOT_STARTED, State.UNDER_WAY, State.STOPPED), "ikke gjennomført, ikkje gjennomført, ikke utført, ikkje utført, ikke gjort, ikkje gjort, not done, ❌");

    static final Phrases<Health> HEALTHS = new Phrases<Health>()
            .add(Health.ON_PLAN, "på plan, i rute, på rett spor, i henhold til plan, i henhold til planen, etter plan, etter planen, ifølge plan, ifølge planen, i tråd med plan, i tråd med planen, "
                    + "som planlagt, som forventet, som venta, på skjema, ikke forsinket, ikkje forseinka, ikkje forsinka, ingen forsinkelse, ingen forsinkelser, inga forseinking, "
                    + "uten forsinkelse, utan forseinking, on plan, on track, on schedule, on time, according to plan, as planned, as expected, not delayed, no delay, no delays")
            .add(Health.BEHIND, "forsinket, forsinka, forseinka, forsinkelse, forsinkelser, forseinking, forseinkingar, på etterskudd, på etterskot, henger etter, heng etter, ligger etter, ligg etter, "
                    + "bak skjema, over fristen, over tiden, over tida, delayed, delay, delays, behind, behind plan, behind schedule, late, overdue, off track")
            .add(Health.AT_RISK, "står i fare, i fare, fare for forsinkelse, fare for forseinking, risiko for forsinkelse, risiko for forseinking, stor risiko, høy risiko, høg risiko, kritisk, kritisk forsinket, "
                    + "kritisk forseinka, at risk, in danger, high risk, risk of delay, critical");

    static final Phrases<Colour> COLOURS = new Phrases<Colour>()
            .add(Colour.GREEN, "grønn, grønt, grøn, grønt lys, green, green light, 🟢")
            .add(Colour.YELLOW, "gul, gult, gul lys, gult lys, yellow, amber, yellow light, amber light, 🟡")
            .add(Colour.RED, "rød, rødt, raud, raudt, rødt lys, raudt lys, red, red light, 🔴");

    /** Nobody has told; it is offered in the sheet's own list. */
    static final Phrases<Boolean> UNTOLD = new Phrases<Boolean>()
            .add(true, "ikke meldt, ikkje meldt, ikkje meld, status ikke meldt, status ikkje meld, ikke rapportert, ikkje rapportert, not reported, no status reported, no status");

    private StatusWords() {}

    /**
     * What a light says by itself. Those of the source's own plan: green completed, yellow under way; its red meant stopped, paused or not
     * started, so that red is in danger, and how far it has come is asked.
     *
     * @param choices clearer words for it
     */
    enum Colour {
        GREEN(State.COMPLETED, Health.UNKNOWN, List.of("Fullført", "Under arbeid, på plan")),
        YELLOW(State.UNDER_WAY, Health.UNKNOWN, List.of("Under arbeid", "Under arbeid, forsinket")),
        RED(null, Health.AT_RISK, List.of("Stanset", "På vent", "Ikke startet", "Under arbeid, står i fare"));

        final @Nullable State state;
        final Health health;
        final List<String> choices;

        Colour(@Nullable State state, Health health, List<String> choices) {
            this.state = state;
            this.health = health;
            this.choices = choices;
        }
    }

    static String name(State state) {
        return switch (state) {
            case NOT_STARTED -> "Ikke startet";
            case UNDER_WAY -> "Under arbeid";
            case COMPLETED -> "Fullført";
            case PAUSED -> "På vent";
            case STOPPED -> "Stanset";
        };
    }

    static String name(Health health) {
        return switch (health) {
            case ON_PLAN -> "på plan";
            case BEHIND -> "forsinket";
            case AT_RISK -> "står i fare";
            case UNKNOWN -> "";
        };
    }
}
