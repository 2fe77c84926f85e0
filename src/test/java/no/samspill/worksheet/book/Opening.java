package no.samspill.worksheet.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;

/** Opens bytes as a person's file, and looks at what came of it. */
final class Opening {

    private Opening() {}

    static Opened open(String name, byte[] bytes) {
        return Books.open(name, new ByteArrayInputStream(bytes), Limits.DEFAULT);
    }

    static Book book(byte[] bytes) {
        return book("plan", bytes);
    }

    static Book book(String name, byte[] bytes) {
        Opened opened = open(name, bytes);
        assertThat(opened).isInstanceOf(Book.class);
        return (Book) opened;
    }

    static Sheet sheet(byte[] bytes) {
        return book(bytes).sheets().getFirst();
    }

    /** The only cell of the only row. */
    static Cell cell(byte[] bytes) {
        List<Row> rows = sheet(bytes).rows();
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().cells()).hasSize(1);
        return rows.getFirst().cells().getFirst();
    }

    static Unreadable refused(String name, byte[] bytes) {
        return refused(open(name, bytes));
    }

    /** A refusal has its sentence in every language, with the file's name in it and no place left unfilled. */
    static Unreadable refused(Opened opened) {
        assertThat(opened).isInstanceOf(Unreadable.class);
        Unreadable unreadable = (Unreadable) opened;
        for (Language language : Language.values()) {
            Words words = Words.of(language);
            assertThat(words.keys()).contains(unreadable.key());
            assertThat(words.get(unreadable.key(), unreadable.arguments().toArray()))
                    .contains(unreadable.fileName())
                    .doesNotContain("{");
        }
        return unreadable;
    }

    /** What the book says about itself, in the same way. */
    static List<String> peculiarities(Book book) {
        for (Peculiarity each : book.peculiarities()) {
            assertThat(Words.of(Language.NB).keys()).contains("finding." + each.code());
        }
        return book.peculiarities().stream().map(Peculiarity::code).toList();
    }
}
