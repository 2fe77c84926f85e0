package no.samspill.facts.source.web;

import java.util.List;
import no.samspill.facts.source.Agency;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;

/** Whom official statistics may be fetched from. */
public record AgenciesPage(Shell shell, List<Agency> agencies) implements Page {
    public AgenciesPage {
        agencies = List.copyOf(agencies);
    }

    public boolean anyOn() {
        return agencies.stream().anyMatch(Agency::on);
    }

    public String at(Agency agency) {
        return AgencyAt.ALL + "/" + agency.number();
    }

    /** What it allows, in words. */
    public String allows(Agency agency) {
        var allowance = agency.allowance();
        String terms = allowance.terms();
        return shell.words().get("source.admin.allows", allowance.cells(), allowance.calls(), allowance.window().toSeconds()) + (terms == null ? "" : " " + shell.words().get("source.admin.terms", terms));
    }
}
