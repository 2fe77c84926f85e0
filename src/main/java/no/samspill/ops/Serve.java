package no.samspill.ops;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.samspill.frame.PublicAddress;
import no.samspill.kernel.Words;
import no.samspill.people.SignInLinks;
import no.samspill.post.Post;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the server on a database of its own, or on one that is given. */
@Command(name = "serve")
final class Serve implements Callable<Integer> {
    private final Class<?> application;
    private final Words words;
    private final PrintStream out;

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "port")
    private int port = 8080;

    @Mixin
    private Location location = new Location();

    @Option(names = "--admin-link", descriptionKey = "admin-link")
    private boolean adminLink;

    @Mixin
    private Settings settings = new Settings();

    Serve(Class<?> application, Words words, PrintStream out) {
        this.application = application;
        this.words = words;
        this.out = out;
    }

    @Override
    public Integer call() throws InterruptedException {
        Server server = Server.start(application, port, location::store, settings.all());
        server.endIfDatabaseIsLost(words);
        out.println(words.get("serve.ready", server.address()));
        PublicAddress address = server.context().getBean(PublicAddress.class);
        if (!address.isSet()) {
            out.println(words.get("serve.no-address", address.of("/")));
        }
        server.tooPowerful().ifPresent(role -> out.println(words.get("serve.power", role)));
        if (location.passwordIsSeen()) {
            out.println(words.get("serve.password-seen"));
        }
        if (!server.context().getBean(Post.class).works()) {
            out.println(words.get("serve.no-mail"));
        }
        SignInLinks links = server.context().getBean(SignInLinks.class);
        (adminLink ? Optional.of(links.administrator()) : links.firstAdministrator())
                .ifPresent(link -> out.println(words.get("serve.administrator", server.at(link))));
        // Until the process is told to stop; Spring's own hook then closes the server, and the database after it.
        Thread.currentThread().join();
        return 0;
    }
}
