package no.samspill.wording;

import java.util.HashMap;
import java.util.Map;
import no.samspill.kernel.Cursor;
import no.samspill.kernel.Phrases;
import no.samspill.kernel.Token;
import org.jspecify.annotations.Nullable;

/** The words around organisations: roles, counts, and what joins one party to the next. */
final class PartyWords {

    record RoleWord(Role role, boolean plural) {}

    /** What parts one party from the next. */
    enum Join {
        /** Comma, bracket or dash: what follows may belong to the party before it. */
        COMMA,
        /** "og", which may stand within a name. */
        AND,
        OTHER
    }

    static final Phrases<Join> JOINS = new Phrases<Join>()
            .add(Join.COMMA, ",, (")
            .add(Join.AND, "og, and, &")
            .add(Join.OTHER, "+, ;, \n, ), /, |, •, samt, og / eller, med, m /, with, i samarbeid med, i samarbeid m /, i lag med, i tett samarbeid med, "
                    + "sammen med, saman med, i tillegg til, i dialog med, in cooperation with, together with, in collaboration with, eller, or");
    static final Phrases<Boolean> BY = new Phrases<Boolean>().add(true, "v /, ved, v, represented by, by, c / o");
    static final Phrases<Boolean> OF = new Phrases<Boolean>().add(true, "i, for, fra, frå, av, in, of, the, på, hos, til, at, from, den, det, dei, de");
    static final Phrases<Boolean> EVERY = new Phrases<Boolean>()
            .add(true, "hver, kvar, hvert, kvart, alle, samtlige, samtlege, each, every, all, all the, hver av, kvar av, each of, alle de, alle dei");
    static final Phrases<Boolean> DOUBT = new Phrases<Boolean>()
            .add(true, "?, evt, ev, eventuelt, kanskje, muligens, trolig, truleg, foreslått, foreslår, forslag, forslag :, foreløpig, førebels, ikke avklart, ikkje avklart, "
                    + "ikke bestemt, ikkje bestemt, uavklart, avklares, avklarast, må avklares, må avklarast, ikke satt, ikkje sett, ukjent, "
                    + "m fl, mfl, med flere, med fleire, m m, osv, etc, o l, og andre, and others, not settled, tbd, tba, tbc, maybe, perhaps, possibly, unknown");
    static final Phrases<Boolean> NOISE = new Phrases<Boolean>()
            .add(true, "., *, !, -, [, ], \", «, », ansvarlig :, ansvarleg :, ansvar :, i regionen, i hele regionen, i heile regionen, in the region, in region, ingen, none");
    static final Phrases<RoleWord> ROLES = roles();
    static final Phrases<Integer> NUMBERS = new Phrases<Integer>()
            .add(2, "to, begge, begge to, two, both").add(3, "tre, three").add(4, "fire, four").add(5, "fem, five").add(6, "seks, six")
            .add(7, "sju, syv, seven").add(8, "åtte, eight").add(9, "ni, nine").add(10, "ti, ten");
    /** True for the plural that means every one of them. */
    static final Phrases<Boolean> MUNICIPALITY = new Phrases<Boolean>()
            .add(false, "kommune, kommunen, kommuna, kommunens, komm, kommun, k, municipality, the municipality, vertskommune, vertskommunen, vertskommunene")
            .add(true, "kommuner, kommunene, kommunar, kommunane, municipalities, the municipalities, medlemskommunene, medlemskommunane, medlemskommuner, "
                    + "deltakerkommunene, deltakarkommunane, eierkommunene, eigarkommunane, medlemskommunar");
    static final Map<String, Role> ABBREVIATED = abbreviated();

    private PartyWords() {}

