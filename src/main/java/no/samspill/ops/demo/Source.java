package no.samspill.ops.demo;

import java.util.List;
import java.util.Map;
import no.samspill.kernel.EmailAddress;
import no.samspill.people.NewOrganisation;
import no.samspill.people.OrganisationKind;
import no.samspill.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * What the status update to the regional council says, to the letter; and the official numbers its municipalities had.
 * Where it is silent, so is this.
 */
final class Source {
    static final String REGION = "Sør-Troms regionråd";
    static final String REGION_SLUG = "sor-troms";
    static final String PLAN_SLUG = "utviklingsplan";
    static final String TITLE = "Utviklingsplan for Sør-Troms";
    static final int YEAR = 2017;
    static final String OBJECTIVE = "Oppnå vekst og utvikling gjennom konkrete tiltak og samarbeid i regionen";
    static final String QUESTION = "Hvordan kan Sør-Troms som region legge best mulig til rette for utvikling og vekst?";
    static final String ITSELF = "statusoppdatering til regionrådet om Byregionprogrammet";
    static final String MEETING = "Innspillsmøte";

    static final List<NewOrganisation> MUNICIPALITIES = List.of(
            NewOrganisation.municipality("Harstad", "1903"),
            NewOrganisation.municipality("Kvæfjord", "1911"),
            NewOrganisation.municipality("Skånland", "1913"),
            NewOrganisation.municipality("Ibestad", "1917"),
            NewOrganisation.municipality("Gratangen", "1919"),
            NewOrganisation.municipality("Lavangen", "1920"),
            NewOrganisation.municipality("Salangen", "1923"));

    static final List<NewOrganisation> OTHERS = List.of(
            new NewOrganisation(OrganisationKind.NEIGHBOURING_REGION, "Narvikregionen", null, List.of()),
            new NewOrganisation(OrganisationKind.PARTNER, "Arena Troms", null, List.of()));

    static final List<Area> AREAS = List.of(
            new Area("Innovasjon og entreprenørskap", "22. mai 2017", null),
            new Area("Kompetanse", "2. juni 2017", "Innspillsmøtet var 2. juni. Kilden har ikke innholdet."),
            new Area("UNG", "7. juni 2017", "Innspillsmøtet var 7. juni. Kilden har ikke innholdet."),
            new Area("Infrastruktur og samferdsel", "Dato ikke satt", "Kilden har verken dato for innspillsmøtet eller innholdet."),
            new Area("Trender og fremtidsforskning", "30. august–1. september 2017", "Innspillsmøtet var 30. august–1. september. Kilden har ikke innholdet."));

    /** The municipality whose editor the demonstration lets in: the source names it as an example of a coordinator. */
    static final String EDITORS = "Gratangen";

    /** Those who are let in are called by what they are: no person is made up. */
    static final Map<Role, String> PEOPLE = Map.of(
            Role.SECRETARIAT, "Sekretariatet",
            Role.MUNICIPAL_EDITOR, "Næringsansvarlig i " + EDITORS,
            Role.REGISTRAR, "Politisk sekretariat i " + EDITORS,
            Role.COUNCILLOR, "Ordføreren i " + EDITORS,
            Role.SCRIBE, "Møtereferenten",
            Role.READER, "Leser av utkast");

    /** Where letters to them would go: a domain that nobody can have. */
    static final Map<Role, EmailAddress> ADDRESSES = Map.of(
            Role.SECRETARIAT, new EmailAddress("sekretariatet@sor-troms.example"),
            Role.MUNICIPAL_EDITOR, new EmailAddress("naering@gratangen.example"),
            Role.REGISTRAR, new EmailAddress("politisk@gratangen.example"),
            Role.COUNCILLOR, new EmailAddress("ordforer@gratangen.example"),
            Role.SCRIBE, new EmailAddress("referent@sor-troms.example"),
            Role.READER, new EmailAddress("leser@sor-troms.example"));

    private Source() {}

    /**
     * A focus area.
     *
     * @param meeting when its input meeting is
     * @param content where its content will come from; null where the sheet holds it
     */
    record Area(String title, String meeting, @Nullable String content) {}
}
