package no.samspill.facts.source;

/** How a producer of statistics is asked. */
public enum Api {
    /** PxWebApi 2: {@code https://data.ssb.no/api/pxwebapi/v2}. */
    PXWEB_2,
    /** The older one, by POST: {@code https://data.ssb.no/api/v0/no/table}. */
    PXWEB_1
}
