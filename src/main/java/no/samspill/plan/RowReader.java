package no.samspill.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
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
        Map<Field, Worded> meant = HashMap.newHashMap(Field.UNDERSTOOD.size());
        boolean clarified = said.keySet().stream().anyMatch(Field::isClarified);
        for (Field field : Field.UNDERSTOOD) {
            String written = said.get(field);
            if (written != null) {
                String clearest = clarified ? said.getOrDefault(field.clarified(), written) : written;
                Understood<Optional<Worded>> understood = field.read(clearest, wordings);
                understood.doubts().forEach(doubt -> doubts.accept(field, doubt));
                understood.value().ifPresent(read -> meant.put(field, clearest.equals(written) ? read : read.as(written)));
            }
        }
        return meant;
    }
}
