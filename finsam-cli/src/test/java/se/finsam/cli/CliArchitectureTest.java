package se.finsam.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.FileDescriptor;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CliArchitectureTest {
    private static final JavaClasses CLI = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.finsam.cli");

    @Test
    void the_program_knows_only_what_an_embedder_may() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations",
                        "picocli",
                        "se.finsam.cli..",
                        "se.finsam.intake",
                        "se.finsam.model",
                        "se.finsam.model.kontoplan",
                        "se.finsam.model.read",
                        "se.finsam.model.sie",
                        "se.finsam.model.source",
                        "se.finsam.report..",
                        "se.finsam.rules",
                        "se.finsam.rules.frister",
                        "se.finsam.server",
                        "se.finsam.workbench",
                        "se.finsam.workbench.format",
                        "se.finsam.workbench.mutate")
                .check(CLI);
    }

    @Test
    void only_the_commands_know_picocli() {
        noClasses()
                .that()
                .resideInAPackage("se.finsam.cli.text..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(CLI);
    }

    @Test
    void nothing_depends_on_the_locale_of_the_machine() {
        noClasses().should().callMethod(Locale.class, "getDefault").check(CLI);
    }

    @Test
    void only_the_console_writes_to_a_stream_that_people_read() {
        JavaClasses all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(
                        "se.finsam.cli",
                        "se.finsam.intake",
                        "se.finsam.model",
                        "se.finsam.report",
                        "se.finsam.rules",
                        "se.finsam.server",
                        "se.finsam.workbench");
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(all);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Console.class.getName())
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(PrintStream.class, PrintWriter.class)
                .check(all);
        noClasses()
                .that()
                .doNotBelongToAnyOf(Console.class, Main.class)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(FileDescriptor.class, java.util.logging.Logger.class)
                .check(all);
    }
}
