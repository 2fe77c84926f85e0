package no.samspill.kernel;

import java.util.List;
import no.samspill.kernel.Moment.Unit;

/** The words for time in bokmål, nynorsk and English. */
final class DateWords {

    /** What a word does to the times around it. */
    enum Sense {
        NOISE,
        TENTATIVE,
        RECURRING,
        FROM,
        AFTER,
        UNTIL,
        BEFORE,
        ONWARDS
    }

    /** What a word between two times makes of them. */
    enum Join {
        AND,
        TO
    }

    static final Phrases<Integer> MONTHS = months();
    static final Phrases<Integer> ORDINALS = ordinals();
    /** Stand after their number: "3. kvartal". */
    static final Phrases<Unit> PARTS = new Phrases<Unit>()
            .add(Unit.QUARTER, "kvartal, kv, quarter, qtr")
            .add(Unit.HALF, "halvår, halvåret, halvdel, halvdelen, half, half year")
            .add(Unit.TERTIAL, "tertial");
    /** Stand before their number: "Q3", "uke 34". */
    static final Phrases<Unit> HEADS =
            new Phrases<Unit>()
            .add(Unit.QUARTER, "q, k, kvartal, kv, quarter")
            .add(Unit.HALF, "h")
            .add(Unit.TERTIAL, "t, tertial")
            .add(Unit.WEEK, "uke, uka, uker, ukene, u, veke, veka, veker, week, weeks, w, wk");
    static final Phrases<Moment> NAMED = named();
    private static final List<String> OFTEN = List.of(
            "ukentlig, vekentleg, hver uke, kvar veke, weekly, every week, each week, en gang i uken, ein gong i veka, once a week",
            "månedlig, månadleg, månedsvis, hver måned, kvar månad, monthly, every month, each month, en gang i måneden, ein gong i månaden, once a month",
            "kvartalsvis, hvert kvartal, kvart kvartal, quarterly, every quarter, each quarter",
            "halvårlig, halvårleg, halvårsvis, hvert halvår, kvart halvår, hvert halvår, half yearly, half - yearly, every half year, to ganger i året, to gonger i året, "
                    + "2 ganger i året, 2 gonger i året, to ganger årlig, 2 ganger årlig, to gonger årleg, twice a year, twice yearly",
            "årlig, årleg, årlege, årlige, årvisst, hvert år, kvart år, annually, annual, yearly, every year, each year, en gang i året, ein gong i året, 1 gang i året, "
                    + "1 gong i året, en gang per år, once a year",
            "annethvert år, annakvart år, annet hvert år, hvert andre år, kvart andre år, every other year, every second year");
    static final Phrases<Rhythm> RHYTHMS = rhythms();
    static final Phrases<Sense> SENSES = senses();
    static final Phrases<Join> JOINS = joins();

    private DateWords() {}

    private static Phrases<Integer> months() {
        String[] months = {
            "januar, january, jan", "februar, february, feb, febr", "mars, march, mar", "april, apr", "mai, may",
            "juni, june, jun", "juli, july, jul", "august, aug", "september, sept, sep", "oktober, october, okt, oct",
            "november, nov", "desember, december, des, dec"
        };
        Phrases<Integer> phrases = new Phrases<>();
        for (int i = 0; i < months.length; i++) {
            phrases.add(i + 1, months[i]);
        }
        return phrases;
    }

    private static Phrases<Integer> ordinals() {
        return new Phrases<Integer>()
                .add(1, "første, fyrste, first")
                .add(2, "andre, annet, second")
                .add(3, "tredje, third")
                .add(4, "fjerde, siste, fourth, last");
    }

    private static Phrases<Moment> named() {
        return new Phrases<Moment>()
                .add(season(1), "til vinteren, vinter, vinteren, winter, vinterhalvåret")
                .add(season(2), "til våren, vår, våren, spring, vårhalvåret, vårsemesteret")
                .add(season(3), "til sommeren, til sommaren, sommer, sommeren, sommar, sommaren, summer")
                .add(season(4), "til høsten, til hausten, høst, høsten, haust, hausten, autumn, fall, høsthalvåret, hausthalvåret, høstsemesteret, haustsemesteret")
                .add(new Moment(Unit.DAY, 12, 24, null), "til jul, jula, julen, julaften, jolaftan, christmas, christmas eve")
                .add(new Moment(Unit.DAY, 12, 31, null), "nyttår, årsskiftet, årsskifte, årsslutt, new year")
                .add(new Moment(Unit.DAY, 6, 24, null), "sankthans, sankthansaften, st hans, st . hans, jonsok, midsummer")
                // The common holiday: what is to be done before it is to be done in June.
                .add(new Moment(Unit.MONTH, 7, 0, null), "sommerferien, sommarferien, sommerferie, sommarferie, fellesferien, summer holidays, the summer holidays, summer holiday")
                .add(new Moment(Unit.FEAST, 1, 0, null), "påske, påska, påsken, easter")
                .add(new Moment(Unit.FEAST, 2, 0, null), "pinse, pinsa, pinsen, whitsun, pentecost")
                .add(new Moment(Unit.FEAST, 3, 0, null), "romjul, romjula, romjulen, romjola");
    }

