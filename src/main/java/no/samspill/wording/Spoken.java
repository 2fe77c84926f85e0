package no.samspill.wording;

import java.util.List;
import no.samspill.kernel.Language;

/** Says what was understood in a few words, as chips for pages and tables. */
public final class Spoken {

    private final Language language;

    public Spoken(Language language) {
        this.language = language;
    }

    /** Empty where nothing was understood; so are the others. */
    public List<Chip> schedule(Schedule schedule) {
        return List.of(new Chip(schedule.written(), false, false));
    }

    public List<Chip> funding(Funding funding) {
        return List.of(new Chip(funding.written(), funding.tentative(), false));
    }

    public List<Chip> responsibility(Responsibility responsibility) {
        return List.of(new Chip(responsibility.written(), responsibility.tentative(), responsibility.example()));
    }

    public List<Chip> attractiveness(Attractiveness attractiveness) {
        return List.of(new Chip(attractiveness.written(), attractiveness.tentative(), false));
    }

    public List<Chip> status(Status status) {
        return List.of(new Chip(status.written(), false, false));
    }

    public Language language() {
        return language;
    }
}
