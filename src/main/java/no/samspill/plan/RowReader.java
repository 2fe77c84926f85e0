package no.samspill.plan;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import no.samspill.kernel.Few;
import no.samspill.wording.Doubt;
import no.samspill.wording.Understood;
import no.samspill.wording.Worded;
import no.samspill.wording.Wordings;

/** Reads what the words of a row mean, whoever wrote them: a person in the table, or a sheet. Nobody else does. */
public record RowReader(Wordings wordings) {

    /**
     * What is understood of the words, from the clarification where there is one; fields that say nothing understood are absent.
     *
     * @param doubts told of each field's words that leave something open
     */
    public Map<Field, Worded> read(Map<Field, String> said, BiConsumer<Field, Doubt> doubts) {
        Few.Making<Field, Worded> meant = new Few.Making<>(Field.UNDERSTOOD.size());
        boolean clarified = Few.<Field, String>of(said).anyKey(Field::isClarified);
        for (Field field : Field.UNDERSTOOD) {
            String written = said.get(field);
            if (written != null) {
                String clearest = clarified ? said.getOrDefault(field.clarified(), written) : written;
                Understood<Optional<Worded>> understood = field.read(clearest, wordings);
                for (Doubt doubt : understood.doubts()) {
                    doubts.accept(field, doubt);
                }
                Worded read = understood.value().orElse(null);
                if (read != null) {
                    meant.add(field, clearest.equals(written) ? read : read.as(written));
                }
            }
        }
        return meant.made();
    }
}
