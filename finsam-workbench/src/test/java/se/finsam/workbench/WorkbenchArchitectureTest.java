package se.finsam.workbench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class WorkbenchArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.finsam");

    @Test
    void what_is_embedded_does_not_know_the_workbench() {
        noClasses()
                .that()
                .resideInAnyPackage("se.finsam.model..", "se.finsam.rules..", "se.finsam.regler..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("se.finsam.workbench..")
                .check(ALL);
    }

    @Test
    void only_the_compiler_of_rules_and_what_tells_its_errors_know_drools() {
        noClasses()
                .that()
                .resideInAPackage("se.finsam.workbench..")
                .and()
                .doNotHaveSimpleName("DrlCompiler")
                .and()
                .haveSimpleNameNotEndingWith("Compiled")
                .and()
                .doNotHaveSimpleName("CompileErrors")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(ALL);
    }
}
