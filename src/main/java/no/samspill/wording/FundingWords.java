package no.samspill.wording;

import java.util.Set;
import no.samspill.kernel.Cursor;
import no.samspill.kernel.Phrases;
import no.samspill.kernel.Token;
import no.samspill.wording.Funding.State;

/** The words around money. */
final class FundingWords {

    static final Phrases<State> STATES = new Phrases<State>()
            .add(State.APPLIED, "søkt, søkt om, er søkt, er søkt om, søkes, søkes om, søkjast, søke, søker, søker om, søkjer, omsøkt, søknad, søknad om, søknad sendt, "
                    + "applied, applied for, application")
            .add(State.GRANTED, "tilsagn, tilsagn om, tilsagn på, fått tilsagn, fått tilsagn på, innvilget, innvilga, innvilget tilskudd, bevilget, bevilga, bevilgning, løyvd, løyving, "
                    + "tildelt, tildelte, mottatt, granted, awarded, approved");
    static final Phrases<Boolean> YEARLY = new Phrases<Boolean>()
            .add(true, "per år, pr år, i året, årlig, årleg, årlige, årlege, / år, p a, hvert år, kvart år, hver år, per year, a year, yearly, annually, annual, / year, pr anno");
    static final Phrases<Boolean> TENTATIVE = new Phrases<Boolean>()
            .add(true, "?, ca, cirka, circa, ~, omtrent, om lag, omlag, rundt, anslag, anslått, anslagsvis, estimert, estimat, inntil, opptil, opp til, maks, maksimalt, minst, minimum, "
                    + "foreløpig, førebels, evt, eventuelt, trolig, truleg, kanskje, about, approx, approximately, up to, estimated, around, at least, "
                    + "ikke avklart, ikkje avklart, uavklart, avklares, avklarast, må avklares, må avklarast, ikke satt, ikkje sett, ukjent, usikkert, tbd, tba, not settled, unknown");
    static final Phrases<Boolean> JOINS = new Phrases<Boolean>()
            .add(true, ",, /, +, ;, \n, og, and, samt, &, pluss, plus, i tillegg til, •, |");
    static final Phrases<Boolean> NOISE = new Phrases<Boolean>()
            .add(true, "v /, m /, fra, frå, av, med, with, nærmere, nærare, til, from, of, på, om, by, i, for, :, ., (, ), [, ], =, !, *, \", -, to, the, kostnad, kostnader, kostnadar, sum, mva, moms, eks mva, ekskl mva, eksklusive mva, eksklusiv mva, inkl mva, inklusive mva, inklusiv mva, ex mva, u / mva, vat, totalt, total, til sammen, til saman, "
                    + "ramme, budsjettramme, beløp, cost, costs, finansiering, finansieres av, finansieres, finansierast av, finansierast, finansiert av, betales av, dekkes av, vert dekt av, "
                    + "funded by, paid by");
    /** What is counted, and is not money. */
    static final Phrases<Boolean> UNITS = new Phrases<Boolean>()
            .add(true, "årsverk, stilling, stillinger, stillingar, stillingsressurs, stk, timer, timar, timeverk, dager, dagar, dagsverk, ukeverk, vekeverk, månedsverk, månadsverk, måneder, "
                    + "månader, personer, personar, ansatte, tilsette, deltakere, deltakarar, kommuner, kommunar, år, hours, days, weeks, months, years, persons, people, fte, positions");
    static final Phrases<Boolean> SOURCES = new Phrases<Boolean>()
            .add(true, "egeninnsats, eigeninnsats, egenandel, eigendel, egenfinansiering, eigenfinansiering, egne midler, eigne midlar, egne ressurser, eigne ressursar, "
                    + "innenfor ramme, innenfor rammen, innenfor rammene, innanfor ramma, innanfor ramme, innanfor rammene, innenfor budsjett, innanfor budsjett, innenfor budsjettet, "
                    + "innenfor eksisterende rammer, innanfor eksisterande rammer, innenfor eksisterende ramme, innenfor eksisterende budsjett, eksisterende rammer, eksisterende budsjett, "
                    + "ordinær drift, innenfor ordinær drift, innanfor ordinær drift, drift, "
                    + "sponsor, sponsorer, sponsorar, sponsing, interreg, eksterne midler, eksterne midlar, ekstern finansiering, arbeidstid, egentid, egen tid, dugnad, "
                    + "deltakeravgift, deltakaravgift, egenbetaling, billettinntekter, offentlig støtte, in kind, in - kind, own contribution, own funds, within budget, within the budget, own resources, staff time");
    /** "prosjektmidler", "næringsfondet": any word so ended is where money comes from. */
    static final Set<String> SOURCE_ENDINGS = Set.of(
            "midler", "midlene", "midlar", "midlane", "fond", "fondet", "tilskudd", "tilskot", "tilskuddet", "budsjett", "budsjettet", "innsats", "kontingent", "kontingenten",
            "støtte", "stønad", "funds", "fund", "grant", "grants", "lån");

    private FundingWords() {}

    static boolean acceptSource(Cursor cursor) {
        if (SOURCES.accept(cursor) != null) {
            return true;
        }
        Token word = cursor.here();
        boolean source = word.isWord() && SOURCE_ENDINGS.stream().anyMatch(word.text()::endsWith);
        if (source) {
            cursor.skip(1);
        }
        return source;
    }
}
