package se.finsam.cli.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.intake.Utkast;
import se.finsam.model.Underlag;
import se.finsam.report.FileFormat;
import se.finsam.rules.Checker;
import se.finsam.workbench.RulebookCompiler;

/** The jars can be put on a module path: each has a name that stays, and no package is in two of them. */
class ArtifactsTest {
    private static final List<String> LIBRARIES =
            List.of("finsam-model", "finsam-rules", "finsam-report", "finsam-workbench", "finsam-intake");
    private static final Pattern VERSION = Pattern.compile("<version>([^<$]+)</version>");
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]+)</artifactId>");

    @Test
    void no_package_is_in_two_modules() {
        JavaClasses all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("se.finsam");
        Map<String, Set<String>> homes = new TreeMap<>();
        for (JavaClass type : all) {
            String file = type.getSource().orElseThrow().getUri().toString();
            String path = type.getName().replace('.', '/');
            homes.computeIfAbsent(type.getPackageName(), unused -> new TreeSet<>())
                    .add(file.substring(0, file.lastIndexOf(path)));
        }

        assertThat(homes).hasSizeGreaterThan(25);
        assertThat(homes)
                .allSatisfy((name, places) -> assertThat(places).as(name).hasSize(1));
    }

    @Test
    void the_bill_of_materials_has_every_library_in_the_version_of_all() throws IOException {
        String bom = Files.readString(Path.of("..", "finsam-bom", "pom.xml"));
        String parent = Files.readString(Path.of("..", "pom.xml"));
        String managed = bom.substring(bom.indexOf("<dependencyManagement>"), bom.indexOf("</dependencyManagement>"));

        assertThat(bom).doesNotContain("<parent>");
        assertThat(all(bom, VERSION).get(0)).isEqualTo(all(parent, VERSION).get(0));
        assertThat(all(managed, ARTIFACT)).containsExactlyElementsOf(LIBRARIES);
        assertThat(all(parent, MODULE))
                .containsAll(LIBRARIES)
                .contains("finsam-rulebook")
                .hasSize(LIBRARIES.size() + 6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "spring-boot", "older-jackson", "flink"})
    void a_consumer_is_a_project_of_its_own_and_takes_the_version_of_all(String consumer) throws IOException {
        String pom = Files.readString(Path.of("..", "consumers", consumer, "pom.xml"));

        assertThat(pom)
                .contains("<artifactId>finsam-bom</artifactId>")
                .doesNotContain("<artifactId>finsam</artifactId>");
        assertThat(pom)
                .contains("<version.finsam>"
                        + all(Files.readString(Path.of("..", "pom.xml")), VERSION)
                                .get(0) + "</version.finsam>");
    }

    @ParameterizedTest
    @ValueSource(classes = {Underlag.class, Checker.class, FileFormat.class, RulebookCompiler.class, Utkast.class})
    void a_jar_has_the_module_name_of_its_root_package(Class<?> type) throws IOException {
        Path home =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
        assumeTrue(Files.isRegularFile(home), "the modules are folders until they are packaged");

        try (JarFile jar = new JarFile(home.toFile())) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
                    .isEqualTo(type.getPackageName());
        }
    }

    private static List<String> all(String pom, Pattern what) {
        return what.matcher(pom).results().map(found -> found.group(1)).toList();
    }
}
