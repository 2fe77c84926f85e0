package no.samspill.publishing.paper;

/** How binding a paper is, by the versions of its plan. */
public sealed interface Binding {

    /** A draft that goes on where this version ended. */
    record After(int version) implements Binding {}

    /** The version itself. @param name as people say it: "Utkast til rådet oktober" */
    record Version(int number, String name) implements Binding {}
}
