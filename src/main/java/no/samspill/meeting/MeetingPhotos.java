package no.samspill.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspill.files.Examined;
import no.samspill.files.Refusal;
import no.samspill.ledger.Author;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.plan.PlanView;
import no.samspill.progress.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Photos from a meeting: notes on a wall, a flip chart. For those who write the minutes, never for the public pages. */
@Service
public class MeetingPhotos {
    /** Photos of one meeting, at most. */
    public static final int MOST = 100;

    /** Photos sent at once, at most. */
    public static final int MOST_AT_ONCE = 10;

    private final PhotoRepository photos;
    private final MeetingRepository meetings;
    private final Journal journal;

    MeetingPhotos(PhotoRepository photos, MeetingRepository meetings, Journal journal) {
        this.photos = photos;
        this.meetings = meetings;
        this.journal = journal;
    }

    /** @param circle whose notes they are; null for none @param type image/jpeg or image/png */
    public record Photo(UUID id, @Nullable String circle, String type, long bytes, Instant added) {}

    /** All of them, or, where there would be too many, none. */
    @Transactional
    public Optional<Refusal> add(PlanView plan, StepId step, @Nullable String circle, List<Examined.Fit> pictures, Author author) {
        meetings.lock(plan.id(), step);
        if (photos.list(step).size() + pictures.size() > MOST) {
            return Optional.of(new Refusal.TooMany(MOST));
        }
        for (Examined.Fit picture : pictures) {
            if (!picture.picture()) {
                return Optional.of(new Refusal.NotThatKind(picture.type()));
            }
        }
        for (Examined.Fit picture : pictures) {
            UUID id = UUID.randomUUID();
            photos.add(id, step, circle, picture.type(), picture.content());
            journal.append(author, new Event(plan.id().value(), step.value(), MeetingDeeds.ADD_PHOTO, picture.type(), null, id.toString()));
        }
        return Optional.empty();
    }

    /** In the order they came. */
    public List<Photo> list(StepId step) {
        return photos.list(step);
    }

    public Optional<Photo> find(StepId step, UUID id) {
        return photos.list(step).stream().filter(photo -> photo.id().equals(id)).findFirst();
    }

    public byte[] content(Photo photo) {
        return photos.content(photo.id());
    }

    @Transactional
    public void remove(PlanView plan, StepId step, UUID id, Author author) {
        if (photos.remove(step, id)) {
            journal.append(author, new Event(plan.id().value(), step.value(), MeetingDeeds.REMOVE_PHOTO, null, id.toString(), null));
        }
    }
}
