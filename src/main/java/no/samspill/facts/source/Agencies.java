package no.samspill.facts.source;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspill.pace.Limit;
import no.samspill.pace.Pace;
import no.samspill.pace.Turn;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/** The producers of statistics that the administrator has named, and the only way to them. */
@Service
public class Agencies implements DisposableBean {
    /** One for whom a person waits. */
    static final Duration SHORT = Duration.ofSeconds(20);

    static final Duration LONG = Duration.ofMinutes(2);

    private final AgencyRepository stored;
    private final Pace pace;
    private final Clock clock;
    private final HttpClient client = Wire.client();

    Agencies(AgencyRepository stored, Pace pace, Clock clock) {
        this.stored = stored;
        this.pace = pace;
        this.clock = clock;
    }

    public List<Agency> list() {
        return stored.list();
    }

    public Optional<Agency> find(int number) {
        return stored.find(number);
    }

    /** What is wrong with what the administrator says of one. */
    public enum Wrong { NO_NAME, NAME_TAKEN, ADDRESS }

    /** What came of naming one. */
    public sealed interface Named {
        record Kept(Agency agency) implements Named {}

        record No(Wrong why) implements Named {}
    }

    /** @param number null for a new one; else one there is */
    public Named name(@Nullable Integer number, String name, String address, Api api, boolean on, UUID person) {
        if (name.isBlank() || name.length() > 100) {
            return new Named.No(Wrong.NO_NAME);
        }
        Optional<URI> uri = address.length() > 500 ? Optional.empty() : Address.named(address);
        if (uri.isEmpty()) {
            return new Named.No(Wrong.ADDRESS);
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        Optional<Integer> kept = number == null ? stored.add(name.strip(), uri.get(), api, on, now, person)
                : stored.change(number, name.strip(), uri.get(), api, on, now, person) ? Optional.of(number) : Optional.empty();
        return kept.<Named>map(it -> new Named.Kept(stored.find(it).orElseThrow())).orElseGet(() -> new Named.No(Wrong.NAME_TAKEN));
    }

    /** Asks it what it allows, and keeps that. */
    public Answer<Allowance> greet(Agency agency) {
        Answer<Allowance> told = ask(agency, SHORT).allowance();
        if (told instanceof Answer.Got<Allowance>(Allowance it)) {
            stored.allows(agency.number(), it);
        }
        return told;
    }

    /** @param patience for one answer */
    Statistics ask(Agency agency, Duration patience) {
        Wire wire = new Wire(client, agency, patience);
        return Statistics.of(agency, new Line() {
            @Override
            public Answer<byte[]> get(URI at) {
                return turn(agency).then(granted -> wire.get(at));
            }

            @Override
            public Answer<byte[]> post(URI at, String json) {
                return turn(agency).then(granted -> wire.post(at, json));
            }
        });
    }

    /** One count for all regions and servers, since the source counts by our address. Half at once and half as time passes: never more in any window than it allows. */
    private Answer<Boolean> turn(Agency agency) {
        if (!agency.on()) {
            return Answer.not(Trouble.Kind.OFF, agency.name());
        }
        Limit limit = new Limit("statistics", Math.max(1, agency.allowance().calls() / 2), agency.allowance().window());
        // What it allows is part of whose turn it is: a count that has begun keeps the measure it began with.
        return switch (pace.take(limit, agency.number() + " " + agency.address() + " " + limit)) {
            case Turn.Granted granted -> new Answer.Got<>(true);
            case Turn.TooSoon(Duration pause) -> new Answer.Not<>(Trouble.of(Trouble.Kind.PACE, agency.name(), String.valueOf(pause.toSeconds())).until(pause));
        };
    }

    @Override
    public void destroy() {
        client.shutdownNow();
    }
}
