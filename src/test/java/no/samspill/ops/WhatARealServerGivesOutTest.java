package no.samspill.ops;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.samspill.Samspill;
import no.samspill.adoption.Deciding;
import no.samspill.adoption.Verdict;
import no.samspill.adoption.archive.ArchivePackage;
import no.samspill.adoption.archive.Cases;
import no.samspill.adoption.archive.Scope;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.plan.Plans;
import no.samspill.publishing.seal.Sealing;
import no.samspill.testing.MadeCluster;
import no.samspill.testing.World;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a certificate that an administrator sets, and a folder of data, to the files that people have in their hands. */
class WhatARealServerGivesOutTest {
    private static final Instant NOW = Instant.now();
    private static final String PASSWORD = "hemmelig-ord";

    @TempDir
    static Path folder;

    private static Server server;
    private static Deciding way;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void a_server_with_a_certificate() throws Exception {
        Sealing.keystore(folder.resolve("segl.p12"), PASSWORD, NOW.minus(1, ChronoUnit.DAYS), NOW.plus(1, ChronoUnit.DAYS), "segl");
        MadeCluster.in(folder.resolve("data"));
        server = Server.start(
                Samspill.class, 0, () -> Store.in(folder.resolve("data")), Map.of("samspill.seal.keystore", folder.resolve("segl.p12").toString(), "samspill.seal.password", PASSWORD));
        way = new Deciding(World.of(server.context(), "Gratangen", "Salangen"), LocalDate.of(2017, 12, 4));
        way.register(way.of(way.council(), Verdict.ADOPTED));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static byte[] get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.at("/" + way.world.region + "/utviklingsplan" + path))).build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        return Commands.run(Samspill.class, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), args);
    }

    @Test
    void a_downloaded_paper_is_signed_to_its_last_byte_by_the_certificate_that_was_set() throws Exception {
        byte[] pdf = get("/versjon/1/plan.pdf");
        try (PDDocument open = Loader.loadPDF(pdf)) {
            PDSignature signature = open.getSignatureDictionaries().getFirst();
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            int[] range = signature.getByteRange();
            assertThat(range[0]).isZero();
            assertThat(range[2] + range[3]).as("to the last byte").isEqualTo(pdf.length);
            // What is left out is the signature itself, between its brackets.
            assertThat(new String(pdf, range[1], 1, UTF_8)).isEqualTo("<");
            assertThat(new String(pdf, range[2] - 1, 1, UTF_8)).isEqualTo(">");
            byte[] contents = signature.getContents(pdf);
            assertThat(holds(contents, signature.getSignedContent(pdf))).isTrue();
            byte[] altered = pdf.clone();
            altered[pdf.length / 3] ^= 1;
            assertThat(holds(contents, signature.getSignedContent(altered))).isFalse();
            Path other = Files.write(folder.resolve("endret.pdf"), altered);
            assertThat(run("check-paper", other.toString(), "--proof", Files.write(folder.resolve("bevis.json"), get("/versjon/1/bevis.json")).toString())).isEqualTo(1);
        }
        assertThat(get("/versjon/1/plan.pdf")).as("the same bytes again").isEqualTo(pdf);
        Path paper = Files.write(folder.resolve("plan.pdf"), pdf);
        Path proof = Files.write(folder.resolve("bevis.json"), get("/versjon/1/bevis.json"));
        assertThat(run("check-paper", paper.toString(), "--proof", proof.toString())).isZero();
    }

    @Test
    void another_program_says_the_same_of_the_signature() throws Exception {
        assumeTrue(Stream.of(System.getenv("PATH").split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, "openssl"))), "openssl is not here");
        byte[] pdf = get("/versjon/1/plan.pdf");
        try (PDDocument open = Loader.loadPDF(pdf)) {
            PDSignature signature = open.getSignatureDictionaries().getFirst();
            assertThat(openssl(signature.getContents(pdf), signature.getSignedContent(pdf))).as("of these bytes, by the certificate that was set").isZero();
            byte[] altered = pdf.clone();
            altered[pdf.length / 3] ^= 1;
            assertThat(openssl(signature.getContents(pdf), signature.getSignedContent(altered))).as("one byte is another").isNotZero();
        }
    }

    /** What openssl ends with when it holds the signature against these bytes: 0 where it is of them, and by the certificate that was set. */
    private static int openssl(byte[] contents, byte[] content) throws Exception {
        var store = java.security.KeyStore.getInstance(folder.resolve("segl.p12").toFile(), PASSWORD.toCharArray());
        String pem = "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(store.getCertificate("segl").getEncoded()) + "\n-----END CERTIFICATE-----\n";
        // Zeros fill what room is left.
        Path signature = Files.write(folder.resolve("signatur.der"), new ASN1InputStream(contents).readObject().getEncoded());
        Process openssl = new ProcessBuilder(
                "openssl", "cms", "-verify", "-binary", "-purpose", "any", "-inform", "DER", "-in", signature.toString(), "-content", Files.write(folder.resolve("innhold"), content).toString(), "-CAfile",
                Files.writeString(folder.resolve("segl.pem"), pem).toString(), "-out", folder.resolve("ut").toString()).redirectErrorStream(true).redirectOutput(folder.resolve("openssl.txt").toFile()).start();
        assertThat(openssl.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return openssl.exitValue();
    }

    /** Read by another hand than the one that signed: the certificate is the one in the keystore, and the signature is of these bytes. */
    private static boolean holds(byte[] contents, byte[] content) throws Exception {
        CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(content), ContentInfo.getInstance(new ASN1InputStream(contents).readObject()));
        var store = java.security.KeyStore.getInstance(folder.resolve("segl.p12").toFile(), PASSWORD.toCharArray());
        X509Certificate own = (X509Certificate) store.getCertificate("segl");
        try {
            return signed.getSignerInfos().getSigners().iterator().next().verify(new JcaSimpleSignerInfoVerifierBuilder().build(own));
        } catch (CMSSignerDigestMismatchException altered) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            borte.p12  | hemmelig-ord | Finner ikke sertifikatet
            segl.p12   | feil-passord | Passordet åpner ikke sertifikatet
            gammel.p12 | hemmelig-ord | gikk ut
            """)
    void a_certificate_that_cannot_seal_is_said_when_the_server_starts(String file, String password, String why) throws Exception {
        Sealing.keystore(folder.resolve("gammel.p12"), PASSWORD, NOW.minus(9, ChronoUnit.DAYS), NOW.minus(1, ChronoUnit.DAYS), "segl");
        Path data = Files.createTempDirectory(folder, "data");
        MadeCluster.in(data);
        assertThat(run("serve", "--port", "0", "--data", data.toString(), "--set", "samspill.seal.keystore=" + folder.resolve(file), "--set", "samspill.seal.password=" + password)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("samspill: ").contains(file, why).doesNotContain(password).hasLineCount(1);
    }

    @Test
    void a_case_is_written_to_a_file_as_the_page_gives_it_while_the_server_runs() throws Exception {
        var view = server.context().getBean(Plans.class).get(way.plan);
        for (Scope scope : Scope.values()) {
            Path file = folder.resolve(scope + ".zip");
            // With the server's own settings: whoever gives a paper out first, seals it.
            String[] args = {
                "archive", way.world.region + "/utviklingsplan", file.toString(), "--data", folder.resolve("data").toString(), "--set", "samspill.seal.keystore=" + folder.resolve("segl.p12"),
                "--set", "samspill.seal.password=" + PASSWORD, "--address", "https://plan.region.no", "--public"
            };
            assertThat(run(scope == Scope.PUBLIC ? args : Arrays.copyOf(args, args.length - 1))).as(err.toString(UTF_8)).isZero();
            assertThat(out.toString(UTF_8)).startsWith("Skrev " + file + ": 2 registreringer, ").hasLineCount(1);
            ByteArrayOutputStream page = new ByteArrayOutputStream();
            ArchivePackage.write(server.context().getBean(Cases.class).of(view, scope), Words.of(Language.NB).get("archive.readme." + scope), page);
            assertThat(Files.readAllBytes(file)).isEqualTo(page.toByteArray());
            assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        }
        assertThat(get("/versjon/1")).isNotEmpty();
    }

    @Test
    void a_case_that_cannot_be_written_is_said_in_a_sentence() throws IOException {
        String data = folder.resolve("data").toString();
        String plan = way.world.region + "/utviklingsplan";
        assertThat(run("archive", "ingen/plan", folder.resolve("a.zip").toString(), "--data", data)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("samspill: Det finnes ingen plan på ingen/plan.").contains(plan).hasLineCount(1);
        assertThat(run("archive", plan, folder.toString(), "--data", data)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("er en mappe").hasLineCount(1);
        assertThat(run("archive", plan, folder.resolve("ikke/her.zip").toString(), "--data", data)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("finnes ikke").hasLineCount(1);
        assertThat(run("archive", plan, folder.resolve("a.zip").toString(), "--data", folder.resolve("tom").toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("Det er ingen data i mappen").hasLineCount(1);
        String other = new Deciding(World.of(server.context(), "Lavangen"), LocalDate.of(2017, 12, 4)).world.region + "/utviklingsplan";
        assertThat(run("archive", other, folder.resolve("a.zip").toString(), "--data", data)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("samspill: Versjon 1 har ikke noe papir ennå").contains("--address").hasLineCount(1);
        assertThat(folder.resolve("a.zip")).doesNotExist();
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }
}
