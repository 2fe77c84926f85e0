package no.samspill.people.web;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspill.frame.Message;
import no.samspill.frame.Visit;
import no.samspill.people.Access;
import no.samspill.people.Door;
import no.samspill.people.OrganisationId;
import no.samspill.people.Organisations;
import no.samspill.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Choosing for whom one acts, where one acts for several. The choice lasts as long as the session. */
@Controller
class ActingFor implements Door.Keeper {
    private static final String CHOSEN = ActingFor.class.getName();

    private final Organisations organisations;

    ActingFor(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public List<Door> doors() {
        return List.of(Door.post("/arbeid/for", Access.SIGNED_IN));
    }

    /** Another than one acts for is no choice. */
    @PostMapping("/arbeid/for")
    String choose(Visit visit, Person who, @RequestParam(defaultValue = "") String organisation, HttpSession session, RedirectAttributes next) {
        Optional<OrganisationId> chosen = who.actsFor().stream().filter(one -> one.toString().equals(organisation)).findFirst();
        chosen.ifPresent(one -> {
            session.setAttribute(CHOSEN, one.toString());
            next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("work.acting.done", organisations.name(one))));
        });
        return "redirect:/arbeid";
    }

    /** What was chosen in this session; null for nothing. */
    static @Nullable OrganisationId chosen(@Nullable HttpSession session) {
        return session != null && session.getAttribute(CHOSEN) instanceof String id ? new OrganisationId(UUID.fromString(id)) : null;
    }
}
