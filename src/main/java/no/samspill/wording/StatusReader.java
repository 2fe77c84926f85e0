package no.samspill.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.kernel.Cursor;
import no.samspill.kernel.Phrases;
import no.samspill.kernel.Token;
import no.samspill.kernel.Tokens;
import no.samspill.wording.Status.State;
import org.jspecify.annotations.Nullable;

/**
 * Reads how far a measure has come. The lights are those of the source's own plan: green completed, yellow under way;
 * its red meant stopped, paused or not started, so red is a question.
 */
final class StatusReader {

    private static final int MOST_TOKENS = 200;

    private static final Phrases<List<State>> STATES = new Phrases<List<State>>()
            .add(List.of(State.NOT_STARTED), "ikke startet, ikke startet opp, ikke påbegynt, ikke begynt, ikke igangsatt, ikke i gang, ikke satt i gang, "
                    + "ikkje starta, ikkje starta opp, ikkje påbyrja, ikkje byrja, ikkje igangsett, ikkje i gang, ikkje sett i gang, "
                    + "planlagt, planlagd, planlegges, vert planlagt, blir planlagt, under planlegging, i planleggingsfasen, venter på oppstart, "
                    + "not started, not yet started, not begun, planned, to do, todo")
            .add(List.of(State.UNDER_WAY), "under arbeid, under arbeide, under utarbeidelse, under utarbeiding, under gjennomføring, under utvikling, under utføring, "
                    + "under veis, underveis, undervegs, i gang, igang, godt i gang, i arbeid, i prosess, pågår, pågår fortsatt, pågår fortløpende, pågående, pågåande, "
                    + "påbegynt, påbyrja, igangsatt, igangsett, satt i gang, sett i gang, startet, startet opp, starta, starta opp, oppstartet, oppstarta, "
                    + "delvis, delvis gjennomført, delvis ferdig, delvis fullført, delvis utført, delvis igangsatt, nesten ferdig, snart ferdig, ferdig snart, "
                    + "ikke ferdig, ikkje ferdig, ikke fullført, ikkje fullført, ikke avsluttet, ikkje avslutta, løpende, løpande, kontinuerlig, kontinuerleg, "
                    + "fortløpende, fortløpande, i rute, i henhold til plan, etter plan, etter planen, som planlagt, aktiv, gul, gult, gul lys, gult lys, "
                    + "under way, underway, ongoing, in progress, started, active, on track, partly done, partially completed, not finished, not completed, yellow, amber, 🟡")
            .add(List.of(State.COMPLETED), "ferdig, ferdigstilt, fullført, gjennomført, utført, avsluttet, avslutta, sluttført, levert, oppnådd, i drift, grønn, grønt, grøn, "
                    + "grønt lys, done, completed, complete, finished, implemented, delivered, closed, green, 🟢, ✅, ✔, ✓")
            .add(List.of(State.PAUSED), "på vent, satt på vent, sett på vent, utsatt, utsett, pause, pauset, pausa, i pause, stilt i bero, i bero, avventer, avventar, avventes, "
                    + "avventast, avventende, venter, ventar, on hold, paused, postponed, deferred")
            .add(List.of(State.STOPPED), "stanset, stansa, stoppet, stoppa, stopp, stans, avsluttet uten, avslutta utan, avsluttet før tiden, droppet, droppa, skrinlagt, skrinlagd, "
                    + "avlyst, kansellert, ikke aktuelt, ikkje aktuelt, ikke aktuell, ikkje aktuell, uaktuelt, utgår, utgått, utgjekk, trukket, forkastet, forkasta, "
                    + "cancelled, canceled, stopped, dropped, abandoned, discontinued, not relevant")
            .add(List.of(State.STOPPED, State.PAUSED, State.NOT_STARTED), "rød, rødt, raud, raudt, rødt lys, raudt lys, red, 🔴")
            .add(List.of(State.NOT_STARTED, State.UNDER_WAY, State.STOPPED), "ikke gjennomført, ikkje gjennomført, ikke utført, ikkje utført, ikke gjort, ikkje gjort, not done, ❌")
            .add(List.of(State.UNDER_WAY, State.NOT_STARTED), "forsinket, forsinka, forseinka, delayed, behind");
    private static final Phrases<Boolean> LEADING = new Phrases<Boolean>().add(true, "status, :, -, *, •, (, ca, er, nå, no, is, now");
    private static final Phrases<Boolean> PARTING = new Phrases<Boolean>().add(true, "., ,, :, ;, -, (, /, !, \n, og, and");

