package no.samspill.people.signin.web;

import java.util.Optional;
import no.samspill.frame.PublicAddress;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.people.signin.Provider;
import no.samspill.people.signin.Providers;
import no.samspill.people.signin.Registrations;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriComponentsBuilder;

/** On the way to a provider, and from one. Where to is for our settings and the provider to say, never for the request. */
@Controller
class Others {
    private final Providers providers;
    private final Registrations registrations;
    private final PublicAddress address;

    Others(Providers providers, Registrations registrations, PublicAddress address) {
        this.providers = providers;
        this.registrations = registrations;
        this.address = address;
    }

    @GetMapping("/logg-inn/hos/{id}")
    String signIn(@PathVariable("id") String id) {
        if (providers.find(id).isEmpty()) {
            throw Refused.unknown("signin.provider.unknown");
        }
        return registrations.find(id).isPresent() ? "redirect:/oauth2/authorization/" + id : "redirect:/logg-inn?feil=borte";
    }

    /** A page in between: a form may not lead to others, as the policy of our pages says. */
    @GetMapping("/logg-ut/hos/{id}")
    Object signOut(Visit visit, @PathVariable("id") String id) {
        Provider provider = providers.find(id).orElseThrow(() -> Refused.unknown("signin.provider.unknown"));
        Optional<String> there = registrations.find(id).flatMap(this::endOfSession);
        if (there.isEmpty()) {
            return "redirect:/";
        }
        String title = visit.words().get("signin.out.title", provider.name());
        return new OnwardPage(
                Shell.of(visit, title, new Crumb(visit.words().get("brand"), "/"), new Crumb(title, "/logg-ut/hos/" + id)),
                visit.words().get("signin.out.lead", provider.name()),
                visit.words().get("signin.out.button", provider.name()),
                there.get());
    }

    /** OpenID Connect RP-Initiated Logout 1.0, by client_id: the token that would serve as a hint is not kept. */
    private Optional<String> endOfSession(ClientRegistration registration) {
        Object end = registration.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        return end == null
                ? Optional.empty()
                : Optional.of(UriComponentsBuilder.fromUriString(end.toString())
                        .queryParam("client_id", "{client}")
                        .queryParam("post_logout_redirect_uri", "{back}")
                        .encode()
                        .buildAndExpand(registration.getClientId(), address.of("/"))
                        .toUriString());
    }
}
