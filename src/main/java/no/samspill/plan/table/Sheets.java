package no.samspill.plan.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspill.frame.Templates;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.ledger.Reach;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.wording.Spoken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Remembers the latest tables of each plan, so that a change is drawn once for all who look, and only the rows it touched. */
@Component
public class Sheets {
    private static final int REMEMBERED = 100;
    private static final int REVISIONS_OF_EACH = 60;

    private final Plans plans;
    private final Templates templates;

    private final Map<Reader, Kept> kept = new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Reader, Kept> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Those who see the same: in one language, with the same rights. */
    public record Reader(PlanId plan, Language language, Reach reach) {}

    Sheets(Plans plans, Templates templates) {
        this.plans = plans;
        this.templates = templates;
    }

    /** The table now. */
    public Sheet now(Reader reader) {
        return kept(reader).upTo(Long.MAX_VALUE);
    }

    /** The table of this revision, or of a later one. */
    public Sheet from(Reader reader, long revision) {
        return kept(reader).upTo(revision);
    }

    /**
     * What a table of one revision lacks.
     *
     * @param known a later revision that there is; the answer is no older
     */
    public Delta since(Reader reader, long revision, long known) {
        Kept those = kept(reader);
        return those.upTo(known).since(those.find(revision));
    }

    public @Nullable Sheet find(Reader reader, long revision) {
        return kept(reader).find(revision);
    }

    private Kept kept(Reader reader) {
        synchronized (kept) {
            return kept.computeIfAbsent(reader, Kept::new);
        }
    }

    private final class Kept {
        private final Reader reader;
        private final Spoken spoken;
        private final Deque<Sheet> recent = new ArrayDeque<>();

        Kept(Reader reader) {
            this.reader = reader;
            this.spoken = new Spoken(reader.language());
        }

        synchronized Sheet upTo(long revision) {
            Sheet last = recent.peekLast();
            if (last != null && last.revision() >= revision) {
                return last;
            }
            PlanView view = plans.get(reader.plan());
            if (last != null && last.revision() == view.revision() && last.view().known().equals(view.known())) {
                return last;
            }
            Sheet next = draw(view, last);
            recent.addLast(next);
            if (recent.size() > REVISIONS_OF_EACH) {
                recent.removeFirst();
            }
            return next;
        }

        synchronized @Nullable Sheet find(long revision) {
            return recent.reversed().stream().filter(sheet -> sheet.revision() == revision).findFirst().orElse(null);
        }

        private Sheet draw(PlanView view, @Nullable Sheet before) {
            Words words = Words.of(reader.language());
            List<Column> columns = Columns.of(view, words);
            List<Sheet.Line> lines = WorkRows.of(view, columns, spoken, reader.reach()).stream().map(row -> {
                Sheet.Line known = before == null ? null : before.find(row.id());
                return known != null && known.row().equals(row) ? known : new Sheet.Line(row, html(view, row, words));
            }).toList();
            return new Sheet(view, columns, lines);
        }

        private String html(PlanView view, WorkRow row, Words words) {
            return templates.part(
                    "no/samspill/plan/table/row.jte",
                    Map.of("row", row, "at", TableAt.of(view), "lang", view.plan().language(), "words", words));
        }
    }
}
