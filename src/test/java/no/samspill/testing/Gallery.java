package no.samspill.testing;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The pages to be looked at: each state of a page once, by its name, with who sees it and how they come there. Rooms hang theirs here,
 * and one test walks through it in every {@link Look}.
 */
public final class Gallery {
    private final List<State> states = new ArrayList<>();

    /** @param steps from anywhere to the state, in a window whose owner is signed in; taken anew for each width */
    public record State(Owner owner, String name, int status, Consumer<Page> steps) {}

    /** Who has the window that the states are seen in. */
    public final class Owner {
        private final @Nullable Supplier<String> link;

        private Owner(@Nullable Supplier<String> link) {
            this.link = link;
        }

        public Owner sees(String... addresses) {
            for (String address : addresses) {
                sees(address, page -> page.navigate(address));
            }
            return this;
        }

        /** @param name says which state it is that the steps lead to */
        public Owner sees(String name, Consumer<Page> steps) {
            states.add(new State(this, name, 200, steps));
            return this;
        }

        /** A page that is sent with a status of its own, which the browser tells on its console. */
        public Owner meets(int status, String name, Consumer<Page> steps) {
            states.add(new State(this, name, status, steps));
            return this;
        }

        @Nullable Supplier<String> link() {
            return link;
        }
    }

    public Owner everybody() {
        return new Owner(null);
    }

    /** Somebody who has come in by a link, once for all their states. */
    public Owner signedIn(Supplier<String> link) {
        return new Owner(link);
    }

    public List<State> states() {
        return List.copyOf(states);
    }
}
