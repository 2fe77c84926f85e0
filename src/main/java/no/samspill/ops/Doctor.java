package no.samspill.ops;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocketFactory;
import no.samspill.kernel.Words;
import no.samspill.ops.doctor.AddressCheck;
import no.samspill.ops.doctor.BackupCheck;
import no.samspill.ops.doctor.DatabaseCheck;
import no.samspill.ops.doctor.DiskCheck;
import no.samspill.ops.doctor.Finding;
import no.samspill.ops.doctor.MailCheck;
import no.samspill.ops.doctor.SealCheck;
import no.samspill.ops.doctor.SettingsCheck;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks at all that a server needs, whether one is running or not, and says of each thing in a line how it is and what to do. Nothing is changed. */
@Command(name = "doctor")
final class Doctor implements Callable<Integer> {
    private static final int WELL = 0;

    /** Something must be mended. */
    private static final int ILL = 1;

    private final Words words;
    private final PrintStream out;

    @Mixin
    private Location location = new Location();

    @Mixin
    private Settings settings = new Settings();

    Doctor(Words words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    /** Reads settings as a server does, and has what talks to the mail server. */
    @ImportAutoConfiguration({SslAutoConfiguration.class, MailSenderAutoConfiguration.class})
    static class Surroundings {}

    @Override
    public Integer call() {
        Map<String, String> said = settings.all();
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Surroundings.class).web(WebApplicationType.NONE)
                .run(said.entrySet().stream().map(set -> "--" + set.getKey() + "=" + set.getValue()).toArray(String[]::new))) {
            var environment = context.getEnvironment();
            Instant now = Instant.now();
            List<Finding> findings = new ArrayList<>();
            findings.addAll(database());
            Stream.of(
                            new DiskCheck(location.disk()), new DiskCheck(Path.of(System.getProperty("java.io.tmpdir"))), new BackupCheck(environment, now), new SettingsCheck(environment),
                            new MailCheck(Optional.ofNullable(context.getBeanProvider(JavaMailSenderImpl.class).getIfAvailable())), new SealCheck(environment, now),
                            new AddressCheck(environment.getProperty("samspill.address", ""), (SSLSocketFactory) SSLSocketFactory.getDefault(), now))
                    .flatMap(check -> check.look()).forEach(findings::add);
            findings.forEach(finding -> out.println(finding.in(words)));
            long ill = findings.stream().filter(finding -> finding.weight() == Finding.Weight.BAD).count();
            out.println(words.get("doctor.total", ill));
            return ill == 0 ? WELL : ILL;
        }
    }

    private List<Finding> database() {
        List<Finding> findings = new ArrayList<>();
        if (location.passwordIsSeen()) {
            findings.add(new Finding(Finding.Weight.BAD, "said", (Sentence) words -> words.get("serve.password-seen")));
        }
        try (Store store = location.existing();
                var connection = store.dataSource().getConnection()) {
            new DatabaseCheck(new SingleConnectionDataSource(connection, true)).look().forEach(findings::add);
        } catch (Trouble e) {
            findings.add(new Finding(Finding.Weight.BAD, "said", e));
        } catch (SQLException | DataAccessException e) {
            findings.add(new Finding(Finding.Weight.BAD, "database.silent", String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
        }
        return findings;
    }
}
