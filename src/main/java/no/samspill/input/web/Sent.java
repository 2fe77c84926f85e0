package no.samspill.input.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.samspill.frame.Problem;
import no.samspill.input.Attaching;
import no.samspill.input.Attachment;
import no.samspill.input.Attachments;
import no.samspill.input.Examined;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;

/** Files on their way in with a form, and out again. */
final class Sent {

    private Sent() {}

    /** What was found of a form's files: those that are fit, or what is wrong with the others. */
    record Files(List<Examined.Fit> fit, List<Problem> problems) {}

    /** A box for files that nobody filled in is sent as an empty file without a name. */
    static List<MultipartFile> chosen(@Nullable List<MultipartFile> sent) {
        return sent == null ? List.of() : sent.stream().filter(file -> !file.isEmpty() || !Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty()).toList();
    }

    /** @param field where what is wrong is said */
    static Files examined(List<MultipartFile> chosen, int most, String field) throws IOException {
        if (chosen.size() > most) {
            return new Files(List.of(), List.of(Problem.of("input.file.atOnce", most).at(field)));
        }
        List<Examined.Fit> fit = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (MultipartFile file : chosen) {
            switch (Attachments.examine(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getInputStream().readNBytes(Attachment.LARGEST + 1))) {
                case Examined.Fit found -> fit.add(found);
                case Examined.Unfit(var why) -> problems.add(problem(why).at(field));
            }
        }
        return new Files(fit, problems);
    }

    static Problem problem(Attaching.Refused why) {
        return switch (why) {
            case Attaching.Empty empty -> Problem.of("input.one.file.missing");
            case Attaching.TooLarge(var most) -> Problem.of("input.one.file.large", most);
            case Attaching.TooMany(var most) -> Problem.of("input.one.file.many", most);
            case Attaching.NotThatKind(var type) -> Problem.of("input.one.file.kind", type);
            case Attaching.OtherPicture(var type) -> Problem.of("input.one.file.picture", type);
            case Attaching.Unreadable(var megapixels) -> Problem.of("input.one.file.unreadable", megapixels);
        };
    }

    /** Always to be saved, never to be shown: whatever it is, it gets no page of ours to run in. */
    static ResponseEntity<byte[]> saved(Attachment file, byte[] content) {
        return bare(file.type()).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file.name(), java.nio.charset.StandardCharsets.UTF_8).build().toString()).body(content);
    }

    /** A picture that we have painted ourselves. */
    static ResponseEntity<byte[]> shown(String type, byte[] content) {
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
