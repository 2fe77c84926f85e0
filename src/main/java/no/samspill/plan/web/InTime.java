package no.samspill.plan.web;

import org.jspecify.annotations.Nullable;

/** Where a page of a plan stands among the plan's versions. */
public sealed interface InTime {

    /** The living plan. @param latest "Versjon 2, 20. oktober 2017"; @param all where every version is listed */
    record Living(String latest, String href, String all) implements InTime {}

    /**
     * A version.
     *
     * @param title "Versjon 2, 20. oktober 2017"
     * @param said that it stays, in one sentence
     * @param living the address of the plan as it is today
     * @param proof what proves it, to be taken along
     * @param changes what is new since the version before; null for the first
     */
    record Frozen(String title, String name, @Nullable String note, String said, String living, String all, String proof, @Nullable String changes) implements InTime {}
}
