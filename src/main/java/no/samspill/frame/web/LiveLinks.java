package no.samspill.frame.web;

import java.util.List;
import no.samspill.frame.Links;
import org.jspecify.annotations.Nullable;

/** Addresses on the server. */
record LiveLinks(Assets assets, List<Choice> languages, @Nullable String help) implements Links {

    @Override
    public boolean live() {
        return true;
    }

    @Override
    public String home() {
        return "/";
    }

    @Override
    public String asset(String file) {
        return assets.address(file);
    }

    @Override
    public String about(String page) {
        return "/" + page;
    }
}
