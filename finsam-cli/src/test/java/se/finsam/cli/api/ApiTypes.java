package se.finsam.cli.api;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.finsam.model.Api;

/** What finsam's API is: what is marked {@link Api}, each type by itself. */
final class ApiTypes {
    /** All of finsam's classes but the program's own, which no one calls. */
    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(
                    "se.finsam.model",
                    "se.finsam.rules",
                    "se.finsam.report",
                    "se.finsam.workbench",
                    "se.finsam.intake");

    private ApiTypes() {}

    /** The API's types by name. */
    static List<JavaClass> types() {
        return ALL.stream()
                .filter(ApiTypes::isApi)
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .toList();
    }

    /** The packages that have something of the API. */
    static Set<String> packages() {
        Set<String> names = new TreeSet<>();
        types().forEach(type -> names.add(type.getPackageName()));
        return names;
    }

    /** Whether a type of ours is API. */
    static boolean isApi(JavaClass type) {
        return type.isAnnotatedWith(Api.class);
    }

    /** Whether someone outside can name a member or a type. */
    static boolean visible(Set<JavaModifier> modifiers) {
        return !modifiers.contains(JavaModifier.SYNTHETIC)
                && !modifiers.contains(JavaModifier.BRIDGE)
                && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
    }

    static boolean visible(JavaMember member) {
        return visible(member.getModifiers());
    }
}
