package no.samspill.ops;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.samspill.adoption.archive.ArchivePackage;
import no.samspill.adoption.archive.Case;
import no.samspill.adoption.archive.Cases;
import no.samspill.adoption.archive.Scope;
import no.samspill.frame.PublicAddress;
import no.samspill.kernel.Words;
import no.samspill.people.Organisations;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.version.Versions;
import no.samspill.publishing.PaperFormat;
import no.samspill.publishing.PaperKey;
import no.samspill.publishing.Press;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a case to a file as the page of the archive gives it, a document at a time; also while a server is running. */
@Command(name = "archive")
final class ArchiveCommand implements Callable<Integer> {
    /** Answers nobody but this machine, does no jobs, and takes no step of the schema. */
    private static final Map<String, String> QUIET = Map.of("server.address", "127.0.0.1", "db-scheduler.enabled", "false", "spring.flyway.enabled", "false");

    private final Class<?> application;
    private final Words words;
    private final PrintStream out;

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "plan")
    private @Nullable String plan;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "file")
    private @Nullable Path file;

    @Option(names = "--public", descriptionKey = "public")
    private boolean everybodys;

    @Mixin
    private Location location = new Location();

    /** Papers that are given out here for the first time are sealed as the server would seal them. */
    @Mixin
    private Settings settings = new Settings();

    ArchiveCommand(Class<?> application, Words words, PrintStream out) {
        this.application = application;
        this.words = words;
        this.out = out;
    }

    @Override
    public Integer call() {
        Path target = Objects.requireNonNull(file).toAbsolutePath();
        Path folder = Objects.requireNonNullElse(target.getParent(), target);
        if (Files.isDirectory(target)) {
            throw new Trouble("archive.command.folder", String.valueOf(file));
        }
        if (!Files.isDirectory(folder)) {
            throw new Trouble("archive.command.nowhere", folder.toString());
        }
        Map<String, String> all = new HashMap<>(settings.all());
        all.putAll(QUIET);
        try (Server server = Server.start(application, 0, location::existing, all)) {
            PlanView view = found(server.context());
            Scope scope = everybodys ? Scope.PUBLIC : Scope.WHOLE;
            if (everybodys && !view.header().visible()) {
                throw new Trouble("archive.public.draft");
            }
            addressed(server.context(), view);
            Case one = server.context().getBean(Cases.class).of(view, scope);
            write(one, Words.of(view.plan().language()).get("archive.readme." + scope), target, folder);
            out.println(words.get("archive.command.done", String.valueOf(file), one.items().size(), Files.size(target) / 1024 + 1));
            return 0;
        } catch (IOException e) {
            throw new Trouble(e, "backup.file", String.valueOf(file), e.toString());
        }
    }

    /** A paper that is given out here for the first time says for ever where it can be checked: that must be where people find the service. */
    private static void addressed(ApplicationContext server, PlanView view) {
        if (!server.getBean(PublicAddress.class).isSet()) {
            Press press = server.getBean(Press.class);
            server.getBean(Versions.class).list(view.id()).stream().filter(version -> press.kept(new PaperKey.OfVersion(view.id(), version.number(), PaperFormat.PDF)).isEmpty()).findFirst().ifPresent(without -> {
                throw new Trouble("archive.command.address", String.valueOf(without.number()));
            });
        }
    }

    private PlanView found(ApplicationContext server) {
        Plans plans = server.getBean(Plans.class);
        String typed = Objects.requireNonNull(plan);
        String[] parts = typed.replaceAll("^/+|/+$", "").split("/", -1);
        return (parts.length == 2 ? plans.named(parts[0], parts[1]) : Optional.<PlanView>empty()).orElseThrow(() -> {
            Organisations organisations = server.getBean(Organisations.class);
            String all = organisations.regions().stream().map(each -> organisations.get(each.id()))
                    .flatMap(region -> plans.list(region.id()).stream().map(each -> region.slug() + "/" + each.slug())).sorted().collect(Collectors.joining(", "));
            return new Trouble("archive.command.plan", typed, all.isEmpty() ? words.get("archive.command.none") : all + ".");
        });
    }

    /** Appears whole or not at all, and only its owner may read it. */
    private static void write(Case one, String about, Path target, Path folder) throws IOException {
        Path part = Files.createTempFile(folder, "." + target.getFileName(), ".part", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
                ArchivePackage.write(one, about, to);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
