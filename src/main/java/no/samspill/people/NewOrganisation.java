package no.samspill.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation to be entered.
 *
 * @param name in bokmål
 * @param number official, four digits; null for none
 * @param aliases other ways it is written in plans: "Harstad kommune", "Kvæfj"
 */
public record NewOrganisation(OrganisationKind kind, String name, @Nullable String number, List<String> aliases) {

    public NewOrganisation {
        aliases = List.copyOf(aliases);
    }

    /** A municipality by the name people use, known by its full name too. */
    public static NewOrganisation municipality(String name, @Nullable String number) {
        return new NewOrganisation(OrganisationKind.MUNICIPALITY, name, number, List.of(name + " kommune"));
    }
}
