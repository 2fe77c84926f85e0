package no.samspill.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.Samspill;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class RoomsKeepToTheirDoorsTest {
    static Set<String> rooms() {
        return House.rooms();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_leans_only_on_the_rooms_in_the_table(String room) {
        leansOn(room, allowed(room)).check(House.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void its_tests_lean_on_those_and_on_what_all_tests_stand_on(String room) {
        leansOn(room, DescribedPredicate.or(allowed(room), JavaClass.Predicates.resideInAPackage(House.packages("testing")), JavaClass.Predicates.equivalentTo(Samspill.class)))
                .allowEmptyShould(true)
                .check(House.TESTS);
    }

    private static ArchRule leansOn(String room, DescribedPredicate<? super JavaClass> allowed) {
        return classes().that().resideInAPackage(House.packages(room))
                .should().onlyDependOnClassesThat(DescribedPredicate.or(allowed, JavaClass.Predicates.resideOutsideOfPackage(House.ROOT + "..")));
    }

    private static DescribedPredicate<JavaClass> allowed(String room) {
        return JavaClass.Predicates.resideInAnyPackage(Stream.concat(Stream.of(room), House.doorsOf(room).stream()).map(House::packages).toArray(String[]::new));
    }

    @Test
    void every_class_stands_in_a_room() {
        Set<String> rooms = House.rooms().stream().map(House::packages).collect(Collectors.toSet());
        classes().that().resideInAPackage(House.ROOT + "..")
                .and().doNotHaveFullyQualifiedName(Samspill.class.getName())
                .and().haveNameNotMatching(".*\\.package-info")
                .should().resideInAnyPackage(rooms.toArray(String[]::new))
                .check(House.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_says_what_it_is_and_guards_itself(String room) throws ClassNotFoundException {
        Class<?> door = Class.forName(House.ROOT + "." + room + ".package-info");
        assertThat(door).hasAnnotation(ApplicationModule.class);
    }

    @Test
    void every_package_declares_its_nulls() {
        assertThat(House.sources(".java").map(file -> file.getParent()).distinct().filter(folder -> !folder.endsWith("java/no")))
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).content().contains("@" + NullMarked.class.getSimpleName()));
    }

    @Test
    void nobody_reaches_into_anothers_inner_packages_or_runs_in_circles() {
        ApplicationModules.of(Samspill.class).verify();
    }

    @Test
    void only_rooms_above_it_import_what_goes_out() {
        noClasses().that().resideOutsideOfPackages(House.packages("publishing"), House.packages("hearing"), House.packages("adoption"), House.packages("followup"), House.packages("action"), House.packages("account"), House.packages("ops"))
                .should().dependOnClassesThat().resideInAPackage(House.packages("publishing"))
                .check(House.CLASSES);
    }

    @ParameterizedTest
    @FieldSource("PLAIN")
    void the_ground_floor_is_plain_java(String room) {
        noClasses().that().resideInAPackage(House.packages(room))
                .and().haveNameNotMatching(".*\\.package-info")
                .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "jakarta..", "java.sql..", "javax.sql..")
                .check(House.CLASSES);
    }

    static final Set<String> PLAIN = Set.of("kernel", "figure", "wording");
}
