package no.samspill.plan;

import no.samspill.kernel.Words;
import org.jspecify.annotations.Nullable;

/** How binding what one reads is, by the versions of its plan. */
public sealed interface Binding {

    /** A draft of a plan without versions. */
    record Draft() implements Binding {}

    /** A draft that goes on where this version ended. */
    record After(int version) implements Binding {}

    /** A draft that says what this version says. */
    record Like(int version) implements Binding {}

    /** The version itself, with its print. @param name as people say it: "Utkast til rådet oktober" */
    record Version(int number, String name, Print print) implements Binding {}

    /** @param latest the last version made before it; null for none @param same whether nothing has changed since */
    static Binding after(@Nullable PlanVersion latest, boolean same) {
        return latest == null ? new Draft() : same ? new Like(latest.number()) : new After(latest.number());
    }

    /** What stands on every page of a paper: a version's with its print, so that two papers can be held against each other. */
    default String mark(Words words) {
        return this instanceof Version version ? words.get("version.mark", said(words), version.print().shown()) : said(words);
    }

    /** "Utkast etter versjon 1". */
    default String said(Words words) {
        return switch (this) {
            case Draft draft -> words.get("plan.draft");
            case After(int version) -> words.get("plan.draft.after", String.valueOf(version));
            case Like(int version) -> words.get("plan.draft.like", String.valueOf(version));
            case Version(int number, var name, var print) -> words.get("version.number", String.valueOf(number));
        };
    }
}
