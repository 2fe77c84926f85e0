package no.samspill.adoption.amendment.web;

import no.samspill.adoption.amendment.Departures.Departure;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;

/** Says what holds of a plan and how it differs, in one language. */
final class AdoptedInWords {
    private final Words words;

    AdoptedInWords(Words words) {
        this.words = words;
    }

    static String everybody(PlanView view) {
        return view.address() + "/vedtatt";
    }

    static String desk(PlanView view) {
        return "/arbeid" + view.address() + "/vedtatt";
    }

    /** "Vedtatt 8. desember 2017" */
    String standing(Departure departure) {
        return words.get("adopted.standing", since(departure));
    }

    /** "Versjon 3 er vedtatt. 2 rader er endret siden." */
    String said(Departure departure) {
        return words.get("adopted.said", number(departure)) + " " + otherwise(departure);
    }

    /** "2 rader er endret siden." */
    String otherwise(Departure departure) {
        int rows = departure.comparison().rowsChanged();
        return departure.none() ? words.get("adopted.same") : rows == 0 ? words.get("adopted.otherwise.plan") : words.get("adopted.otherwise", rows);
    }

    String since(Departure departure) {
        return NorwegianDates.of(words.language()).date(departure.holds().since());
    }

    static String number(Departure departure) {
        return String.valueOf(departure.version().number());
    }
}
