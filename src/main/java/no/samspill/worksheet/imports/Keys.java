package no.samspill.worksheet.imports;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Field;

/** Names for the things a person decides about, fit for a form and for keeping. */
public final class Keys {

    private Keys() {}

    /** Some words in some field, wherever they stand in the sheet. */
    public static String words(Field field, String written) {
        return UUID.nameUUIDFromBytes((field.key() + "\n" + written).getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** A column of the sheet, or a sheet, by what it is called. */
    public static String named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** One cell of the plan. */
    public static String cell(ElementId element, Field field) {
        return element + " " + field.key();
    }

    /** A row of the plan and a row of the sheet. */
    public static String pair(Element present, Element incoming) {
        return present.id() + " " + incoming.id();
    }
}
