package no.samspill.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.kernel.Cursor;
import no.samspill.kernel.Phrases;
import no.samspill.kernel.Token;
import no.samspill.kernel.Tokens;
import no.samspill.wording.Status.State;
import no.samspill.wording.StatusWords.Colour;
import org.jspecify.annotations.Nullable;

/** Reads how far a measure has come and how it goes. What goes as planned is under way, where nothing else is said; what is late may not have begun. */
final class StatusReader {

    private static final int MOST_TOKENS = 200;

    private static final Phrases<Boolean> LEADING = new Phrases<Boolean>()
            .add(true, "status, :, -, *, •, (, ca, er, nå, no, is, now, men, but, litt, noe, noko, svært, slightly, very, går, goes");
    private static final Phrases<Boolean> PARTING = new Phrases<Boolean>().add(true, "., ,, :, ;, -, (, /, !, \n, og, and");

    private final String written;
    private final Cursor cursor;
    private Health health = Health.UNKNOWN;
    private @Nullable Colour colour;

    private StatusReader(String written) {
        this.written = written;
        this.cursor = new Cursor(Tokens.of(written));
    }

    static Understood<Optional<Status>> read(String written) {
        StatusReader reader = new StatusReader(written);
        return reader.cursor.atEnd() ? new Understood<>(Optional.empty(), List.of()) : reader.understood();
    }

    /** "Ikke meldt", "-": words for that nothing is told. */
    static boolean saysNothing(String written) {
        Cursor cursor = new Cursor(Tokens.of(written));
        return StatusWords.UNTOLD.accept(cursor) != null && cursor.atEnd() || written.codePoints().noneMatch(c -> Character.isLetterOrDigit(c) || c == '?');
    }

    private Understood<Optional<Status>> understood() {
        if (StatusWords.UNTOLD.accept(cursor) != null && cursor.atEnd()) {
            return said(null, List.of());
        }
        cursor.to(0);
        lead();
        List<State> states = state();
        if (states == null) {
            return withoutState();
        }
        if (states.size() > 1) {
            return open("status-ambiguous", names(states));
        }
        State state = states.getFirst();
        if (!cursor.atEnd() && !cursor.sees("?") && isContradicted(state)) {
            return open("status-ambiguous", names(mentioned()));
        }
        return said(state, cursor.sees("?") ? List.of(question("status-doubtful", List.of(StatusWords.name(state)))) : List.of());
    }

    /** "Status: forsinket, men i gang": what stands before the state. */
    private void lead() {
        boolean more = true;
        while (more) {
            Health how = StatusWords.HEALTHS.accept(cursor);
            Colour light = how == null ? StatusWords.COLOURS.accept(cursor) : null;
            health = how == null ? health : health.or(how);
            colour = light == null ? colour : light;
            boolean told = health.known() || colour != null;
            more = how != null || light != null || LEADING.accept(cursor) != null || told && PARTING.accept(cursor) != null;
        }
    }

    private Understood<Optional<Status>> withoutState() {
        List<State> named = mentioned();
        if (health == Health.ON_PLAN && named.isEmpty()) {
            return said(State.UNDER_WAY, List.of(Doubts.note("status-on-plan", written)));
        }
        if (health.known()) {
            List<State> likely = named.isEmpty() ? List.of(State.UNDER_WAY, State.NOT_STARTED) : named;
            return open("status-state-missing", likely.stream().map(state -> StatusWords.name(state) + ", " + StatusWords.name(health)).toList());
        }
        if (colour != null && named.isEmpty()) {
            health = colour.health;
            return said(colour.state, List.of(question("status-colour", colour.choices)));
        }
        if (saysNothing(written)) {
            return said(null, List.of(Doubts.note("status-not-understood", written)));
        }
        return open("status-not-understood", names(Stream.concat(named.stream(), Stream.of(State.values())).distinct().toList()));
    }

    private @Nullable List<State> state() {
        List<State> percent = percent();
        return percent != null ? percent : StatusWords.STATES.accept(cursor);
    }

    private @Nullable List<State> percent() {
        Token number = cursor.here();
        boolean percent = number.kind() == Token.Kind.NUMBER && number.text().length() <= 3
                && (cursor.sees(1, "%") || cursor.sees(1, "prosent") || cursor.sees(1, "percent"));
        if (!percent || number.number() > 100) {
            return null;
        }
        cursor.skip(2);
        StatusWords.STATES.accept(cursor);
        int done = number.number();
        return List.of(done == 0 ? State.NOT_STARTED : done == 100 ? State.COMPLETED : State.UNDER_WAY);
    }

    /**
     * "Ferdig / under arbeid" and "Planlagt ferdig 2019" name two states. "Under arbeid. Fase 1 er ferdig" names one, and
     * tells more: a sign parts what is told.
     */
    private boolean isContradicted(State state) {
        int start = cursor.at();
        boolean parted = cursor.ahead(-1).is(".") || PARTING.accept(cursor) != null;
        List<State> other = parted ? StatusWords.STATES.accept(cursor) : null;
        boolean contradicted = parted ? other != null && cursor.atEnd() && !other.contains(state) : mentioned().stream().anyMatch(named -> named != state);
        cursor.to(start);
        return contradicted;
    }

    /** States named anywhere, for a person to choose from. */
    private List<State> mentioned() {
        int start = cursor.at();
        List<State> found = new ArrayList<>();
        int last = Math.min(cursor.tokens().list().size(), MOST_TOKENS);
        for (cursor.to(0); cursor.at() < last; ) {
            List<State> here = StatusWords.HEALTHS.accept(cursor) != null ? List.of() : StatusWords.STATES.accept(cursor);
            if (here == null) {
                cursor.skip(1);
            } else {
                here.stream().filter(state -> !found.contains(state)).forEach(found::add);
            }
        }
        cursor.to(start);
        return found;
    }

    /** "Pågår, men forsinket": how it goes, wherever it is said. */
    private Health how() {
        Health worst = health;
        int last = Math.min(cursor.tokens().list().size(), MOST_TOKENS);
        for (cursor.to(0); cursor.at() < last; ) {
            Health here = StatusWords.HEALTHS.accept(cursor);
            if (here == null) {
                cursor.skip(1);
            } else {
                worst = worst.or(here);
            }
        }
        return worst;
    }

    private Understood<Optional<Status>> open(String code, List<String> choices) {
        return said(null, List.of(question(code, choices)));
    }

    private Understood<Optional<Status>> said(@Nullable State state, List<Doubt> doubts) {
        return new Understood<>(Optional.of(new Status(written, state, how())), doubts);
    }

    private Doubt question(String code, List<String> choices) {
        return Doubts.question(code, written, choices);
    }

    private static List<String> names(List<State> states) {
        return states.stream().map(StatusWords::name).toList();
    }
}
