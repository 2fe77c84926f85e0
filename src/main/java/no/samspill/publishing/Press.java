package no.samspill.publishing;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import no.samspill.plan.PlanId;
import no.samspill.publishing.document.Document;
import org.springframework.stereotype.Component;

/** Makes each paper once and keeps it: whoever asks for the same meanwhile waits for the same, and later gets the same bytes. */
@Component
public class Press {
    /** Papers in the making at a time; the others wait, so that readers of pages do not. */
    private static final int AT_ONCE = 2;

    private final PaperRepository kept;
    private final VersionPaperRepository ofVersions;
    private final Map<PaperKey, Order> orders = new ConcurrentHashMap<>();
    private final ExecutorService workers =
            Executors.newFixedThreadPool(AT_ONCE, Thread.ofPlatform().daemon().name("press-", 1).priority(Thread.MIN_PRIORITY).factory());

    Press(PaperRepository kept, VersionPaperRepository ofVersions) {
        this.kept = kept;
        this.ofVersions = ofVersions;
    }

    /** The paper, made before, being made, or about to be. @param making asked for only where there is none yet */
    public Order order(PaperKey paper, Callable<byte[]> making) {
        return ordered(paper, () -> made(paper, making));
    }

    /**
     * One of a living plan, composed only where it is not there yet. It is kept under what is in it when it is composed, which may be
     * something else than when it was asked for.
     */
    public Order order(PaperKey.Living paper, Supplier<Document> composing) {
        return ordered(paper, () -> {
            Document composed = composing.get();
            return made(PaperKey.of(composed, paper.format()), () -> Papers.bytes(composed, paper.format()));
        });
    }

    private Order ordered(PaperKey paper, Callable<byte[]> work) {
        Order begun = orders.get(paper);
        if (begun != null) {
            return begun;
        }
        Optional<byte[]> before = find(paper);
        return before.isPresent()
                ? new Order(CompletableFuture.completedFuture(before.get()))
                : orders.computeIfAbsent(paper, any -> begin(paper, work));
    }

    /** The papers of versions that are the same to the byte as a file that somebody brings back. */
    public List<PaperKey.OfVersion> same(byte[] file) {
        return ofVersions.same(file);
    }

    /** Those of a version that have been given out: the kind of each, with its own SHA-256. */
    public SequencedMap<String, String> prints(PlanId plan, int number) {
        return ofVersions.prints(plan, number);
    }

    /** Empty where the paper is not being made now. */
    public Optional<Order> making(PaperKey paper) {
        return Optional.ofNullable(orders.get(paper));
    }

    @PreDestroy
    void close() {
        workers.shutdownNow();
    }

    private Order begin(PaperKey paper, Callable<byte[]> work) {
        FutureTask<byte[]> task = new FutureTask<>(work) {
            @Override
            protected void done() {
                orders.remove(paper);
            }
        };
        workers.execute(task);
        return new Order(task);
    }

    private byte[] made(PaperKey paper, Callable<byte[]> making) throws Exception {
        Optional<byte[]> meanwhile = find(paper);
        return meanwhile.isPresent() ? meanwhile.get() : keep(paper, making.call());
    }

    /** One that has been given out; empty where nobody has asked for it yet. */
    public Optional<byte[]> kept(PaperKey.OfVersion paper) {
        return ofVersions.find(paper);
    }

    private Optional<byte[]> find(PaperKey paper) {
        return switch (paper) {
            case PaperKey.Living living -> kept.find(living);
            case PaperKey.OfVersion version -> ofVersions.find(version);
        };
    }

    private byte[] keep(PaperKey paper, byte[] content) {
        return switch (paper) {
            case PaperKey.Living living -> kept.keep(living, content);
            case PaperKey.OfVersion version -> ofVersions.keep(version, content);
        };
    }
}
