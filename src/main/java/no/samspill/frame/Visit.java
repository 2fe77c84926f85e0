package no.samspill.frame;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.samspill.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at a page and from where. A controller takes one as a parameter.
 *
 * @param address path of the page that is shown, from the root and without a query
 * @param region the region that the address names; null where it names none
 * @param plan the plan that the address names, within its region; null where it names none
 * @param menu what the rooms offer this visitor
 * @param messages what just happened, said once
 * @param ticket proves that a form came from us; asked for only where there is a form, since it starts a session
 */
public record Visit(
        Words words,
        Links links,
        String address,
        @Nullable String region,
        @Nullable String plan,
        List<MenuItem> menu,
        List<Message> messages,
        Supplier<Optional<Ticket>> ticket) {

    public Visit {
        menu = List.copyOf(menu);
        messages = List.copyOf(messages);
    }

    /** Somebody who opens a file: no server knows them. */
    public static Visit offline(Words words, Links links) {
        return new Visit(words, links, "", null, null, List.of(), List.of(), Optional::empty);
    }

    public Visit offered(List<MenuItem> items) {
        return new Visit(words, links, address, region, plan, items, messages, ticket);
    }

    public Visit warned(List<Message> cautions) {
        return new Visit(words, links, address, region, plan, menu, Stream.concat(messages.stream(), cautions.stream()).toList(), ticket);
    }

    /** The value of {@code aria-current}: "page" on the item's own page, "true" on one below it that has no item of its own; null elsewhere. */
    public @Nullable String at(MenuItem item) {
        if (address.equals(item.href())) {
            return "page";
        }
        boolean nearer = menu.stream().anyMatch(other -> other.spot() == item.spot() && other.href().length() > item.href().length() && (address + "/").startsWith(other.href() + "/"));
        return address.startsWith(item.href() + "/") && !nearer ? "true" : null;
    }

    /** Items of the menu that stand at {@code spot}. */
    public List<MenuItem> menu(MenuItem.Spot spot) {
        return menu.stream().filter(item -> item.spot() == spot).toList();
    }

    /** The hidden field of a form: its name and value. */
    public record Ticket(String name, String value) {}
}
