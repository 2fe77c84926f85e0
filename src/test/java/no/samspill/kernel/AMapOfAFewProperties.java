package no.samspill.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Held against the JDK's own map. */
class AMapOfAFewProperties {

    @Property(tries = 200)
    void it_is_the_same_map_in_the_same_order(@ForAll @Size(max = 12) List<Integer> keys) {
        SequencedMap<Integer, String> known = new LinkedHashMap<>();
        Few.Making<Integer, String> making = new Few.Making<>(2);
        for (int at = 0; at < keys.size(); at++) {
            known.put(keys.get(at), "ord " + at);
            making.put(keys.get(at), "ord " + at);
            assertThat(making.find(keys.get(at))).isEqualTo("ord " + at);
        }
        for (Few<Integer, String> few : List.of(making.made(), Few.<Integer, String>of(known))) {
            assertThat(few).isEqualTo(known).hasSameHashCodeAs(known).hasToString(known.toString()).hasSize(known.size());
            assertThat(known).isEqualTo(few);
            assertThat(List.copyOf(few.entrySet())).isEqualTo(List.copyOf(known.entrySet()));
            assertThat(few.sequencedKeySet().reversed()).containsExactlyElementsOf(known.sequencedKeySet().reversed());
            assertThat(few.values()).containsExactlyElementsOf(known.values());
            keys.forEach(key -> assertThat(few.get(key)).isEqualTo(known.get(key)));
            assertThat(few.containsKey(-7_000_000)).isEqualTo(known.containsKey(-7_000_000));
            List<Object> walked = new ArrayList<>();
            few.forEach((key, value) -> walked.add(Map.entry(key, value)));
            assertThat(walked).isEqualTo(List.copyOf(known.entrySet()));
            assertThat(few.firstEntry()).isEqualTo(known.firstEntry());
            assertThat(few.lastEntry()).isEqualTo(known.lastEntry());
        }
    }

    @Example
    void nobody_changes_it() {
        Few<String, String> few = Few.of(Map.of("a", "b"));
        assertThatThrownBy(() -> few.put("c", "d")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> few.putLast("c", "d")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> few.remove("a")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(few::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(few::pollFirstEntry).isInstanceOf(UnsupportedOperationException.class);
        assertThat(Few.<String, String>of(few)).isSameAs(few);
    }

    @Example
    void what_is_made_stays_when_the_making_goes_on() {
        Few.Making<String, String> making = new Few.Making<>(1);
        making.put("a", "1");
        Few<String, String> first = making.made();
        making.put("a", "2");
        making.put("b", "3");
        assertThat(first).containsExactly(Map.entry("a", "1"));
        assertThat(making.made()).containsExactly(Map.entry("a", "2"), Map.entry("b", "3"));
    }
}
