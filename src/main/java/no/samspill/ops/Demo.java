package no.samspill.ops;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import no.samspill.frame.Typed;
import no.samspill.kernel.Words;
import no.samspill.ops.database.EmbeddedDatabase;
import no.samspill.ops.demo.Demonstration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts a server of its own with the demonstration region in it. */
@Command(name = "demo")
final class Demo implements Callable<Integer> {
    private static final String REAL = "real";

    private final Class<?> application;
    private final Words words;
    private final PrintStream out;

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "port")
    private int port = 8080;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
    private Path data = Path.of("data-demo");

    @Option(names = "--fresh", descriptionKey = "fresh")
    private boolean fresh;

    @Option(names = "--today", paramLabel = "DATE", descriptionKey = "today")
    private @Nullable String today;

    Demo(Class<?> application, Words words, PrintStream out) {
        this.application = application;
        this.words = words;
        this.out = out;
    }

    @Override
    public Integer call() throws InterruptedException {
        Consumer<Demonstration> day = day();
        Server server = Server.start(application, port, () -> Store.in(data, fresh));
        server.endIfDatabaseIsLost(words);
        Demonstration demonstration = new Demonstration(server.context());
        demonstration.fill();
        day.accept(demonstration);
        out.println(words.get("demo.ready", server.address() + Demonstration.path()));
        demonstration.links().forEach((role, link) -> out.println(words.get("demo." + role, server.at(link))));
        Thread.currentThread().join();
        return 0;
    }

    /** What is kept stays as it is where nobody asks for another day. */
    private Consumer<Demonstration> day() {
        String typed = today;
        if (typed == null) {
            return demonstration -> {};
        }
        if (typed.equals(REAL)) {
            return demonstration -> demonstration.stand(null);
        }
        LocalDate asked = Typed.day(typed).orElseThrow(() -> new Trouble("demo.today", typed));
        return demonstration -> demonstration.stand(asked);
    }
}
