package no.samspill.people.web;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.samspill.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** What a session remembers of a person: nothing but who it is. Roles are looked up each time, so that losing one holds at once. */
record SignedIn(UUID person) implements UserDetails {

    PersonId id() {
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
