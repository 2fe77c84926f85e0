package no.samspill.hearing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import no.samspill.hearing.ChainedHearingsRepository.Answered;
import no.samspill.hearing.ChainedHearingsRepository.Held;
import no.samspill.ledger.JournalCountRepository;
import no.samspill.plan.Chain;
import no.samspill.plan.Flaw;
import no.samspill.plan.Link;
import no.samspill.plan.Proven;
import no.samspill.plan.version.ChainedVersionsRepository;

/** Whether every answer of a concluded hearing is the one that was laid out, or that it was corrected to by those who may. */
public final class ProvenAnswers implements Proven {
    private final ChainedHearingsRepository hearings;
    private final ChainedVersionsRepository versions;
    private final JournalCountRepository journal;

    public ProvenAnswers(ChainedHearingsRepository hearings, ChainedVersionsRepository versions, JournalCountRepository journal) {
        this.hearings = hearings;
        this.versions = versions;
        this.journal = journal;
    }

    @Override
    public int check(Consumer<Flaw> found) {
        return versions.plans().entrySet().stream()
                .mapToInt(plan -> hearings.of(plan.getKey().value()).stream().mapToInt(hearing -> check(hearing, plan.getValue(), found)).sum())
                .sum();
    }

    private int check(Held hearing, String called, Consumer<Flaw> found) {
        Map<String, String> last = new HashMap<>();
        Set<String> uncertain = new HashSet<>();
        boolean whole = true;
        Chain chain = new Chain();
        for (Link row : hearings.laidOut(hearing.id())) {
            int before = chain.number();
            Chain.Found of = chain.next(row);
            if (of == Chain.Found.AFTER_A_GAP) {
                found.accept(Flaw.missing(called, "laid.missing", before + 1, row.number() - 1, hearing.number()));
            } else if (of == Chain.Found.ALTERED) {
                found.accept(Flaw.of(called, "laid.altered", hearing.number(), row.number()));
                // Any of what it says may be what was altered: of which point it is, too.
                uncertain.add(row.said("point"));
                uncertain.add(row.said("said"));
            }
            whole &= of == Chain.Found.FITS;
            last.put(row.said("point"), row.said("said"));
        }
        if (hearing.laidOut() > chain.number()) {
            whole = false;
            found.accept(Flaw.missing(called, "laid.missing", chain.number() + 1, hearing.laidOut(), hearing.number()));
        }
        if (!hearing.concluded()) {
            if (chain.number() > 0 || journal.ofElement(hearing.id(), HearingDeeds.CONCLUDE) > 0) {
                found.accept(Flaw.of(called, "laid.undone", hearing.number()));
            }
            return chain.number();
        }
        answers(hearing, called, last, uncertain, whole, found);
        return chain.number();
    }

    /** @param uncertain points and prints of rows that were altered @param whole whether all is there that was laid out */
    private void answers(Held hearing, String called, Map<String, String> last, Set<String> uncertain, boolean whole, Consumer<Flaw> found) {
        for (Answered now : hearings.answered(hearing.id())) {
            String was = last.remove(now.point());
            if (was == null) {
                if (whole) {
                    found.accept(Flaw.of(called, "answer.never", hearing.number(), now.called()));
                }
            } else if (!uncertain.contains(now.point()) && !uncertain.contains(now.print()) && !was.equals(now.print())) {
                // With rows missing it may be that it was corrected there; it is still another than the one that can be proven.
                found.accept(Flaw.of(called, "answer.altered", hearing.number(), now.called()));
            }
        }
        last.keySet().removeAll(uncertain);
        if (!last.isEmpty()) {
            found.accept(Flaw.of(called, "answer.gone", hearing.number(), last.size()));
        }
    }
}
