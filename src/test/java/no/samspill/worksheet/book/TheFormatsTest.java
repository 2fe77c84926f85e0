package no.samspill.worksheet.book;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each format's classes bear its name; only the sealed reader knows them all. */
class TheFormatsTest {

    private static final List<String> FORMATS = List.of("Xlsx", "Xls(?!x)", "Ods", "Csv");

    @Test
    void do_not_know_each_other() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("no.samspill.worksheet.book");
        for (String format : FORMATS) {
            for (String other : FORMATS) {
                if (!format.equals(other)) {
                    noClasses()
                            .that()
                            .haveNameMatching(".*\\.book\\." + format + ".*")
                            .should()
                            .dependOnClassesThat()
                            .haveNameMatching(".*\\.book\\." + other + ".*")
                            .check(classes);
                }
            }
        }
    }
}