    private final String written;
    private final Cursor cursor;

    private StatusReader(String written) {
        this.written = written;
        this.cursor = new Cursor(Tokens.of(written));
    }

    static Understood<Optional<Status>> read(String written) {
        StatusReader reader = new StatusReader(written);
        return reader.cursor.atEnd() ? new Understood<>(Optional.empty(), List.of()) : reader.understood();
    }

    private Understood<Optional<Status>> understood() {
        while (LEADING.accept(cursor) != null) {
            // "Status: ferdig"
        }
        List<State> states = state();
        if (states == null) {
            return saysNothing() ? new Understood<>(Optional.empty(), List.of(Doubts.note("status-not-understood", written)))
                    : open("status-not-understood", mentioned());
        }
        if (states.size() > 1) {
            return open("status-ambiguous", states);
        }
        if (!cursor.atEnd() && !cursor.sees("?") && isContradicted(states.getFirst())) {
            return open("status-ambiguous", mentioned());
        }
        Status status = new Status(written, states.getFirst());
        return cursor.sees("?")
                ? new Understood<>(Optional.of(status), List.of(question("status-doubtful", states)))
                : new Understood<>(Optional.of(status), List.of());
    }

    private @Nullable List<State> state() {
        List<State> percent = percent();
        return percent != null ? percent : STATES.accept(cursor);
    }

    private @Nullable List<State> percent() {
        Token number = cursor.here();
        boolean percent = number.kind() == Token.Kind.NUMBER && number.text().length() <= 3
                && (cursor.sees(1, "%") || cursor.sees(1, "prosent") || cursor.sees(1, "percent"));
        if (!percent || number.number() > 100) {
            return null;
        }
        cursor.skip(2);
        STATES.accept(cursor);
        int done = number.number();
        return List.of(done == 0 ? State.NOT_STARTED : done == 100 ? State.COMPLETED : State.UNDER_WAY);
    }

    /**
     * "Ferdig / under arbeid" and "Planlagt ferdig 2019" name two states. "Under arbeid. Fase 1 er ferdig" names one, and
     * tells more: a sign parts what is told.
     */
    private boolean isContradicted(State state) {
        boolean parted = cursor.ahead(-1).is(".") || PARTING.accept(cursor) != null;
        List<State> other = parted ? STATES.accept(cursor) : null;
        if (parted) {
            return other != null && cursor.atEnd() && !other.contains(state);
        }
        return mentioned().stream().anyMatch(named -> named != state);
    }

    private boolean saysNothing() {
        return written.codePoints().noneMatch(c -> Character.isLetterOrDigit(c) || c == '?');
    }

    /** States named further in, for a person to choose from. */
    private List<State> mentioned() {
        List<State> found = new ArrayList<>();
        int last = Math.min(cursor.tokens().list().size(), MOST_TOKENS);
        for (cursor.to(0); cursor.at() < last; ) {
            List<State> here = STATES.accept(cursor);
            if (here == null) {
                cursor.skip(1);
            } else {
                here.stream().filter(state -> !found.contains(state)).forEach(found::add);
            }
        }
        return found;
    }

    private Understood<Optional<Status>> open(String code, List<State> states) {
        return new Understood<>(Optional.empty(), List.of(question(code, states)));
    }

    private Doubt question(String code, List<State> states) {
        return Doubts.question(code, written, states.stream().map(StatusReader::name).toList());
    }

    private static String name(State state) {
        return switch (state) {
            case NOT_STARTED -> "Ikke startet";
            case UNDER_WAY -> "Under arbeid";
            case COMPLETED -> "Fullført";
            case PAUSED -> "På vent";
            case STOPPED -> "Stanset";
        };
    }
}
