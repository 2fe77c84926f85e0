package no.samspill.people.web;

import java.util.List;
import no.samspill.frame.Menu;
import no.samspill.frame.MenuItem;
import no.samspill.frame.MenuItem.Spot;
import no.samspill.frame.Visit;
import no.samspill.people.signin.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The way in and out, on every page. */
@Component
class SignInMenu implements Menu {

    @Override
    public List<MenuItem> items(Visit visit) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        boolean in = authentication != null && authentication.getPrincipal() instanceof SignedIn;
        return in
                ? List.of(
                        new MenuItem(visit.words().get("signin.workspace"), "/arbeid", Spot.ACCOUNT),
                        new MenuItem(visit.words().get("me.title"), "/arbeid/meg", Spot.ACCOUNT),
                        new MenuItem(visit.words().get("signin.leave"), "/logg-ut", Spot.LEAVE))
                : List.of(new MenuItem(visit.words().get("signin.title"), "/logg-inn", Spot.ACCOUNT));
    }
}
