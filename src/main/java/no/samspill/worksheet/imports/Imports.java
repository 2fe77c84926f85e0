package no.samspill.worksheet.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspill.ledger.Author;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Outcome;
import no.samspill.ledger.Reach;
import no.samspill.plan.Field;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.matching.Difference;
import no.samspill.plan.matching.Matching;
import no.samspill.plan.matching.Pair;
import no.samspill.plan.matching.Settled;
import no.samspill.worksheet.Choices;
import no.samspill.worksheet.ColourKey;
import no.samspill.worksheet.Reading;
import no.samspill.worksheet.book.Book;
import no.samspill.worksheet.book.Books;
import no.samspill.worksheet.book.Limits;
import no.samspill.worksheet.book.Opened;
import no.samspill.worksheet.book.Unreadable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes sheets into plans: received, looked at beside the plan, settled, and then taken in whole or not at all. */
@Service
public class Imports {
    /** How long a sheet is kept after it was sent. */
    public static final Duration KEPT = Duration.ofDays(30);

    private final UploadRepository uploads;
    private final Readings readings;
    private final Plans plans;
    private final Clock clock;

    Imports(UploadRepository uploads, Readings readings, Plans plans, Clock clock) {
        this.uploads = uploads;
        this.readings = readings;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Keeps a file to be looked at, if it can be read. Those kept too long go at the same time.
     *
     * @param fileName as the sender calls it; a part of what is said, and of nothing else
     * @throws IOException if the sender breaks off
     */
    public Receipt receive(PlanId plan, UUID person, String fileName, InputStream sent) throws IOException {
        Limits limits = Limits.DEFAULT;
        byte[] content = sent.readNBytes((int) limits.fileBytes() + 1);
        String name = FileName.of(fileName);
        // Read before anything is begun in the database, whose connections are others' as well.
        return switch (readings.inTurn(person, name, "import.busy.sent", () -> Books.open(name, new ByteArrayInputStream(content), limits))) {
            case Unreadable why -> new Receipt.Refused(why);
            case Book book -> {
                uploads.removeOlder(clock.instant(), KEPT);
                UploadId id = new UploadId(UUID.randomUUID());
                uploads.add(new Upload(id, plan, name, person, clock.instant(), Decided.nothing(), null), content);
                readings.came(id, book);
                yield new Receipt.Received(id);
            }
        };
    }

    public Optional<Upload> find(PlanId plan, UploadId id) {
        return uploads.find(plan, id);
    }

    /** Sheets sent for this plan and not taken in yet, newest first. */
    public List<Upload> waiting(PlanId plan) {
        return uploads.waiting(plan);
    }

    @Transactional
    public void decide(UploadId id, Decided decided) {
        uploads.decide(id, decided);
    }

    /** Throws the sheet away; the plan is left as it is. */
    @Transactional
    public void discard(UploadId id) {
        uploads.remove(id);
    }

    /** @throws java.util.NoSuchElementException if the sheet or the plan has gone meanwhile */
    public Preview preview(Upload upload) {
        return preview(upload, plans.get(upload.plan()));
    }

    private Preview preview(Upload upload, PlanView view) {
        Readings.Opened sheet = readings.get(upload.id(), () -> open(upload));
        return sheet.beside(upload, view, (settled, plan) -> preview(settled, plan, sheet));
    }

    private static Preview preview(Upload upload, PlanView view, Readings.Opened sheet) {
        Decided decided = upload.decided();
        int year = decided.year() == null ? view.baseYear() : decided.year();
        Reading reading = sheet.reading(new Choices(year, decided.shape(), view.known(), Boolean.TRUE.equals(decided.hidden()), Optional.ofNullable(decided.colours()).flatMap(ColourKey::parse).orElse(null),
                decided.said(), decided.saidOfRows(), Objects.requireNonNull(decided.sheets())));
        Matching matching = Matching.between(
                view.plan(), reading.plan(), (present, incoming) -> decided.apart().contains(Keys.pair(present, incoming)));
        Difference difference = Difference.between(view.plan(), view.words(), reading.plan(), matching);
        Settled settled = new Settling(decided).of(reading, difference, view.id().itself());
        return new Preview(
                upload, view, sheet.book(), reading, difference, settled,
                new Asking(reading, decided, standing(view, matching)).all(),
                difference.changes(settled, view.id().itself(), Imports::newId),
                Surroundings.of(view, reading, decided, upload.fileName()));
    }

    /**
     * Takes the sheet into the plan as settled, in one go.
     *
     * @param seen the plan's revision when the preview was shown
     */
    @Transactional
    public Landing land(Upload upload, long seen, Author author) {
        PlanView view = plans.get(upload.plan());
        if (view.revision() != seen) {
            return new Landing.Overtaken();
        }
        Preview preview = preview(upload, view);
        if (!preview.readable() || preview.stopped()) {
            return new Landing.Stopped();
        }
        boolean otherYear = preview.reading().year() != preview.view().baseYear();
        List<Change> all = Stream.concat(preview.changes().stream(), preview.around().stream()).toList();
        if (all.isEmpty() && !otherYear) {
            uploads.landed(upload.id(), clock.instant());
            return new Landing.NothingNew();
        }
        Author told = author.because(upload.fileName());
        if (otherYear && plans.closed(upload.plan())) {
            return new Landing.Adopted();
        }
        return switch (plans.apply(upload.plan(), all, told, Reach.WHOLE)) {
            case Outcome.Conflict(var clashes) -> new Landing.Clashed(clashes);
            case Outcome.Done done -> {
                plans.meanYear(upload.plan(), preview.reading().year(), told);
                uploads.landed(upload.id(), clock.instant());
                yield new Landing.Landed(preview.changes());
            }
        };
    }

    /**
     * Takes a reading into a plan without a preview: rows are known again, and what differs is changed as settled.
     *
     * @throws java.util.NoSuchElementException if there is no such plan
     */
    @Transactional
    public Outcome apply(PlanId plan, Reading reading, Settled settled, Author author) {
        PlanView view = plans.get(plan);
        Matching matching = Matching.between(view.plan(), reading.plan());
        List<Change> changes = Difference.between(view.plan(), view.words(), reading.plan(), matching)
                .changes(settled, plan.itself(), Imports::newId);
        return plans.apply(plan, changes, author, Reach.WHOLE);
    }

    private Book open(Upload upload) {
        byte[] content = uploads.content(upload.id()).orElseThrow();
        Opened opened = Books.open(upload.fileName(), new ByteArrayInputStream(content), Limits.DEFAULT);
        if (opened instanceof Book book) {
            return book;
        }
        throw new IllegalStateException(upload.fileName() + " could be read when it came, but not now: " + opened);
    }

    private static Map<ElementId, Map<Field, String>> standing(PlanView view, Matching matching) {
        Map<ElementId, Map<Field, String>> standing = new HashMap<>();
        for (Pair pair : matching.pairs()) {
            standing.put(pair.incoming().id(), view.words().getOrDefault(pair.present().id(), new LinkedHashMap<>()));
        }
        return standing;
    }

    private static ElementId newId() {
        return new ElementId(UUID.randomUUID());
    }
}
