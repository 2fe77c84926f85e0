package no.samspill.publishing;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Fingerprint;
import org.springframework.stereotype.Component;

/** Makes each paper once and keeps it: whoever asks for the same meanwhile waits for the same, and later gets the same bytes. */
@Component
public class Press {
    /** Papers in the making at a time; the others wait, so that readers of pages do not. */
    private static final int AT_ONCE = 2;

    private final PaperRepository kept;
    private final VersionPaperRepository ofVersions;
    private final Map<Record, Order> orders = new ConcurrentHashMap<>();
    private final ExecutorService workers =
            Executors.newFixedThreadPool(AT_ONCE, Thread.ofPlatform().daemon().name("press-", 1).factory());

    Press(PaperRepository kept, VersionPaperRepository ofVersions) {
        this.kept = kept;
        this.ofVersions = ofVersions;
    }

    /** The paper, made before, being made, or about to be. */
    public Order order(Document paper, PaperFormat format) {
        PaperKey key = new PaperKey(Fingerprint.of(paper), format);
        Order making = orders.get(key);
        if (making != null) {
            return making;
        }
        Optional<byte[]> before = kept.find(key);
        return before.isPresent()
                ? new Order(CompletableFuture.completedFuture(before.get()))
                : orders.computeIfAbsent(key, any -> begin(key, () -> made(key, paper)));
    }

    /** What is given out of a version: the very file that was first made. @param making asked for only where there is none yet */
    public Order order(VersionPaper paper, Callable<byte[]> making) {
        Order begun = orders.get(paper);
        if (begun != null) {
            return begun;
        }
        Optional<byte[]> before = ofVersions.find(paper);
        return before.isPresent()
                ? new Order(CompletableFuture.completedFuture(before.get()))
                : orders.computeIfAbsent(paper, any -> begin(paper, () -> made(paper, making)));
    }

    /** Empty where the paper is not being made now. */
    public Optional<Order> making(VersionPaper paper) {
        return Optional.ofNullable(orders.get(paper));
    }

    /** Empty where the paper is not being made now. */
    public Optional<Order> making(Document paper, PaperFormat format) {
        return Optional.ofNullable(orders.get(new PaperKey(Fingerprint.of(paper), format)));
    }

    @PreDestroy
    void close() {
        workers.shutdownNow();
    }

    private Order begin(Record key, Callable<byte[]> making) {
        FutureTask<byte[]> task = new FutureTask<>(making) {
            @Override
            protected void done() {
                orders.remove(key);
            }
        };
        workers.execute(task);
        return new Order(task);
    }

    private byte[] made(PaperKey key, Document paper) throws IOException {
        Optional<byte[]> meanwhile = kept.find(key);
        if (meanwhile.isPresent()) {
            return meanwhile.get();
        }
        byte[] bytes = Papers.bytes(paper, key.format());
        kept.keep(key, bytes);
        return bytes;
    }

    private byte[] made(VersionPaper paper, Callable<byte[]> making) throws Exception {
        Optional<byte[]> meanwhile = ofVersions.find(paper);
        return meanwhile.isPresent() ? meanwhile.get() : ofVersions.keep(paper, making.call());
    }
}
