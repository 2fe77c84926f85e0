package no.samspill.people.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import no.samspill.frame.Message.Tone;
import no.samspill.frame.Message;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Words;
import no.samspill.ledger.Through;
import no.samspill.people.Access;
import no.samspill.people.Door;
import no.samspill.people.Identities;
import no.samspill.people.Identity;
import no.samspill.people.OwnSetting;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.people.signin.PasskeyRepository;
import no.samspill.people.signin.Provider;
import no.samspill.people.signin.Providers;
import no.samspill.people.signin.Tying;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's own page: the ways in that are theirs. */
@Controller
@RequestMapping("/arbeid/meg")
class Me {
    private final People people;
    private final Identities identities;
    private final Providers providers;
    private final PasskeyRepository passkeys;
    private final ObjectProvider<OwnSetting> settings;

    Me(People people, Identities identities, Providers providers, PasskeyRepository passkeys, ObjectProvider<OwnSetting> settings) {
        this.settings = settings;
        this.people = people;
        this.identities = identities;
        this.providers = providers;
        this.passkeys = passkeys;
    }

    @GetMapping
    MyPage show(Visit visit, Person who, @RequestParam(name = "knyttet") @Nullable String tied, @RequestParam(name = "opptatt") @Nullable String taken) {
        Words words = visit.words();
        List<String> known = identities.of(who.id()).stream().map(Identity::issuer).toList();
        return new MyPage(
                Shell.of(told(visit, tied, taken), words.get("me.title"), new Crumb(words.get("signin.workspace"), "/arbeid"), new Crumb(words.get("me.title"), "/arbeid/meg")),
                who,
                people.emailOf(who.id()).map(EmailAddress::value),
                passkeys.of(who.id()),
                providers.all().entrySet().stream().map(one -> new MyPage.Tie(one.getKey(), one.getValue().name(), known.contains(one.getValue().issuer()))).toList(),
                settings.orderedStream().map(room -> room.of(who, words)).toList());
    }

    @PostMapping("/nokler/fjern")
    String remove(Visit visit, Person who, @RequestParam(name = "id", defaultValue = "") String id, RedirectAttributes next) {
        if (passkeys.remove(who.id(), id)) {
            next.addFlashAttribute(Message.FLASH, new Message(Tone.SUCCESS, visit.words().get("me.key.removed")));
        }
        return "redirect:/arbeid/meg";
    }

    @PostMapping("/andre/{provider}")
    Object tie(
            Visit visit,
            Person who,
            HttpServletRequest request,
            @PathVariable("provider") String id,
            @RequestParam(name = "tie", defaultValue = "true") boolean tie,
            RedirectAttributes next) {
        Provider provider = providers.find(id).orElseThrow(() -> Refused.unknown("signin.provider.unknown"));
        Words words = visit.words();
        if (!tie) {
            identities.untie(who.id(), provider.issuer(), who.author(Through.TABLE));
            next.addFlashAttribute(Message.FLASH, new Message(Tone.SUCCESS, words.get("me.other.gone", provider.name())));
            return "redirect:/arbeid/meg";
        }
        Tying.begin(request, who.id(), id);
        String title = words.get("me.other.going", provider.name());
        return new OnwardPage(
                Shell.of(visit, title, new Crumb(words.get("me.title"), "/arbeid/meg"), new Crumb(title, "/arbeid/meg")),
                words.get("me.other.going.lead", provider.name()),
                words.get("me.other.go", provider.name()),
                "/logg-inn/hos/" + id);
    }

    private Visit told(Visit visit, @Nullable String tied, @Nullable String taken) {
        return visit.warned(Optional.ofNullable(tied).flatMap(providers::find).map(provider -> new Message(Tone.SUCCESS, visit.words().get("me.other.done", provider.name())))
                .or(() -> Optional.ofNullable(taken).flatMap(providers::find).map(provider -> new Message(Tone.WARNING, visit.words().get("me.other.taken", provider.name()))))
                .stream().toList());
    }

    @Configuration(proxyBeanMethods = false)
    static class Doors {

        @Bean
        Door.Keeper doorsOfMe() {
            return () -> List.of(Door.any("/arbeid/meg", Access.SIGNED_IN), Door.any("/arbeid/meg/**", Access.SIGNED_IN));
        }
    }
}