    private static Phrases<RoleWord> roles() {
        Phrases<RoleWord> phrases = new Phrases<>();
        String[][] words = {
            {"COORDINATOR", "koordinator, koordinatoren, koord, koordin, coordinator, the coordinator, koordinerer, koordinerende, koordinerande, koordinering, koordinatoransvar",
                "koordinatorer, koordinatorene, koordinatorar, koordinatorane, coordinators"},
            {"BUSINESS_DEVELOPER", "næringsansvarlig, næringsansvarleg, næringsansv, næringsans, næringsutvikler, næringsutviklar, næringsutvikleren, næringsutviklaren, næringssjef, næringssjefen, "
                    + "næringskonsulent, næringsrådgiver, næringsrådgjevar, business developer, the business developer",
                "næringsansvarlige, næringsansvarlege, næringsutviklere, næringsutviklerne, næringsutviklarar, næringsutviklarane, næringssjefer, næringssjefene, næringssjefar, næringssjefane, "
                    + "næringsrådgivere, næringsrådgjevarar, business developers, the business developers"},
            {"MANAGER", "daglig leder, dagleg leiar, dagl leder, dagl leiar, dgl leder, daglig l, manager, general manager, managing director, director, direktør, direktøren",
                "daglige ledere, daglege leiarar, managers"},
            {"MAYOR", "ordfører, ordføreren, ordførar, ordføraren, ordf, mayor, the mayor",
                "ordførere, ordførerne, ordførarar, ordførarane, mayors, the mayors"},
            {"CHIEF_EXECUTIVE", "rådmann, rådmannen, rådm, kommunedirektør, kommunedirektøren, komm dir, kommunedir, administrasjonssjef, administrasjonssjefen, chief executive, the chief executive",
                "rådmenn, rådmennene, kommunedirektører, kommunedirektørene, kommunedirektørar, kommunedirektørane, chief executives"},
            {"PROJECT_MANAGER", "prosjektleder, prosjektlederen, prosjektleiar, prosjektleiaren, prosj leder, prosj leiar, prosjektl, prosjektansvarlig, prosjektansvarleg, project manager, project leader",
                "prosjektledere, prosjektlederne, prosjektleiarar, prosjektleiarane, project managers"},
            {"CHAIR", "leder, leiar, lederen, leiaren, styreleder, styreleiar, rådsleder, rådsleiar, utvalgsleder, utvalsleiar, chair, the chair, rådsordfører, leder av rådet",
                "ledere, lederne, leiarar, leiarane, styreledere, styreleiarar, chairs"},
            {"PARTNER", "samarbeidspartner, samarbeidspart, partner", "samarbeidspartnere, samarbeidspartnarar, samarbeidspartnerne"},
            {"PLANNER", "planlegger, planleggar, planleggeren, planleggaren, planansvarlig, planansvarleg, plansjef, planner", "planleggere, planleggerne, planleggarar, planners"},
        };
        for (String[] row : words) {
            phrases.add(new RoleWord(Role.valueOf(row[0]), false), row[1]).add(new RoleWord(Role.valueOf(row[0]), true), row[2]);
        }
        return phrases;
    }

    private static Map<String, Role> abbreviated() {
        Map<String, Role> heads = new HashMap<>();
        heads.put("næringsansvarlig", Role.BUSINESS_DEVELOPER);
        heads.put("næringsutvikler", Role.BUSINESS_DEVELOPER);
        heads.put("koordinator", Role.COORDINATOR);
        heads.put("prosjektleder", Role.PROJECT_MANAGER);
        heads.put("prosjektleiar", Role.PROJECT_MANAGER);
        heads.put("ordfører", Role.MAYOR);
        heads.put("rådmann", Role.CHIEF_EXECUTIVE);
        heads.put("kommunedirektør", Role.CHIEF_EXECUTIVE);
        heads.put("planlegger", Role.PLANNER);
        return heads;
    }

    /** A role, or one shortened with a full stop: "prosjektled.", "ordfør.". */
    static @Nullable RoleWord acceptRole(Cursor cursor) {
        RoleWord role = ROLES.accept(cursor);
        Token word = cursor.here();
        if (role != null || !word.isWord() || word.text().length() < 4 || !cursor.sees(1, ".")) {
            return role;
        }
        for (Map.Entry<String, Role> head : ABBREVIATED.entrySet()) {
            if (head.getKey().startsWith(word.text())) {
                cursor.skip(2);
                return new RoleWord(head.getValue(), false);
            }
        }
        return null;
    }
}
