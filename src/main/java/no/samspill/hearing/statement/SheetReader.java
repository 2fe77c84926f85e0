package no.samspill.hearing.statement;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.Track;
import no.samspill.input.Sender;
import no.samspill.kernel.Language;
import no.samspill.ledger.ElementId;
import no.samspill.worksheet.book.Book;
import no.samspill.worksheet.book.Books;
import no.samspill.worksheet.book.Cell;
import no.samspill.worksheet.book.Limits;
import no.samspill.worksheet.book.Row;
import no.samspill.worksheet.book.Sheet;
import no.samspill.worksheet.book.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Reads sheets of statements, one a row below the headings. A column that no heading accounts for is left out and named: an address
 * that stands beside the words must never come to stand among them.
 */
final class SheetReader {
    private enum Column {
        WORDS("uttalelse", "fråsegn", "uttale", "merknad", "kommentar", "tekst", "statement", "comment", "text"),
        ORGANISATION("organisasjon", "høringsinstans", "høyringsinstans", "virksomhet", "verksemd", "organisation", "consultee"),
        PERSON("navn", "namn", "avsender", "avsendar", "person", "name", "sender"),
        AUTHORED("datert", "dato", "dated", "date"),
        RECEIVED("mottatt", "motteke", "innkommet", "received"),
        PLACE("gjelder", "gjeld", "punkt", "tiltak", "about"),
        SHOW("vises", "kan vises", "blir vist", "offentlig", "public", "show");

        private final Set<String> names;

        Column(String... names) {
            this.names = Set.of(names);
        }
    }

    private static final Pattern NORWEGIAN = Pattern.compile("([0-9]{1,2})\\.\\s*([0-9]{1,2})\\.\\s*([0-9]{4})");
    private static final Set<String> YES = Set.of("", "ja", "yes", "x", "sann", "true", "1");
    private static final Set<String> NO = Set.of("nei", "no", "usann", "false", "0");

    private final Hearing hearing;
    private final Map<String, ElementId> places;
    private final List<Behalf.Proven> asked;
    private final LocalDate today;

    /** @param places what the rows of the text are called ("A2"), in small letters @param asked those who were asked */
    SheetReader(Hearing hearing, Map<String, ElementId> places, List<Behalf.Proven> asked, LocalDate today) {
        this.hearing = hearing;
        this.places = places;
        this.asked = asked;
        this.today = today;
    }

    /** What came of reading. */
    sealed interface Read {
        record Lines(List<SheetLine> lines, List<String> left) implements Read {}

        record NoWords() implements Read {}

        record Not(Unreadable why) implements Read {}
    }

    Read read(UUID id, String name, byte[] content) {
        return switch (Books.open(name, new ByteArrayInputStream(content), Limits.DEFAULT)) {
            case Unreadable why -> new Read.Not(why);
            case Book book -> read(id, book);
        };
    }

    private Read read(UUID id, Book book) {
        List<SheetLine> lines = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (Sheet sheet : book.sheets()) {
            if (sheet.rows().isEmpty()) {
                continue;
            }
            Map<Integer, Column> columns = headings(sheet.rows().getFirst());
            if (!columns.containsValue(Column.WORDS)) {
                return new Read.NoWords();
            }
            sheet.rows().getFirst().cells().stream().filter(cell -> !columns.containsKey(cell.column())).map(Cell::text).map(String::strip).forEach(left::add);
            boolean unnamed = sheet.rows().stream().skip(1).flatMap(row -> row.cells().stream()).anyMatch(cell -> !columns.containsKey(cell.column()) && sheet.rows().getFirst().cells().stream().noneMatch(head -> head.column() == cell.column()));
            if (unnamed) {
                left.add("");
            }
            sheet.rows().stream().skip(1).forEach(row -> lines.add(line(id, lines.size(), row, columns)));
        }
        return new Read.Lines(lines, left);
    }

    private static Map<Integer, Column> headings(Row first) {
        Map<Integer, Column> columns = new HashMap<>();
        for (Cell cell : first.cells()) {
            String name = cell.text().strip().toLowerCase(Locale.ROOT);
            Stream.of(Column.values()).filter(column -> column.names.contains(name) && !columns.containsValue(column)).findFirst().ifPresent(column -> columns.put(cell.column(), column));
        }
        return columns;
    }

