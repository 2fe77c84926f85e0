package no.samspill.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.samspill.frame.LetterCode;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.people.Access;
import no.samspill.people.Door;
import no.samspill.people.Invitation;
import no.samspill.people.Invitations;
import no.samspill.people.signin.ByInvitation;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answering an invitation. Opening its link does nothing yet: programs that look into people's e-mail open links too. */
@Controller
@RequestMapping("/invitasjon/{key}")
class Invited implements Door.Keeper {
    private final Invitations invitations;
    private final ByInvitation way;

    Invited(Invitations invitations, ByInvitation way) {
        this.invitations = invitations;
        this.way = way;
    }

    @Override
    public List<Door> doors() {
        return List.of(Door.post("/invitasjon/{key}", Access.EVERYBODY));
    }

    @GetMapping
    Page open(Visit visit, @PathVariable String key) {
        return page(visit, key, "", List.of());
    }

    /** By somebody who has read the letter: a program that opened it may press buttons, too. */
    @PostMapping
    Object accept(Visit visit, @PathVariable String key, @RequestParam(defaultValue = "") String kode, HttpServletRequest request, HttpServletResponse response) {
        if (!LetterCode.read(key, kode)) {
            return page(visit, key, kode, List.of(LetterCode.wrong()));
        }
        return "redirect:" + way.enter(invitations.accept(key).orElseThrow(Invited::gone), request, response);
    }

    private Page page(Visit visit, String key, String typed, List<Problem> problems) {
        Invitation invitation = invitations.byKey(key).orElseThrow(Invited::gone);
        return new InvitedPage(
                Shell.of(visit, visit.words().get("invited.title")), "/invitasjon/" + key, invitation.name(), invitations.said(invitation.role(), visit.words()), typed, problems);
    }

    private static Refused gone() {
        return new Refused(HttpStatus.GONE, Problem.of("invited.gone"));
    }
}
