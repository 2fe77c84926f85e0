package no.samspill.meeting.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import no.samspill.files.web.Sent;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.input.Sender;
import no.samspill.meeting.MeetingPhotos;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Photos of what hangs on the wall. */
@Controller
@RequestMapping(Meeting.AT + "/bord/bilder")
class Photos {
    private final MeetingPhotos photos;
    private final DeskPages pages;

    Photos(MeetingPhotos photos, DeskPages pages) {
        this.photos = photos;
        this.pages = pages;
    }

    @PostMapping
    Object add(
            Meeting at, @RequestParam(name = "bilde", required = false) @Nullable List<MultipartFile> sent, @RequestParam(name = "bildegruppe", defaultValue = "") String circle, Visit visit)
            throws IOException {
        String group = Typed.words(circle);
        List<Problem> problems = added(at, Sent.chosen(sent), group);
        return problems.isEmpty() ? "redirect:" + at.desk() : pages.page(at, DeskPages.Entered.nothing(group), problems, visit);
    }

    private List<Problem> added(Meeting at, List<MultipartFile> chosen, String circle) throws IOException {
        if (chosen.isEmpty()) {
            return List.of(Problem.of("input.desk.photo.missing").at("bilde"));
        }
        if (circle.length() > Sender.LONGEST) {
            return List.of(Problem.of("form.long", Sender.LONGEST).at("bildegruppe"));
        }
        Sent.Files files = Sent.examined(chosen, MeetingPhotos.MOST_AT_ONCE, "bilde", String.valueOf(at.author()));
        return files.problems().isEmpty()
                ? photos.add(at.view(), at.id(), circle.isEmpty() ? null : circle, files.fit(), at.author()).map(why -> Sent.problem(why).at("bilde")).stream().toList()
                : files.problems();
    }

    @GetMapping("/{file}")
    ResponseEntity<byte[]> show(Meeting at, @PathVariable UUID file) {
        MeetingPhotos.Photo photo = photos.find(at.id(), file).orElseThrow(() -> Refused.unknown("input.one.file.gone"));
        return Sent.shown(photo.type(), photos.content(photo));
    }

    @PostMapping("/{file}/sletting")
    String remove(Meeting at, @PathVariable UUID file) {
        photos.remove(at.view(), at.id(), file, at.author());
        return "redirect:" + at.desk();
    }
}
