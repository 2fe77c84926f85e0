package no.samspill.files.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.samspill.files.Examined;
import no.samspill.files.Refusal;
import no.samspill.frame.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;

/** Files on their way in with a form, and out again. */
public final class Sent {

    private static final String BUSY = "input.one.file.busy";

    private Sent() {}

    /** What was found of a form's files: those that are fit, or what is wrong with the others. */
    public record Files(List<Examined.Fit> fit, List<Problem> problems) {
        /** Of the page that says what is wrong. */
        public HttpStatus status() {
            return problems.stream().anyMatch(problem -> problem.key().equals(BUSY)) ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.UNPROCESSABLE_CONTENT;
        }

        /** What is kept of them, in whole megabytes. */
        public long megabytes() {
            return fit.stream().mapToLong(file -> file.content().length).sum() + (1 << 20) - 1 >> 20;
        }
    }

    /** A box for files that nobody filled in is sent as an empty file without a name. */
    public static List<MultipartFile> chosen(@Nullable List<MultipartFile> sent) {
        return sent == null ? List.of() : sent.stream().filter(file -> !file.isEmpty() || !Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty()).toList();
    }

    /** @param field where what is wrong is said @param who sends them */
    public static Files examined(List<MultipartFile> chosen, int most, String field, String who) throws IOException {
        if (chosen.size() > most) {
            return new Files(List.of(), List.of(Problem.of("input.file.atOnce", most).at(field)));
        }
        List<Examined.Fit> fit = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (MultipartFile file : chosen) {
            switch (Examined.of(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getInputStream().readNBytes(Examined.LARGEST + 1), who)) {
                case Examined.Fit found -> fit.add(found);
                case Examined.Unfit(var why) -> problems.add(problem(why).at(field));
            }
        }
        return new Files(fit, problems);
    }

    public static Problem problem(Refusal why) {
        return switch (why) {
            case Refusal.Busy busy -> Problem.of(BUSY);
            case Refusal.Empty empty -> Problem.of("input.one.file.missing");
            case Refusal.TooLarge(var most) -> Problem.of("input.one.file.large", most);
            case Refusal.TooMany(var most) -> Problem.of("input.one.file.many", most);
            case Refusal.NotThatKind(var type) -> Problem.of("input.one.file.kind", type);
            case Refusal.OtherPicture(var type) -> Problem.of("input.one.file.picture", type);
            case Refusal.Unreadable(var megapixels) -> Problem.of("input.one.file.unreadable", megapixels);
        };
    }

    /** Always to be saved, never to be shown: whatever it is, it gets no page of ours to run in. */
    public static ResponseEntity<byte[]> saved(String name, String type, byte[] content) {
        return bare(type).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, java.nio.charset.StandardCharsets.UTF_8).build().toString()).body(content);
    }

    /** A picture that we have painted ourselves. */
    public static ResponseEntity<byte[]> shown(String type, byte[] content) {
        return bare(type).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().build().toString()).body(content);
    }

    private static ResponseEntity.BodyBuilder bare(String type) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
