package no.samspill.ops;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.samspill.kernel.Words;
import no.samspill.ops.database.EmbeddedDatabase;
import no.samspill.ops.demo.Demonstration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts a server of its own with the demonstration region in it. */
@Command(name = "demo")
final class Demo implements Callable<Integer> {
    private final Class<?> application;
    private final Words words;
    private final PrintStream out;

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "port")
    private int port = 8080;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
    private Path data = Path.of("data-demo");

    @Option(names = "--fresh", descriptionKey = "fresh")
    private boolean fresh;

    Demo(Class<?> application, Words words, PrintStream out) {
        this.application = application;
        this.words = words;
        this.out = out;
    }

    @Override
    public Integer call() throws InterruptedException {
        Server server = Server.start(application, port, () -> Store.in(data, fresh));
        server.endIfDatabaseIsLost(words);
        Demonstration demonstration = new Demonstration(server.context());
        demonstration.fill();
        out.println(words.get("demo.ready", server.address() + Demonstration.path()));
        demonstration.links().forEach((role, link) -> out.println(words.get("demo." + role, server.at(link))));
        Thread.currentThread().join();
        return 0;
    }
}
