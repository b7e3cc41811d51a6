package se.finsam.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportArchitectureTest {
    private static final JavaClasses REPORT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.finsam.report");

    @Test
    void a_form_knows_only_what_an_embedder_may_of_the_rules() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "se.finsam.rules.book..",
                        "se.finsam.rules.build..",
                        "se.finsam.rules.check..",
                        "se.finsam.rules.derive..",
                        "se.finsam.rules.engine..",
                        "se.finsam.rules.fakta..",
                        "se.finsam.cli..",
                        "org.drools..",
                        "org.kie..")
                .check(REPORT);
    }

    @Test
    void what_all_forms_share_and_the_pictures_know_no_library() {
        classes()
                .that()
                .resideInAnyPackage("se.finsam.report", "se.finsam.report.picture")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "se.finsam..")
                .check(REPORT);
    }

    @Test
    void nothing_depends_on_the_locale_or_the_clock_of_the_machine() {
        noClasses().should().callMethod(Locale.class, "getDefault").check(REPORT);
        noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(REPORT);
    }

    @Test
    void no_field_is_a_floating_point_number() {
        noFields().should().haveRawType(double.class).check(REPORT);
        noFields().should().haveRawType(float.class).check(REPORT);
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage("..picture..")
                .should()
                .bePrivate()
                .orShould()
                .beStatic()
                .check(REPORT);
    }
}
