package no.samspill.ops.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.ledger.Author;
import no.samspill.people.Impossible;
import no.samspill.people.Life;
import no.samspill.people.Lives;
import no.samspill.people.NewOrganisation;
import no.samspill.people.OrganisationId;
import no.samspill.people.OrganisationKind;
import no.samspill.people.Organisations;
import no.samspill.people.Reform.Part;
import no.samspill.people.Reform;
import no.samspill.people.Reforms;

/**
 * What happened to the region's council and municipalities after the plan was made, as far as there is a public source for it.
 * Entered by the same services as an administrator's, with the source of each.
 */
public final class RealHistory {
    /** The successor's address. */
    public static final String SUCCESSOR = "halogalandsradet";

    private static final String COUNCIL = "halogalandsradet.no: Åtte kommuner sammen gir en sterkere stemme";
    private static final String NUMBERS_2020 = "Kommunal- og moderniseringsdepartementet: nye kommunenumre fra 1. januar 2020";
    private static final String NUMBERS_2024 = "regjeringen.no: nye fylkes- og kommunenummer fra 1. januar 2024";
    private static final LocalDate Y2020 = LocalDate.of(2020, 1, 1);
    private static final LocalDate Y2024 = LocalDate.of(2024, 1, 1);

    private final Organisations organisations;
    private final Reforms reforms;
    private final Author author;

    public RealHistory(Organisations organisations, Reforms reforms, Author author) {
        this.organisations = organisations;
        this.reforms = reforms;
        this.author = author;
    }

    /** Enters it all, for a council that has its seven members of 2017. */
    public void enter(OrganisationId council) {
        done(reforms.begin(OrganisationKind.MUNICIPALITY, new Part("Tjeldsund", "1852"), null, author));
        done(reforms.begin(OrganisationKind.MUNICIPALITY, new Part("Evenes", "1853"), null, author));
        done(reforms.begin(OrganisationKind.MUNICIPALITY, new Part("Narvik", "1806"), Y2020, author.because(NUMBERS_2020)));
        named("1903", "Hárstták", LocalDate.of(2017, 4, 28), "regjeringen.no: Harstad og Sortland får samiske navn");
        Map.of("1903", "5402", "1911", "5411", "1917", "5413", "1919", "5414", "1920", "5415", "1923", "5417")
                .forEach((from, to) -> renumbered(from, to, Y2020, NUMBERS_2020));
        done(reforms.enter(
                new Reform.Merge(List.of(holder("1913", Y2020), holder("1852", Y2020)), new Part("Tjeldsund", "5412"), Y2020), author.because(NUMBERS_2020)));
        OrganisationId successor = successor();
        done(reforms.enter(new Reform.Dissolve(council, List.of(successor), Y2020), author.because(COUNCIL)));
        named("1853", "Evenášši", LocalDate.of(2021, 6, 11), "genealogi.no: Flerspråklige fylkes- og kommunenavn");
        Map.of("5402", "5503", "5411", "5510", "5412", "5512", "5413", "5514", "5414", "5516", "5415", "5518", "5417", "5522")
                .forEach((from, to) -> renumbered(from, to, Y2024, NUMBERS_2024));
        named("5516", "Rivtták", LocalDate.of(2024, 2, 16), "regjeringen.no: Samiske namn på Gratangen, Levanger, Rana og Sørfold");
    }

    private OrganisationId successor() {
        List<NewOrganisation> members = List.of(
                NewOrganisation.municipality("Harstad", "5402"),
                NewOrganisation.municipality("Kvæfjord", "5411"),
                NewOrganisation.municipality("Tjeldsund", "5412"),
                NewOrganisation.municipality("Ibestad", "5413"),
                NewOrganisation.municipality("Gratangen", "5414"),
                NewOrganisation.municipality("Lavangen", "5415"),
                NewOrganisation.municipality("Evenes", "1853"),
                NewOrganisation.municipality("Narvik", "1806"));
        organisations.found("Hålogalandsrådet", SUCCESSOR, members, Y2020, author.because(COUNCIL));
        return organisations.council(SUCCESSOR).orElseThrow();
    }

    private void named(String number, String sami, LocalDate on, String source) {
        done(reforms.enter(new Reform.Rename(holder(number, on), sami, Life.SAMI, on), author.because(source)));
    }

    private void renumbered(String from, String to, LocalDate on, String source) {
        done(reforms.enter(new Reform.Renumber(holder(from, on.minusDays(1)), to, on), author.because(source)));
    }

    private OrganisationId holder(String number, LocalDate on) {
        Lives lives = reforms.lives();
        return lives.all().stream()
                .filter(life -> life.number(on).or(() -> life.number(on.minusDays(1))).filter(number::equals).isPresent())
                .map(Life::id).findFirst().orElseThrow();
    }

    private static void done(Optional<Impossible> impossible) {
        impossible.ifPresent(why -> {
            throw new IllegalStateException("the history does not fit itself: " + why);
        });
    }
}
