package no.samspill.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Row;
import no.samspill.ledger.Rows;
import no.samspill.wording.Worded;
import no.samspill.wording.Wordings;

/** Makes the tree of the rows. */
final class Composer {
    private final Rows rows;
    private final RowReader reader;
    private final List<Question> questions = new ArrayList<>();

    private Composer(Rows rows, Wordings wordings) {
        this.rows = rows;
        this.reader = new RowReader(wordings);
    }

    static Composition of(Rows rows, String language, Numbering numbering, Wordings wordings) {
        Composer composer = new Composer(rows, wordings);
        SequencedMap<Field, String> own = Field.keyed(rows, rows.top());
        Plan plan = new Plan(
                own.getOrDefault(Field.TITLE, ""),
                own.get(Field.OVERALL_OBJECTIVE),
                own.get(Field.KEY_QUESTION),
                language,
                numbering,
                composer.under(rows.top()));
        return new Composition(plan, composer.questions);
    }

    private List<Element> under(ElementId above) {
        return rows.under(above).stream().map(this::element).toList();
    }

    private Element element(Row row) {
        SequencedMap<Field, String> words = Field.keyed(rows, row.id());
        Map<Field, Worded> meant = reader.read(words, (field, doubt) -> questions.add(new Question(row.id(), field, doubt)));
        return new Element(row.id(), Kind.valueOf(row.kind()), row.number(), words, meant, under(row.id()));
    }
}
