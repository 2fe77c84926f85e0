package no.samspill.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.ledger.ChangeDeeds;
import no.samspill.ledger.Deed;
import no.samspill.ledger.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the journal can be told is what the rooms have declared, each its own deeds in one file. */
class EveryDeedIsDeclaredTest {
    private static final String UNKNOWN = "deed.unknown";

    static Stream<JavaField> deeds() {
        return House.CLASSES.stream()
                .filter(each -> !each.isEquivalentTo(Deed.class))
                .flatMap(each -> each.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(Deed.class) && field.getModifiers().contains(JavaModifier.STATIC));
    }

    @Test
    void no_two_are_alike() {
        assertThat(deeds().map(EveryDeedIsDeclaredTest::name)).hasSizeGreaterThan(70).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void each_is_declared_by_a_room_where_it_declares_its_deeds(JavaField deed) {
        assertThat(House.rooms()).anyMatch(room -> deed.getOwner().getPackageName().equals(House.ROOT + "." + room));
        assertThat(deed.getOwner().getSimpleName()).endsWith("Deeds");
        assertThat(deed.getModifiers()).contains(JavaModifier.FINAL);
    }

    @Test
    void a_room_declares_all_of_its_own_in_one_file() {
        assertThat(deeds().map(JavaField::getOwner).distinct().map(JavaClass::getPackageName)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void each_has_words_and_there_are_words_for_no_other(Language language) {
        Set<String> told = Words.of(language).keys().stream().filter(key -> key.startsWith("deed.") && !key.equals(UNKNOWN)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(told).isEqualTo(deeds().map(deed -> "deed." + name(deed)).collect(Collectors.toCollection(TreeSet::new)));
    }

    static Stream<JavaField> done() {
        return deeds().filter(field -> !deed(field).past());
    }

    @ParameterizedTest
    @MethodSource("done")
    void each_is_done_somewhere_or_no_more(JavaField deed) {
        Stream<JavaField> changes = deed.getOwner().getFields().stream().filter(field -> value(field) instanceof ChangeDeeds all && all.all().contains(deed(deed)));
        assertThat(Stream.concat(Stream.of(deed), changes).flatMap(field -> field.getAccessesToSelf().stream()))
                .as(name(deed))
                .anyMatch(access -> !access.getOriginOwner().equals(deed.getOwner()));
    }

    @Test
    void every_event_is_told_with_one_that_is_declared() {
        List<JavaClass> declarers = deeds().map(JavaField::getOwner).distinct().toList();
        assertThat(Stream.concat(
                                House.CLASSES.get(Deed.class).getMethod("of", String.class, Deed.Part[].class).getCallsOfSelf().stream(),
                                House.CLASSES.get(Deed.class).getMethod("formerly", String.class).getCallsOfSelf().stream()))
                .hasSize((int) deeds().count())
                .allSatisfy(call -> assertThat(declarers).contains(call.getOriginOwner()));
        // The other way to one is reading the journal itself.
        assertThat(House.CLASSES.get(Deed.class).getMethod("written", String.class).getCallsOfSelf())
                .extracting(JavaAccess::getOriginOwner)
                .extracting(JavaClass::getSimpleName)
                .containsOnly("JournalRepository");
        assertThat(House.CLASSES.get(Event.class).getConstructors()).allSatisfy(made -> assertThat(made.getRawParameterTypes()).anyMatch(type -> type.isEquivalentTo(Deed.class)));
    }

    private static String name(JavaField field) {
        return deed(field).name();
    }

    private static Deed deed(JavaField declared) {
        return (Deed) value(declared);
    }

    private static Object value(JavaField constant) {
        try {
            Field field = constant.reflect();
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
