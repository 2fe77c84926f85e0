package no.samspill.help.web;

import no.samspill.frame.Guide;
import no.samspill.help.Topic;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leads from every page to the help that is about it. */
@Component
class HelpHere implements Guide {

    @Override
    public String on(@Nullable String route) {
        return route == null ? HelpController.ADDRESS : Topic.at(route).map(Topic::address).orElse(HelpController.ADDRESS);
    }
}
