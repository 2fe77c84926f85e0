package no.samspill.people.signin;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.samspill.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * What a session remembers of a person: who it is, and who vouched for it. Roles are looked up each time, so that losing one
 * holds at once.
 *
 * @param provider the name in our settings of the one who vouched, and who must hear of it when the person leaves; null for none
 */
public record SignedIn(UUID person, @Nullable String provider) implements UserDetails {

    public static SignedIn of(PersonId person) {
        return new SignedIn(person.value(), null);
    }

    public PersonId id() {
        return new PersonId(person);
    }

    @Override
    public String getUsername() {
        return person.toString();
    }

    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }
}
