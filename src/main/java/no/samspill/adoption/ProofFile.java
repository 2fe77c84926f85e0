package no.samspill.adoption;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.people.OrganisationId;
import no.samspill.plan.Chain;
import no.samspill.plan.Link;
import no.samspill.plan.PlanId;
import no.samspill.plan.Print;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What proves one version to whoever has no server at hand: its text, the chain of versions and that of decisions, the way through the bodies,
 * and the papers that were given out. {@link ProofText} says how it is written.
 *
 * @param plan its title, as it is called now
 * @param address where the version is read
 * @param version its number
 * @param said the words of decisions, by their number; missing where there are none, and where they are exempt from public disclosure
 * @param reconciled versions that were made of what bodies adopted @param sameText by version, decisions about an earlier one that adopted its very text: both
 *     as the server says, since the earlier texts are not here
 * @param papers SHA-256 of each that was given out, by format
 */
public record ProofFile(
        PlanId id, String plan, String council, String address, int version, List<Link> versions, List<Link> decisions, List<Beside> beside, Map<Integer, Said> said, @Nullable Route route, Set<Integer> reconciled, Map<Integer, Set<DecisionId>> sameText, SequencedMap<String, String> papers, String text) {

    public ProofFile {
        versions = List.copyOf(versions);
        decisions = List.copyOf(decisions);
        beside = List.copyOf(beside);
        said = Map.copyOf(said);
        reconciled = Set.copyOf(reconciled);
        sameText = Map.copyOf(sameText);
    }

    /** A decision's words. The chain covers them by their print, with the salt first: where they are not given away, nobody can guess them. */
    public record Said(String salt, String words) {
        String print() {
            return Link.print(List.of(salt, words));
        }
    }

    /** What came of reading a file that is said to be a proof. */
    public sealed interface Read {
        record Whole(ProofFile proof) implements Read {}

        /** It is none, or of a kind that this Samspill does not know. */
        record NoProof() implements Read {}

        /** It is not as it was made. @param what of {@code proof.broken.}, the innermost that does not hold */
        record Broken(String what, List<String> arguments) implements Read {
            public Broken {
                arguments = List.copyOf(arguments);
            }
        }
    }

    /** Reads one, and holds everything in it against everything else. */
    public static Read read(byte[] file) {
        try {
            JsonNode json = JsonMapper.shared().readTree(file);
            if (!json.isObject() || !json.path("format").asString("").equals(ProofText.FORMAT)) {
                return new Read.NoProof();
            }
            ProofFile proof = of(json);
            Optional<Read> broken = proof.broken();
            return broken.isPresent() ? broken.get() : ProofText.whole(file) ? new Read.Whole(proof) : broken("whole");
        } catch (JacksonException | IllegalArgumentException | NullPointerException | java.time.DateTimeException e) {
            return new String(file, 0, Math.min(file.length, 200), StandardCharsets.UTF_8).contains(ProofText.FORMAT) ? broken("form") : new Read.NoProof();
        }
    }

    /** The version's own row of the chain. */
    public Link own() {
        return versions.get(version - 1);
    }

    public Print print() {
        return new Print(own().said("print"));
    }

    /** How far the plan had come when the proof was made; null where it was on no way. */
    public @Nullable Adoption adoption() {
        return route == null ? null : new Adoption(route, decisions.stream().map(this::decision).toList(), reconciled, sameText);
    }

    /** The format of the paper that this is, to the byte; empty for none that had been given out. */
    public Optional<String> format(byte[] paper) {
        String print = Print.of(paper).value();
        return papers.entrySet().stream().filter(each -> each.getValue().equals(print)).map(Map.Entry::getKey).findFirst();
    }

    private Optional<Read> broken() {
        if (version < 1 || version > versions.size()) {
            return Optional.of(broken("form"));
        }
        if (!Print.of(text).equals(print())) {
            return Optional.of(broken("text", version));
        }
        Chain chain = new Chain();
        for (Link each : versions) {
            if (chain.next(each) != Chain.Found.FITS || !each.said("plan").equals(id.toString())) {
                return Optional.of(broken("version", each.number()));
            }
        }
        Chain decided = new Chain();
        for (int i = 0; i < decisions.size(); i++) {
            Link each = decisions.get(i);
            boolean about = Integer.parseInt(each.said("version")) <= versions.size() && versions.get(Integer.parseInt(each.said("version")) - 1).said("print").equals(each.said("print"));
            Said words = said.get(each.number());
            if (words != null && !words.print().equals(each.says().get("wordsPrint"))) {
                return Optional.of(broken("decision", each.number()));
            }
            if (decided.next(each) != Chain.Found.FITS || !beside.get(i).print().equals(each.said("beside")) || !each.said("plan").equals(id.toString()) || !about) {
                return Optional.of(broken("decision", each.number()));
            }
        }
        return Optional.empty();
    }

    private static Read broken(String what, Object... arguments) {
        return new Read.Broken(what, Stream.of(arguments).map(String::valueOf).toList());
    }

    private static ProofFile of(JsonNode json) {
        JsonNode plan = node(json, "plan");
        List<Link> versions = new ArrayList<>();
        node(json, "versions").forEach(each -> versions.add(link(each)));
        List<Link> decisions = new ArrayList<>();
        List<Beside> beside = new ArrayList<>();
        Map<Integer, Said> said = new HashMap<>();
        node(json, "decisions").forEach(each -> {
            decisions.add(link(each));
            List<SequencedMap<String, @Nullable String>> things = new ArrayList<>();
            node(each, "beside").forEach(thing -> things.add(values(thing)));
            beside.add(new Beside(things));
            if (each.has("words")) {
                said.put(decisions.getLast().number(), new Said(text(node(each, "words"), "salt"), text(node(each, "words"), "words")));
            }
        });
        SequencedMap<String, String> papers = new LinkedHashMap<>();
        node(json, "papers").forEach(each -> papers.put(text(each, "format"), text(each, "sha256")));
        PlanId id = new PlanId(UUID.fromString(text(plan, "id")));
        JsonNode route = json.path("route");
        Set<Integer> reconciled = new TreeSet<>();
        Map<Integer, Set<DecisionId>> sameText = new TreeMap<>();
        if (route.isObject()) {
            node(route, "reconciled").forEach(each -> reconciled.add(each.asInt()));
            node(route, "sameText").forEach(each -> {
                Set<DecisionId> decided = new HashSet<>();
                node(each, "decisions").forEach(decision -> decided.add(new DecisionId(UUID.fromString(decision.asString()))));
                sameText.put(node(each, "version").asInt(), decided);
            });
        }
        return new ProofFile(
                id, text(plan, "title"), text(plan, "council"), text(json, "address"), node(json, "version").asInt(), versions, decisions, beside, said, route.isObject() ? route(id, route) : null, reconciled, sameText, papers, text(json, "text"));
    }

    private static Route route(PlanId plan, JsonNode json) {
        Rule rule = text(json, "rule").equals("ALL") ? new Rule.All() : new Rule.CouncilAndSome(node(json, "enough").asInt());
        List<RouteStep> steps = new ArrayList<>();
        node(json, "steps").forEach(each -> {
            JsonNode body = node(each, "body");
            Set<RouteStepId> inPlaceOf = new HashSet<>();
            each.path("inPlaceOf").forEach(before -> inPlaceOf.add(RouteStepId.of(before.asString())));
            steps.add(new RouteStep(
                    RouteStepId.of(text(each, "id")), node(each, "place").asInt(),
                    new Body(new BodyId(UUID.fromString(text(body, "id"))), new OrganisationId(UUID.fromString(text(body, "organisation"))), BodyKind.valueOf(text(body, "kind")), text(body, "name")),
                    Task.valueOf(text(each, "task")), null, null, each.path("handedOn").asBoolean(false), inPlaceOf));
        });
        // Proofs from before have none.
        JsonNode note = json.path("note");
        return new Route(plan, rule, note.isString() ? note.asString() : null, steps, 0);
    }

    private Decision decision(Link link) {
        Said words = said.get(link.number());
        Map<String, @Nullable String> says = link.says();
        Votes votes = new Votes(number(says.get("votesFor")), number(says.get("votesAgainst")), number(says.get("votesBlank")));
        String corrects = says.get("corrects");
        return new Decision(
                new DecisionId(UUID.fromString(link.said("id"))), link.number(), RouteStepId.of(link.said("step")), new BodyId(UUID.fromString(link.said("body"))),
                Integer.parseInt(link.said("version")), new Print(link.said("print")), Verdict.valueOf(link.said("verdict")), LocalDate.parse(link.said("decided")),
                says.get("putOff"), says.get("caseNumber"), words == null ? null : words.words(), votes.equals(new Votes(null, null, null)) ? null : votes, corrects == null ? null : new DecisionId(UUID.fromString(corrects)),
                says.get("why"), Instant.parse(link.said("registered")), Author.system("proof", Through.SYSTEM), List.of(), null);
    }

    private static @Nullable Integer number(@Nullable String said) {
        return said == null ? null : Integer.valueOf(said);
    }

    private static Link link(JsonNode json) {
        return new Link(values(node(json, "says")), text(json, "chain"));
    }

    private static SequencedMap<String, @Nullable String> values(JsonNode json) {
        SequencedMap<String, @Nullable String> values = new LinkedHashMap<>();
        json.properties().forEach(each -> values.put(each.getKey(), each.getValue().isNull() ? null : each.getValue().asString()));
        return values;
    }

    private static JsonNode node(JsonNode json, String name) {
        return Objects.requireNonNull(json.get(name), name);
    }

    private static String text(JsonNode json, String name) {
        return node(json, name).asString();
    }
}