    private static Moment season(int index) {
        return new Moment(Unit.SEASON, index, 0, null);
    }

    private static Phrases<Rhythm> rhythms() {
        Phrases<Rhythm> rhythms = new Phrases<>();
        for (Rhythm rhythm : Rhythm.values()) {
            rhythms.add(rhythm, OFTEN.get(rhythm.ordinal()));
        }
        return rhythms;
    }

    private static Phrases<Sense> senses() {
        return new Phrases<Sense>()
                .add(Sense.NOISE, "i, in, på, om, av, of, the, den, det, dei, de, ved, at, on, i løpet av, i laupet av, in the course of, "
                        + "during, gjennom, gjennom hele, gjennom heile, through, throughout, i perioden, perioden, period, tidsrommet, "
                        + "år, året, år:, hele, heile, whole, planlagt, planned, tidsplan, dato, date, kl, "
                        + ":, (, ), [, ], ., !, *, ', \", mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, måndag, tysdag, laurdag, sundag, "
                        + "monday, tuesday, wednesday, thursday, friday, saturday, sunday, man, tir, ons, tor, tors, fre, lør, søn")
                .add(Sense.TENTATIVE, "?, ~, ca, cirka, circa, c, omtrent, rundt, om lag, omlag, omkring, kring, about, approx, approximately, "
                        + "around, trolig, truleg, sannsynligvis, sannsynlig, sannsynlegvis, muligens, kanskje, foreløpig, førebels, "
                        + "tentativt, tentativ, tentative, maybe, perhaps, probably, possibly, provisional, evt, ev, eventuelt, "
                        + "tidlig, tidleg, tidlig i, tidleg i, early, early in, primo, medio, ultimo, mid, midten av, midt i, middle of, "
                        + "starten av, starten på, begynnelsen av, byrjinga av, beginning of, start of, slutten av, sent, seint, sein, sen, late, late in, "
                        + "eller før, el før, evt før, eller tidligere, eller tidlegare, eller senere, eller seinare, or before, or earlier, or later, "
                        + "ikke avklart, ikkje avklart, ikke satt, ikkje sett, ikke bestemt, ikkje bestemt, ikke fastsatt, ikkje fastsett, "
                        + "ikke avtalt, ikkje avtalt, ikke tidfestet, ikkje tidfesta, uavklart, avklares, avklarast, må avklares, må avklarast, ukjent, "
                        + "not settled, not set, not decided, unknown, tbd, tba, tbc, to be decided, to be confirmed, "
                        + "snarest, snarast, snarest mulig, snarast mogleg, så snart som mulig, så snart som mogleg, så snart det lar seg gjøre, "
                        + "asap, as soon as possible, straks, omgående, senere, seinare, later")
                .add(Sense.RECURRING, "jevnlig, jamleg, regelmessig, regularly, løpende, løpande, fortløpende, fortløpande, kontinuerlig, kontinuerleg, "
                        + "ongoing, continuous, continuously, continual, rolling, permanent, hele året, heile året, all year, "
                        + "hele perioden, heile perioden, i hele perioden, i heile perioden, hele planperioden, heile planperioden, i hele planperioden, "
                        + "i heile planperioden, i planperioden, planperioden, i programperioden, programperioden, hver, kvar, kvart, hvert, every, each, "
                        + "biannually, flere ganger i året, fleire gonger i året")
                .add(Sense.RECURRING, String.join(", ", OFTEN))
                .add(Sense.FROM, "fra, frå, from, siden, sidan, since, fra og med, frå og med, fom, f o m, starting, starting in, starting from, "
                        + "start, starter, startar, startet, starta, start i, oppstart, oppstart i, påbegynt, påbegynnes, begynner, byrjar, as of")
                .add(Sense.AFTER, "etter, after")
                .add(Sense.UNTIL, "innen, innan, innen utgangen av, innan utgangen av, innen utløpet av, innan utløpet av, innen slutten av, "
                        + "innan slutten av, utgangen av, ved utgangen av, til utgangen av, by, by the end of, by end of, the end of, end of, "
                        + "within, no later than, not later than, latest, at the latest, "
                        + "senest, seinast, seinest, innen utg av, frist, tidsfrist, svarfrist, frist er, frist for, deadline, til, til og med, "
                        + "tom, t o m, until, till, up to, ferdig, ferdig i, ferdig innen, ferdig innan, ferdigstilt, ferdigstilles, ferdigstillast, "
                        + "ferdigstillelse, avsluttes, avsluttast, avsluttet, avslutta, sluttføres, sluttførast, fullføres, fullførast, completed by, due, slutt")
                .add(Sense.BEFORE, "før, before, prior to")
                .add(Sense.ONWARDS, "→, og utover, og utover i, og framover, og fremover, og videre, og vidare, utover, framover, fremover, "
                        + "and onwards, and onward, onwards, onward, and beyond, ff, +");
    }

    private static Phrases<Join> joins() {
        return new Phrases<Join>()
                .add(Join.AND, ",, ;, /, &, +, og, and, samt, eller, or, \n")
                .add(Join.TO, "-, →, til, to, til og med, tom, t o m, until, till, through");
    }
}
