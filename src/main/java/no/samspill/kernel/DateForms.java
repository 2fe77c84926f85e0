package no.samspill.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forms of dates in one language. Java's own would load its locale data, which costs a short command its start. */
record DateForms(
        Language language, List<String> months, List<String> seasons, String from, String by, String byTheEndOf,
        String ongoing, List<String> rhythms, String unsettled, String at) {

    private static final DateForms NB = new DateForms(
            Language.NB,
            List.of("januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"),
            List.of("vinteren", "våren", "sommeren", "høsten"),
            "fra", "innen", "innen utgangen av", "løpende",
            List.of("ukentlig", "månedlig", "kvartalsvis", "halvårlig", "årlig", "annethvert år"), "ikke avklart", " kl. ");

    private static final DateForms NN = new DateForms(
            Language.NN,
            NB.months,
            List.of("vinteren", "våren", "sommaren", "hausten"),
            "frå", "innan", "innan utgangen av", "løpande",
            List.of("vekentleg", "månadleg", "kvartalsvis", "halvårleg", "årleg", "annakvart år"), "ikkje avklart", " kl. ");

    private static final DateForms EN = new DateForms(
            Language.EN,
            List.of("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"),
            List.of("winter", "spring", "summer", "autumn"),
            "from", "by", "by the end of", "ongoing",
            List.of("weekly", "monthly", "quarterly", "half-yearly", "yearly", "every other year"), "not settled", " at ");

    static DateForms of(Language language) {
        return switch (language) {
            case NB -> NB;
            case NN -> NN;
            case EN -> EN;
        };
    }

    /** How often; where that is not known, that it goes on. */
    String again(@Nullable Rhythm rhythm) {
        return rhythm == null ? ongoing : rhythms.get(rhythm.ordinal());
    }

    String month(int number) {
        return months.get(number - 1);
    }

    String season(int index) {
        return seasons.get(index - 1);
    }

    String day(int day, String month) {
        return bareDay(day) + " " + month;
    }

    String bareDay(int day) {
        return language == Language.EN ? Integer.toString(day) : day + ".";
    }

    String quarter(int number) {
        return language == Language.EN ? "Q" + number : number + ". kvartal";
    }

    String half(int number) {
        return language == Language.EN ? "H" + number : number + ". halvår";
    }
}
