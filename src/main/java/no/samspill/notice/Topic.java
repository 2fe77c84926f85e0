package no.samspill.notice;

import java.util.Optional;
import java.util.UUID;
import no.samspill.input.Receipt;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.people.OrganisationId;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;

/** What of a plan somebody follows. */
public sealed interface Topic {

    /** All that happens to it. */
    record Whole() implements Topic {

        @Override
        public String key() {
            return "plan";
        }
    }

    /** What bodies decide of it, and nothing else. */
    record Decisions() implements Topic {

        @Override
        public String key() {
            return "vedtak";
        }
    }

    /** A row and all under it: a focus area, or a measure. */
    record Row(ElementId id) implements Topic {

        @Override
        public String key() {
            return "r-" + id;
        }

        /** Whether it is, or holds, a measure. */
        public boolean holds(PlanView plan, ElementId measure) {
            return plan.plan().find(id).filter(row -> row.id().equals(measure) || row.measures().anyMatch(each -> each.id().equals(measure))).isPresent();
        }
    }

    /** One that answers for measures: a municipality. */
    record Party(OrganisationId id) implements Topic {

        @Override
        public String key() {
            return "k-" + id;
        }
    }

    /** What one input or statement becomes; whoever has its number may follow it, and it is in no list. */
    record Became(Receipt receipt) implements Topic {

        @Override
        public String key() {
            return "s-" + receipt;
        }
    }

    /** As addresses and the store call it. */
    String key();

    /** Of a key that somebody typed or a link says; empty where it is none. */
    static Optional<Topic> of(String key) {
        return switch (key) {
            case "plan" -> Optional.of(new Whole());
            case "vedtak" -> Optional.of(new Decisions());
            default -> key.startsWith("s-") ? Receipt.of(key.substring(2)).map(Became::new) : id(key).flatMap(id -> key.startsWith("r-") ? Optional.of(new Row(new ElementId(id))) : key.startsWith("k-") ? Optional.of(new Party(new OrganisationId(id))) : Optional.empty());
        };
    }

    private static Optional<UUID> id(String key) {
        try {
            return key.length() < 3 ? Optional.empty() : Optional.of(UUID.fromString(key.substring(2)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What it is called; empty where the plan knows nothing of it, or no more. */
    default Optional<String> called(PlanView plan, Words words) {
        return switch (this) {
            case Whole whole -> Optional.of(words.get("notice.topic.plan"));
            case Decisions decisions -> Optional.of(words.get("notice.topic.vedtak"));
            case Row(var id) -> plan.plan().find(id).map(row -> called(plan, row));
            case Became(var receipt) -> Optional.of(words.get("notice.topic.became", receipt.toString()));
            case Party(var id) -> plan.region().all().filter(one -> one.id().equals(id)).map(one -> words.get("notice.topic.party", one.name())).findFirst();
        };
    }

    /** "A1 Kurs i førstelinjetjenesten" */
    static String called(PlanView plan, Element row) {
        return (plan.labels().findFull(row.id()).orElse("") + " " + row.title()).strip();
    }
}
