package se.finsam.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.rules.broken.BrokenInstallationException;
import se.finsam.rules.broken.BrokenRulebookException;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.report.Talenhet;
import se.finsam.rules.report.Utfall;
import se.finsam.rules.rule.Kind;

/** The arrows between the packages, and what none of them may use. */
@AnalyzeClasses(packages = "se.finsam.rules", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ENGINE = "se.finsam.rules.engine..";
    private static final String[] DROOLS = {"org.drools..", "org.kie.."};
    /** What grows by a class for each thing in the law: a fact, what computes it, a file of the rulebook. */
    private static final Set<String> BY_LAW =
            Set.of("se.finsam.rules.fakta", "se.finsam.rules.derive", "se.finsam.rules.book");

    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    @ArchTest
    static void only_the_engine_knows_drools(JavaClasses imported) {
        check(
                imported,
                noClasses()
                        .that()
                        .resideOutsideOfPackage(ENGINE)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(DROOLS));
    }

    @ArchTest
    static void no_package_needs_one_that_needs_it(JavaClasses imported) {
        check(
                imported,
                SlicesRuleDefinition.slices()
                        .assignedFrom(new EachPackage())
                        .should()
                        .beFreeOfCycles());
    }

    @ArchTest
    static void each_package_is_of_one_idea(JavaClasses imported) {
        Map<String, Long> sizes = imported.stream()
                .filter(type -> type.getEnclosingClass().isEmpty()
                        && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        assertThat(sizes).hasSizeGreaterThan(15);
        assertThat(sizes.get("se.finsam.rules")).as("the face").isLessThanOrEqualTo(8);
        sizes.keySet().removeAll(BY_LAW);
        assertThat(sizes).allSatisfy((name, files) -> assertThat(files).as(name).isLessThanOrEqualTo(45));
    }

    @ArchTest
    static void a_report_knows_nothing_of_how_it_is_made(JavaClasses imported) {
        check(
                imported,
                classes()
                        .that()
                        .resideInAPackage("se.finsam.rules.report..")
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(
                                "se.finsam.rules.report..", "se.finsam.model..", "java..", "org.jspecify..")));
    }

    @ArchTest
    static void facts_are_computed_without_the_engine(JavaClasses imported) {
        check(
                imported,
                noClasses()
                        .that()
                        .resideInAPackage("se.finsam.rules.derive..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(ENGINE));
    }

    @ArchTest
    static void the_engine_knows_facts_and_nothing_of_the_underlag(JavaClasses imported) {
        check(
                imported,
                classes()
                        .that()
                        .resideInAPackage(ENGINE)
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(
                                        ENGINE,
                                        "se.finsam.rules.fakta..",
                                        "java..",
                                        "org.jspecify..",
                                        "org.drools..",
                                        "org.kie..",
                                        "org.slf4j..")
                                .or(JavaClass.Predicates.type(BrokenRulebookException.class))
                                .or(JavaClass.Predicates.type(BrokenInstallationException.class))));
    }

    @ArchTest
    static void fact_types_depend_on_nothing(JavaClasses imported) {
        check(
                imported,
                classes()
                        .that()
                        .resideInAPackage("se.finsam.rules.fakta..")
                        .should()
                        .onlyDependOnClassesThat(
                                resideInAnyPackage("se.finsam.rules.fakta..", "java..", "org.jspecify..")
                                        .or(JavaClass.Predicates.type(Utfall.class))
                                        .or(JavaClass.Predicates.type(Kind.class))
                                        .or(JavaClass.Predicates.type(Talenhet.class))));
    }

    @ArchTest
    static void the_language_of_rules_knows_nothing_but_its_text(JavaClasses imported) {
        check(
                imported,
                classes()
                        .that()
                        .resideInAPackage("se.finsam.rules.rule..")
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(
                                        "se.finsam.rules.rule..",
                                        "se.finsam.model.source..",
                                        "java..",
                                        "org.jspecify..")
                                .or(JavaClass.Predicates.type(Utfall.class))));
    }

    @ArchTest
    static void no_library_shows_in_a_public_signature(JavaClasses imported) {
        check(
                imported,
                methods()
                        .that()
                        .arePublic()
                        .and()
                        .areDeclaredInClassesThat(publicToOthers())
                        .should(mention("org.drools", "org.kie", "com.fasterxml")));
    }

    @ArchTest
    static void no_library_shows_in_a_public_constructor(JavaClasses imported) {
        check(
                imported,
                constructors()
                        .that()
                        .arePublic()
                        .and()
                        .areDeclaredInClassesThat(publicToOthers())
                        .should(mention("org.drools", "org.kie", "com.fasterxml")));
    }

    @ArchTest
    static void no_field_is_a_floating_point_number(JavaClasses imported) {
        check(imported, fields().should(new ArchCondition<JavaField>("be no double or float") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        field, !FLOATING.contains(field.getRawType().getName()), field.getFullName()));
            }
        }));
    }

    @ArchTest
    static void no_method_takes_or_gives_a_floating_point_number(JavaClasses imported) {
        check(imported, codeUnits().should(new ArchCondition<JavaCodeUnit>("take and give no double or float") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                boolean clean = types(unit).noneMatch(FLOATING::contains)
                        && unit.getMethodCallsFromSelf().stream()
                                .flatMap(call -> Stream.concat(
                                        Stream.of(call.getTarget().getRawReturnType()),
                                        call.getTarget().getRawParameterTypes().stream()))
                                .map(JavaClass::getName)
                                .noneMatch(FLOATING::contains);
                events.add(new SimpleConditionEvent(unit, clean, unit.getFullName()));
            }
        }));
    }

    @ArchTest
    static void nothing_reads_the_clock(JavaClasses imported) {
        check(
                imported,
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .belongToAnyOf(Clock.class)
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(ZonedDateTime.class, "now")
                        .orShould()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis"));
    }

    @ArchTest
    static void nothing_reads_the_machines_locale_or_zone(JavaClasses imported) {
        check(
                imported,
                noClasses()
                        .should()
                        .callMethod(Locale.class, "getDefault")
                        .orShould()
                        .callMethod(TimeZone.class, "getDefault")
                        .orShould()
                        .callMethod(String.class, "toLowerCase")
                        .orShould()
                        .callMethod(String.class, "toUpperCase"));
    }

    @ArchTest
    static void facts_are_records_without_null(JavaClasses imported) {
        List<Class<?>> facts = facts(imported);
        assertThat(facts).hasSizeGreaterThan(20);
        for (Class<?> fact : facts) {
            assertThat(fact.isRecord()).as(fact.getSimpleName()).isTrue();
            for (RecordComponent component : fact.getRecordComponents()) {
                assertThat(component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                        .as("%s.%s may be null", fact.getSimpleName(), component.getName())
                        .isFalse();
            }
        }
    }

    // Methods, not fields: Surefire runs a rule that is a field neither here nor in CI, and says nothing of it.
    private static void check(JavaClasses imported, ArchRule rule) {
        rule.check(imported);
    }

    private static List<Class<?>> facts(JavaClasses imported) {
        return imported.stream()
                .filter(type -> type.isAssignableTo(Faktum.class) && !type.isInterface())
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    /** What is public in a package that has API. */
    private static DescribedPredicate<JavaClass> publicToOthers() {
        return DescribedPredicate.describe(
                "are public beside the API",
                type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                        && type.getPackage().getClasses().stream().anyMatch(one -> one.isAnnotatedWith(Api.class)));
    }

    private static <T extends JavaCodeUnit> ArchCondition<T> mention(String... packages) {
        return new ArchCondition<>("mention none of " + Arrays.toString(packages)) {
            @Override
            public void check(T unit, ConditionEvents events) {
                boolean clean =
                        types(unit).noneMatch(type -> Arrays.stream(packages).anyMatch(type::startsWith));
                events.add(new SimpleConditionEvent(unit, clean, unit.getFullName()));
            }
        };
    }

    private static Stream<String> types(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getName);
    }

    /** Each package by itself, the face too. */
    private static final class EachPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "each package";
        }
    }
}
