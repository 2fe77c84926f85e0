package no.samspill.plan.web;

import java.util.List;

/**
 * Those behind a plan, as its pages show them.
 *
 * @param municipalities each a light along the fjord; empty where they are not known
 */
public record Council(String name, List<String> municipalities) {

    public Council {
        municipalities = List.copyOf(municipalities);
    }
}
