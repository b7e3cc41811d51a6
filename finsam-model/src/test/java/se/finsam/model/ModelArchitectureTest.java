package se.finsam.model;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the module promises of itself. A rule that finds nothing to check fails, so that a moved package is noticed. The
 * rules are checked in ordinary tests, since Surefire does not run ArchUnit's own kind and calls that a success.
 */
class ModelArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.finsam");

    private static final Set<String> BINARY_FRACTIONS =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    @Test
    void knowsNoRulesAndNoEngine() {
        ArchRule rule = noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.drools..", "org.kie..", "se.finsam.rules..", "se.finsam.report..", "se.finsam.cli..");

        rule.check(CLASSES);
    }

    @Test
    void theDomainDoesNotKnowHowItIsRead() {
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage("se.finsam.model")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("se.finsam.model.read..", "com.fasterxml..", "org.yaml..");

        rule.check(CLASSES);
    }

    @Test
    void noPackageNeedsOneThatNeedsIt() {
        ArchRule rule = SlicesRuleDefinition.slices()
                .assignedFrom(new EachPackage())
                .should()
                .beFreeOfCycles()
                // The marks themselves, which say what is API wherever it is.
                .ignoreDependency(alwaysTrue(), belongToAnyOf(Api.class, Internal.class));

        rule.check(CLASSES);
    }

    @Test
    void theDomainIsRecordsCodesAndAnnotations() {
        ArchRule rule = classes()
                .that()
                .resideInAPackage("se.finsam.model")
                .and()
                .arePublic()
                .and()
                .doNotHaveFullyQualifiedName(Medlemsregister.class.getName())
                .and()
                // A single value and not an object of keys: a record would be read as one.
                .doNotHaveFullyQualifiedName(Dagsvar.class.getName())
                .and()
                .doNotHaveFullyQualifiedName(ArEllerDag.class.getName())
                .and()
                // What builds them, made by the build.
                .haveSimpleNameNotEndingWith("Builder")
                .should()
                .beAssignableTo(describe(
                        "a record, an enum or an annotation",
                        type -> type.isRecord() || type.isEnum() || type.isAnnotation()));

        rule.check(CLASSES);
    }

    @Test
    void theDomainIsImmutable() {
        ArchRule rule = fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage("se.finsam.model")
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameNotEndingWith("Builder")
                .should()
                .beFinal();

        rule.check(CLASSES);
    }

    @Test
    void theApiShowsNoParser() {
        ArchRule rule = codeUnits()
                .that(describe("are public in a public class", ModelArchitectureTest::inApi))
                .should(onlyShow(resideInAnyPackage("com.fasterxml..", "org.yaml..")));

        rule.check(CLASSES);
    }

    @Test
    void noFieldIsABinaryFraction() {
        ArchRule rule = fields().should(
                        notBe(describe("a binary fraction", type -> BINARY_FRACTIONS.contains(type.getName()))));

        rule.check(CLASSES);
    }

    @Test
    void noMethodTakesOrGivesABinaryFraction() {
        ArchRule rule = codeUnits()
                .should(onlyShow(describe("a binary fraction", type -> BINARY_FRACTIONS.contains(type.getName()))));

        rule.check(CLASSES);
    }

    @Test
    void hasNoClock() {
        ArchRule rule = noClasses()
                .should()
                .callMethodWhere(describe("reads the clock", ModelArchitectureTest::readsTheClock))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class);

        rule.check(CLASSES);
    }

    @Test
    void isTheSameInEveryCountry() {
        ArchRule rule = noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Locale.class, "getDefault", Locale.Category.class);

        rule.check(CLASSES);
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        boolean now = owner.startsWith("java.time.") && access.getName().equals("now");
        return now || (owner.equals("java.lang.System") && access.getName().matches("currentTimeMillis|nanoTime"));
    }

    private static boolean inApi(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.PUBLIC)
                && unit.getOwner().getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static ArchCondition<JavaCodeUnit> onlyShow(DescribedPredicate<JavaClass> refused) {
        return new ArchCondition<>("not show " + refused.getDescription()) {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                Stream.of(
                                unit.getRawParameterTypes().stream(),
                                unit.getExceptionTypes().stream(),
                                Stream.of(unit.getRawReturnType()))
                        .flatMap(types -> types)
                        .filter(refused)
                        .forEach(type -> events.add(
                                SimpleConditionEvent.violated(unit, unit.getFullName() + " shows " + type.getName())));
            }
        };
    }

    private static ArchCondition<JavaField> notBe(DescribedPredicate<JavaClass> refused) {
        return new ArchCondition<>("not be " + refused.getDescription()) {
            @Override
            public void check(JavaField member, ConditionEvents events) {
                member.getAllInvolvedRawTypes().stream()
                        .filter(refused)
                        .forEach(type -> events.add(
                                SimpleConditionEvent.violated(member, member.getFullName() + " is " + type.getName())));
            }
        };
    }

    /** Each package by itself, that of the domain too. */
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
