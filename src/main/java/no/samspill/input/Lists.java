package no.samspill.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samspill.kernel.Language;
import no.samspill.kernel.Slug;
import no.samspill.ledger.Author;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanView;
import no.samspill.worksheet.SheetTurns;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Many contributions at once: read from a file or a pasted text, looked at, then taken in whole. */
@Service
public class Lists {
    private static final int LONGEST_NAME = 120;

    private final ListRepository lists;
    private final Contributions contributions;
    private final SheetTurns turns;

    Lists(ListRepository lists, Contributions contributions, SheetTurns turns) {
        this.turns = turns;
        this.lists = lists;
        this.contributions = contributions;
    }

    /** Reads a pasted text, and keeps it a day to be looked at. @param meeting where it was all said; null for none */
    public Listing pasted(PlanView plan, UUID person, String name, String text, @Nullable UUID meeting) {
        return keep(plan, person, name, ListReader.pasted(text), meeting);
    }

    /** Reads a spreadsheet when it is its sender's turn, and keeps it a day to be looked at. */
    public Listing file(PlanView plan, UUID person, String name, byte[] content, @Nullable UUID meeting) {
        return keep(plan, person, name, turns.read(person, name, () -> ListReader.file(name, content)), meeting);
    }

    private Listing keep(PlanView plan, UUID person, String name, ListReader.Read read, @Nullable UUID meeting) {
        lists.sweep();
        return switch (read) {
            case ListReader.Read.Not(var why) -> new Listing.Unread(why);
            case ListReader.Read.Lines(var lines) -> {
                if (lines.isEmpty()) {
                    yield new Listing.Empty();
                }
                if (lines.size() > Contributions.MOST) {
                    yield new Listing.TooMany(lines.size(), Contributions.MOST);
                }
                ListId id = new ListId(UUID.randomUUID());
                lists.add(new WaitingList(id, plan.id(), name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name, meeting, lines), person);
                yield new Listing.Kept(id);
            }
        };
    }

    public Optional<WaitingList> find(PlanView plan, ListId id) {
        return lists.find(plan.id(), id);
    }

    /** The focus area that a line's words name; empty where they name none, and the words are a theme. */
    public static Optional<ElementId> area(PlanView plan, Line line) {
        String slug = Slug.of(line.area());
        return slug.isEmpty()
                ? Optional.empty()
                : plan.plan().elements().stream().filter(each -> each.kind() == Kind.FOCUS_AREA && Slug.of(each.title()).equals(slug)).map(Element::id).findFirst();
    }

    /**
     * Takes in all lines that fit, once: taken in again, the same lines are the same contributions.
     *
     * @param mayShow whether the senders have let everybody read them
     */
    @Transactional
    public List<Taking> takeIn(PlanView plan, WaitingList list, boolean mayShow, Author author) {
        List<NewContribution> wanted = new ArrayList<>();
        Set<Integer> unfit = Set.copyOf(list.unfit());
        for (int at = 0; at < list.lines().size(); at++) {
            if (!unfit.contains(at + 1)) {
                wanted.add(wanted(plan, list, at, mayShow));
            }
        }
        List<Taking> taken = contributions.take(plan, wanted, author);
        lists.remove(list.id());
        return taken;
    }

    @Transactional
    public void discard(ListId id) {
        lists.remove(id);
    }

    private static NewContribution wanted(PlanView plan, WaitingList list, int at, boolean mayShow) {
        Line line = list.lines().get(at);
        UUID sending = UUID.nameUUIDFromBytes((list.id() + "/" + at).getBytes(StandardCharsets.UTF_8));
        Optional<ElementId> area = area(plan, line);
        String theme = area.isPresent() || line.area().isBlank() ? null : cut(line.area(), Triage.LONGEST_THEME);
        Sender sender = line.sender().isBlank() ? Sender.nobody(Language.NB) : Sender.named(cut(line.sender(), Sender.LONGEST), false, Language.NB);
        boolean said = list.meeting() != null;
        return new NewContribution(
                sending, said ? Way.MEETING : Way.LIST, list.meeting(), said && !line.circle().isBlank() ? cut(line.circle(), Sender.LONGEST) : null, line.words(), area.orElse(null), theme, mayShow, sender);
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}