    private SheetLine line(UUID id, int at, Row row, Map<Integer, Column> columns) {
        Map<Column, String> said = new HashMap<>();
        row.cells().forEach(cell -> Optional.ofNullable(columns.get(cell.column())).ifPresent(column -> said.put(column, Typed.words(cell.text()))));
        List<Problem> problems = new ArrayList<>();
        String words = said.getOrDefault(Column.WORDS, "");
        ElementId place = place(said.getOrDefault(Column.PLACE, ""), problems);
        if (words.isEmpty()) {
            problems.add(Problem.of("statement.sheet.words"));
        }
        int most = place == null ? NewStatement.LONGEST : NewStatement.LONGEST_COMMENT;
        if (words.length() > most) {
            problems.add(Problem.of("statement.sheet.long", most));
        }
        Stream.of(Column.ORGANISATION, Column.PERSON).filter(column -> said.getOrDefault(column, "").length() > Sender.LONGEST).forEach(column -> problems.add(Problem.of("form.long", Sender.LONGEST)));
        LocalDate received = day(said.getOrDefault(Column.RECEIVED, ""), problems);
        LocalDate authored = day(said.getOrDefault(Column.AUTHORED, ""), problems);
        if (said.getOrDefault(Column.RECEIVED, "").isEmpty()) {
            problems.add(Problem.of("statement.sheet.received"));
        }
        if (received != null && received.isAfter(today)) {
            problems.add(Problem.of("statement.enter.received.future"));
        }
        if (received != null && authored != null && authored.isAfter(received)) {
            problems.add(Problem.of("statement.enter.authored.later"));
        }
        String show = said.getOrDefault(Column.SHOW, "").toLowerCase(Locale.ROOT);
        if (!YES.contains(show) && !NO.contains(show)) {
            problems.add(Problem.of("statement.sheet.show", show));
        }
        if (!problems.isEmpty()) {
            return new SheetLine(row.number(), null, problems);
        }
        Behalf behalf = behalf(said.getOrDefault(Column.ORGANISATION, ""));
        Track track = behalf instanceof Behalf.Proven && hearing.opening(Track.CONSULTEES).isPresent() ? Track.CONSULTEES : Track.EVERYBODY;
        String person = said.getOrDefault(Column.PERSON, "");
        Sender sender = person.isEmpty() ? Sender.nobody(Language.NB) : Sender.named(person, false, Language.NB);
        UUID sending = UUID.nameUUIDFromBytes((id + "/" + at).getBytes(StandardCharsets.UTF_8));
        return new SheetLine(row.number(), new NewStatement(sending, track, Channel.SHEET, behalf, place == null ? null : new Place(place, null), words, authored, received, !NO.contains(show), sender), List.of());
    }

    private Behalf behalf(String name) {
        return name.isEmpty() ? new Behalf.Own() : asked.stream().filter(each -> each.name().equalsIgnoreCase(name)).findFirst().<Behalf>map(each -> each).orElseGet(() -> new Behalf.Claimed(name));
    }

    private @Nullable ElementId place(String said, List<Problem> problems) {
        if (said.isEmpty()) {
            return null;
        }
        ElementId place = places.get(said.toLowerCase(Locale.ROOT));
        if (place == null) {
            problems.add(Problem.of("statement.sheet.place", said));
        }
        return place;
    }

    private static @Nullable LocalDate day(String said, List<Problem> problems) {
        if (said.isEmpty()) {
            return null;
        }
        Matcher norwegian = NORWEGIAN.matcher(said);
        try {
            return norwegian.matches() ? LocalDate.of(Integer.parseInt(norwegian.group(3)), Integer.parseInt(norwegian.group(2)), Integer.parseInt(norwegian.group(1))) : LocalDate.parse(said);
        } catch (DateTimeException e) {
            problems.add(Problem.of("statement.sheet.day", said));
            return null;
        }
    }
}
