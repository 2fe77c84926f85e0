package no.samspill.hearing;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samspill.hearing.ChainedHearingsRepository.Held;
import no.samspill.hearing.ChainedHearingsRepository.Said;
import no.samspill.ledger.JournalCountRepository;
import no.samspill.plan.Chain;
import no.samspill.plan.Flaw;
import no.samspill.plan.Link;
import no.samspill.plan.PlanId;
import no.samspill.plan.Proven;
import no.samspill.plan.version.ChainedVersionsRepository;

/** Whether every statement says what it said when it was received. Of one that was erased, that it was erased by those who may is all that can be told. */
public final class ProvenStatements implements Proven {
    private final ChainedHearingsRepository hearings;
    private final ChainedVersionsRepository versions;
    private final JournalCountRepository journal;

    public ProvenStatements(ChainedHearingsRepository hearings, ChainedVersionsRepository versions, JournalCountRepository journal) {
        this.hearings = hearings;
        this.versions = versions;
        this.journal = journal;
    }

    @Override
    public int check(Consumer<Flaw> found) {
        return versions.plans().entrySet().stream().mapToInt(plan -> check(plan.getKey(), plan.getValue(), found)).sum();
    }

    private int check(PlanId plan, String called, Consumer<Flaw> found) {
        int all = 0;
        int numbered = 0;
        for (Held hearing : hearings.of(plan.value())) {
            numbered += Math.max(hearing.taken(), all(hearing, called, found));
            all += hearings.statements(hearing.id()).size();
        }
        int told = journal.ofPlan(plan.value(), HearingDeeds.TAKE);
        if (told > numbered) {
            found.accept(Flaw.of(called, "statement.fewer", told, numbered));
        }
        return all;
    }

    /** @return the last one's number */
    private int all(Held hearing, String called, Consumer<Flaw> found) {
        Map<Integer, Said> said = hearings.said(hearing.id()).stream().collect(Collectors.toMap(Said::number, Function.identity()));
        Chain chain = new Chain();
        for (Link statement : hearings.statements(hearing.id())) {
            int last = chain.number();
            Chain.Found of = chain.next(statement);
            Said now = said.get(statement.number());
            if (of == Chain.Found.AFTER_A_GAP) {
                found.accept(Flaw.missing(called, "statement.missing", last + 1, statement.number() - 1, hearing.number()));
            } else if (of == Chain.Found.ALTERED) {
                found.accept(Flaw.of(called, "statement.altered", hearing.number(), statement.number()));
            } else if (now != null && now.erased() && journal.ofElement(now.id(), HearingDeeds.ERASE_STATEMENT) == 0) {
                found.accept(Flaw.of(called, "statement.erased", hearing.number(), statement.number()));
            } else if (now != null && !now.erased() && !now.print().equals(statement.said("said"))) {
                found.accept(Flaw.of(called, "statement.words", hearing.number(), statement.number()));
            }
        }
        if (hearing.taken() > chain.number()) {
            found.accept(Flaw.missing(called, "statement.missing", chain.number() + 1, hearing.taken(), hearing.number()));
        }
        return chain.number();
    }
}
