package no.samspill.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.samspill.kernel.Cursor;
import no.samspill.kernel.Language;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Numbers;
import no.samspill.kernel.Period;
import no.samspill.kernel.Tokens;
import no.samspill.kernel.Words;
import no.samspill.wording.Funding.Line;
import org.jspecify.annotations.Nullable;

/** Says what was understood in a few words, as chips for pages and tables. Empty where nothing was understood. */
public final class Spoken {
    /** Enough for any plan people write. */
    private static final int MOST_PAYERS = 5_000;

    private final Words words;
    private final NorwegianDates dates;
    private final Numbers numbers;
    private final Map<String, String> payersSaid = new ConcurrentHashMap<>();
    private final ResponsibilityReader payers = new ResponsibilityReader(new Directory(KnownParties.none()));

    public Spoken(Language language) {
        this.words = Words.of(language);
        this.dates = NorwegianDates.of(language);
        this.numbers = Numbers.of(language);
    }

    public List<Chip> say(Worded worded) {
        return switch (worded) {
            case Schedule schedule -> schedule(schedule);
            case Funding funding -> funding(funding);
            case Responsibility responsibility -> responsibility(responsibility);
            case Attractiveness attractiveness -> attractiveness(attractiveness);
            case Status status -> status(status);
        };
    }

    public List<Chip> schedule(Schedule schedule) {
        Period period = schedule.period();
        return period == null ? List.of() : List.of(new Chip(dates.period(period, schedule.rhythm()), period.tentative(), false));
    }

    public List<Chip> funding(Funding funding) {
        return chips(funding.lines().stream().map(this::line).toList(), funding.tentative(), false);
    }

    public List<Chip> responsibility(Responsibility responsibility) {
        return chips(responsibility.parties().stream().map(this::party).toList(), responsibility.tentative(), responsibility.example());
    }

    public List<Chip> attractiveness(Attractiveness attractiveness) {
        return attractiveness.values().stream().map(value -> {
            boolean doubtful = attractiveness.doubtful().contains(value);
            String name = value(value);
            return new Chip(doubtful ? words.get("spoken.unsettled", name) : name, doubtful, false);
        }).toList();
    }

    /** How far it has come, and how it goes where that is said: two chips, since they are two things. */
    public List<Chip> status(Status status) {
        return Stream.concat(
                        Stream.ofNullable(status.state()).map(this::state),
                        Stream.of(status.health()).filter(Health::known).map(this::health))
                .map(said -> new Chip(said, false, false))
                .toList();
    }

    /** "Besøk". */
    public String value(Attractiveness.Value value) {
        return words.get("attractiveness." + value);
    }

    /** "Under arbeid". */
    public String state(Status.State state) {
        return words.get("status." + state);
    }

    /** "Forsinket". */
    public String health(Health health) {
        return words.get("health." + health);
    }

    /** "Gratangen, koordinator", "7 næringsansvarlige", "Næringsansvarlig i hver kommune". */
    public String party(Party party) {
        String organisation = party.organisation();
        String role = role(party);
        if (organisation == null) {
            return party.every() && party.count() == null ? words.get("spoken.every", role) : upper(role);
        }
        if (!organisation.equals(Party.MUNICIPALITY)) {
            String name = party.every() ? all(organisation)
                    : party.count() == null || !role.isEmpty() ? organisation : party.count() + " " + organisation;
            return role.isEmpty() ? name : words.get("spoken.inRole", name, role);
        }
        String key = party.every() ? "spoken.everyMunicipality" : party.count() != null ? "spoken.municipalities" : "spoken.municipality";
        String municipality = words.get(key, Objects.requireNonNullElse(party.count(), 1));
        return role.isEmpty() ? upper(municipality)
                : isKnownRole(party.role()) ? words.get("spoken.roleIn", upper(role), municipality) : upper(municipality) + ": " + role;
    }

    /** "Partnerne, alle"; where "Alle" is all that was written, it is enough. */
    private String all(String organisation) {
        Cursor cursor = new Cursor(Tokens.of(organisation));
        boolean said = PartyWords.EVERY.accept(cursor) != null && cursor.atEnd();
        return said ? organisation : words.get("spoken.all", organisation);
    }

    private String role(Party party) {
        String role = party.role();
        if (role == null || !isKnownRole(role)) {
            return role == null ? "" : role;
        }
        return party.count() == null || party.count() == 1 ? words.get("role." + role) : party.count() + " " + words.get("role." + role + ".many");
    }

    private boolean isKnownRole(@Nullable String role) {
        return words.has("role." + role);
    }

    /** "Regionrådet: søkt 250 000 kr per år". */
    public String line(Line line) {
        List<String> parts = new ArrayList<>();
        if (line.amount() != null) {
            String said = line.least() == null ? numbers.money(line.amount()) : numbers.money(line.least()) + "–" + numbers.money(line.amount());
            String amount = "NOK".equals(line.currency())
                    ? words.get("spoken.kroner", said)
                    : said + "\u00A0" + line.currency();
            parts.add(line.yearly() ? words.get("spoken.yearly", amount) : amount);
        }
        if (line.share() != null) {
            parts.add(words.get("spoken.share", numbers.say(line.share().movePointRight(2))));
        }
        String sum = String.join(", ", parts);
        if (line.state() != null) {
            sum = words.get("funding." + line.state(), sum).strip();
        }
        if (line.party() == null) {
            return upper(sum);
        }
        String payer = payer(line.party());
        return sum.isEmpty() ? payer : payer + ": " + sum;
    }

    /** "Hver kommune:næringsansv" is said as who that is; any other payer as it was written. */
    private String payer(String written) {
        String known = payersSaid.get(written);
        if (known == null) {
            known = payerAnew(written);
            if (payersSaid.size() < MOST_PAYERS) {
                payersSaid.put(written, known);
            }
        }
        return known;
    }

    private String payerAnew(String written) {
        List<Party> parties = payers.read(written).value().parties();
        return parties.size() == 1 && isKnownRole(parties.getFirst().role()) ? party(parties.getFirst()) : written;
    }

    /** A doubt about the whole is said once, after the last; an example is tentative by nature, and whoever shows the chip marks it. */
    private List<Chip> chips(List<String> texts, boolean tentative, boolean example) {
        List<Chip> chips = new ArrayList<>();
        for (String text : texts) {
            chips.add(new Chip(text, tentative, example));
        }
        if (tentative && !example) {
            String mark = words.get("spoken.notSettled");
            Chip last = chips.isEmpty() ? null : chips.removeLast();
            chips.add(new Chip(last == null ? upper(mark) : last.text() + ", " + mark, tentative, example));
        }
        return chips;
    }

    private static String upper(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
