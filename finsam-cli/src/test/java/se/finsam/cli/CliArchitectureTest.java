package se.finsam.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.finsam.cli.call.Console;
import se.finsam.model.source.WholeFile;

class CliArchitectureTest {
    private static final JavaClasses CLI = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.finsam.cli");

    /** What the program is made of. */
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(
                    "se.finsam.cli",
                    "se.finsam.intake",
                    "se.finsam.model",
                    "se.finsam.report",
                    "se.finsam.rules",
                    "se.finsam.server",
                    "se.finsam.workbench");

    private static final String OF_BUILDS = "se[.]finsam[.](model[.](schema[.]SchemaName|bind[.]TraitsFile)"
            + "|rules[.](engine[.](StableNames|RulesPack)|build[.]RulebookBuild)"
            + "|workbench[.](Revision|lint[.]SourceFolder|OwnFolder|RulebookSigner))([$].*)?";

    private static final DescribedPredicate<JavaMethodCall> WRITES = DescribedPredicate.describe(
            "a method of Files that writes",
            call -> call.getTargetOwner().isEquivalentTo(Files.class)
                    && call.getName()
                            .matches("write|writeString|newOutputStream|newBufferedWriter|newByteChannel|copy|move"
                                    + "|createFile|createLink"));

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
                        "se.finsam.model.bind",
                        "se.finsam.model.kontoplan",
                        "se.finsam.model.read",
                        "se.finsam.model.schema",
                        "se.finsam.model.sie",
                        "se.finsam.model.source",
                        "se.finsam.report..",
                        "se.finsam.rules",
                        "se.finsam.rules.broken",
                        "se.finsam.rules.draft",
                        "se.finsam.rules.followup",
                        "se.finsam.rules.frister",
                        "se.finsam.rules.guide",
                        "se.finsam.rules.judgement",
                        "se.finsam.rules.report",
                        "se.finsam.rules.rulebook",
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
    void no_package_needs_one_that_needs_it() {
        SlicesRuleDefinition.slices()
                .assignedFrom(EachPackage.OF)
                .should()
                .beFreeOfCycles()
                .check(CLI);
    }

    @Test
    void each_package_is_of_one_idea() {
        assertThat(EachPackage.sizes(CLI))
                .hasSizeGreaterThan(10)
                .allSatisfy((name, files) -> assertThat(files).as(name).isLessThanOrEqualTo(16));
    }

    @Test
    void nothing_depends_on_the_locale_of_the_machine() {
        noClasses().should().callMethod(Locale.class, "getDefault").check(CLI);
    }

    @Test
    void only_the_console_writes_to_a_stream_that_people_read() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(ALL);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Console.class.getName())
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(PrintStream.class, PrintWriter.class)
                .check(ALL);
        noClasses()
                .that()
                .doNotBelongToAnyOf(Console.class, Main.class)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(FileDescriptor.class, java.util.logging.Logger.class)
                .check(ALL);
    }

    /**
     * Whoever is interrupted has the old file or the new, whole: what a user gets is written by {@link WholeFile}. The others
     * write what only a build or this process reads, or what is made again in doubt.
     */
    @Test
    void every_file_that_a_user_gets_is_written_whole_or_not_at_all() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(WholeFile.class, Main.class)
                .and()
                .haveNameNotMatching(OF_BUILDS)
                .should()
                .callMethodWhere(WRITES)
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(FileOutputStream.class, FileWriter.class, RandomAccessFile.class, FileChannel.class)
                .check(ALL);
    }

    /** Each package by itself, that of the program too. */
    private static final class EachPackage implements SliceAssignment {
        private static final EachPackage OF = new EachPackage();

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "each package";
        }

        /** How many files there are in each. */
        private static Map<String, Long> sizes(JavaClasses types) {
            return types.stream()
                    .filter(type -> type.getEnclosingClass().isEmpty()
                            && !type.getSimpleName().equals("package-info"))
                    .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        }
    }
}
