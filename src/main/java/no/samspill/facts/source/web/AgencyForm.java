package no.samspill.facts.source.web;

import no.samspill.facts.source.Agency;
import no.samspill.facts.source.Api;
import org.jspecify.annotations.Nullable;

/** What the administrator says of a source. */
public record AgencyForm(@Nullable String navn, @Nullable String adresse, @Nullable String utgave, @Nullable String pa) {
    static final AgencyForm BLANK = new AgencyForm("", "", "", "");

    /** The one that nearly everybody begins with; it is asked nothing before somebody has switched it on. */
    static final AgencyForm PROPOSED = new AgencyForm("Statistisk sentralbyrå", "https://data.ssb.no/api/pxwebapi/v2", Api.PXWEB_2.name(), "");

    static AgencyForm of(Agency agency) {
        return new AgencyForm(agency.name(), agency.address().toString(), agency.api().name(), agency.on() ? "true" : "");
    }

    String name() {
        return navn == null ? "" : navn;
    }

    String address() {
        return adresse == null ? "" : adresse;
    }

    boolean on() {
        return "true".equals(pa);
    }

    Api api() {
        return Api.PXWEB_1.name().equals(utgave) ? Api.PXWEB_1 : Api.PXWEB_2;
    }
}
