package no.samspill.ops.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samspill.ledger.Author;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Reach;
import no.samspill.plan.Field;
import no.samspill.plan.Plan;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.matching.Difference;
import no.samspill.plan.matching.Matching;
import no.samspill.plan.matching.Settled;
import no.samspill.worksheet.Choices;
import no.samspill.worksheet.Note;
import no.samspill.worksheet.Reading;
import no.samspill.worksheet.Worksheets;
import no.samspill.worksheet.book.Book;
import no.samspill.worksheet.book.Books;
import no.samspill.worksheet.book.Limits;
import no.samspill.worksheet.book.Unreadable;

/** The source's own working sheet, imported as anybody's would be. */
final class SampleSheet {
    private static final String FILE = "arbeidsverktoy-innovasjon.xlsx";

    private SampleSheet() {}

    static void into(PlanId plan, Plans plans, Author author) {
        PlanView view = plans.get(plan);
        Reading reading = Worksheets.read(book(), new Choices(view.baseYear(), null, view.known()));
        Plan incoming = reading.plan();
        String remarks = reading.notesBeside().stream().map(Note::text).collect(Collectors.joining("\n"));
        Demonstration.made(plans.apply(plan, List.of(Field.REMARKS.put(plan.itself(), null, remarks)), author, Reach.WHOLE));
        Difference difference = Difference.between(view.plan(), view.words(), incoming, Matching.between(view.plan(), incoming));
        Demonstration.made(plans.apply(plan, difference.changes(Settled.none(), plan.itself(), () -> new ElementId(UUID.randomUUID())), author, Reach.WHOLE));
    }

    private static Book book() {
        try (InputStream sheet = SampleSheet.class.getResourceAsStream("/demonstration/" + FILE)) {
            return switch (Books.open(FILE, Objects.requireNonNull(sheet), Limits.DEFAULT)) {
                case Book book -> book;
                case Unreadable unreadable -> throw new IllegalStateException(unreadable.toString());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
