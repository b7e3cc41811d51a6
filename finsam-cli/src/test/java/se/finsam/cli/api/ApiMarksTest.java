package se.finsam.cli.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.finsam.model.Internal;

/** What is internal is kept out of the documentation, and what is not says what who calls it must know. */
class ApiMarksTest {
    private static final Path ROOT = Path.of("..");
    private static final List<String> MODULES =
            List.of("finsam-model", "finsam-rules", "finsam-report", "finsam-workbench", "finsam-intake");
    private static final Pattern SINCE = Pattern.compile("\\* @since \\d+\\.\\d+");
    private static final Pattern HIDDEN = Pattern.compile("\\* @hidden\\b");
    private static final Pattern INTERNAL = Pattern.compile("(?m)^ *@Internal$");
    private static final Pattern TOGETHER = Pattern.compile("\\* @hidden\n *\\*/\n(?: *@\\w+.*\n)*? *@Internal\n");
    /** A member that others can call, and the line before it that is no annotation. */
    private static final Pattern UNSAID =
            Pattern.compile("(?m)^(?!.*\\*/$)(?! *@).*\n(?: *@(?!Override).*\n)*? {4,8}(?:public|protected) .*");

    private static final Pattern THREADS = Pattern.compile("(?i)thread-safe|immutable|in one thread");

    @Test
    void an_internal_type_is_hidden_from_the_documentation_and_no_other() {
        List<Path> sources = sources();

        assertThat(sources).hasSizeGreaterThan(300);
        assertThat(sources).allSatisfy(file -> {
            String source = read(file);
            long together = count(TOGETHER, source);
            assertThat(count(HIDDEN, source)).as("@hidden in %s", file).isEqualTo(together);
            assertThat(count(INTERNAL, source)).as("@Internal in %s", file).isEqualTo(together);
        });
    }

    @Test
    void what_is_public_within_an_internal_type_is_marked_too() {
        // Neither javadoc nor japicmp asks what a type stands in.
        assertThat(Api.ALL.stream()
                        .filter(type -> Api.visible(type.getModifiers()))
                        .filter(type -> type.getEnclosingClass()
                                .filter(outer -> outer.isAnnotatedWith(Internal.class))
                                .isPresent()))
                .hasSizeGreaterThan(10)
                .allSatisfy(type -> assertThat(type.isAnnotatedWith(Internal.class))
                        .as(type.getName())
                        .isTrue());
    }

    @Test
    void an_internal_package_is_left_out_of_the_documentation() {
        String pom = read(ROOT.resolve("pom.xml"));
        TreeSet<String> internal = new TreeSet<>();
        packages().filter(one -> one.isAnnotatedWith(Internal.class)).forEach(one -> internal.add(one.getName()));
        internal.add("se.finsam.report.template");

        assertThat(internal).hasSizeGreaterThan(10);
        assertThat(pom)
                .as("docs.internal of the parent pom")
                .contains("<docs.internal>" + String.join(":", internal) + "</docs.internal>");
        assertThat(internal).allSatisfy(name -> assertThat(pom).contains("<exclude>" + name + "</exclude>"));
    }

    @Test
    void every_package_says_where_null_may_be() {
        assertThat(packages().filter(one -> !one.getName().startsWith("se.finsam.report.template")))
                .allSatisfy(one -> assertThat(one.isAnnotatedWith(NullMarked.class))
                        .as(one.getName())
                        .isTrue());
    }

    @Test
    void every_package_of_the_api_says_since_when_and_what_its_types_have_in_common() {
        assertThat(Api.packages()).hasSizeGreaterThan(6).allSatisfy(name -> {
            String source = read(source(name + ".package-info"));
            assertThat(source)
                    .as(name)
                    .containsPattern(SINCE)
                    .containsPattern(THREADS)
                    .contains("null");
        });
    }

    @Test
    void every_class_of_the_api_says_whether_threads_may_share_it() {
        List<JavaClass> classes = Api.types().stream()
                .filter(type -> !type.isRecord() && !type.isEnum() && !type.isAnnotation())
                .filter(type -> type.getEnclosingClass().isEmpty())
                .toList();

        assertThat(classes).hasSizeGreaterThan(12).allSatisfy(type -> {
            String source = read(source(type.getName()));
            String documentation = source.substring(0, source.indexOf("\npublic "));
            assertThat(documentation).as(type.getName()).containsPattern(THREADS);
        });
    }

    @Test
    void no_class_of_the_api_can_be_extended_by_others() {
        assertThat(Api.types().stream().filter(type -> !type.isAnnotation()))
                .allSatisfy(type -> assertThat(type.getModifiers().contains(JavaModifier.FINAL)
                                || type.isEnum()
                                || type.reflect().isSealed())
                        .as(type.getName())
                        .isTrue());
    }

    @Test
    void a_constructor_of_more_than_six_by_position_is_not_api() {
        List<JavaClass> records = Api.types().stream()
                .filter(JavaClass::isRecord)
                .filter(type -> type.reflect().getRecordComponents().length > ApiListing.MOST)
                .toList();

        assertThat(records)
                .hasSizeGreaterThan(40)
                .allSatisfy(type -> assertThat(type.getConstructors())
                        .filteredOn(one ->
                                Api.visible(one) && one.getRawParameterTypes().size() > ApiListing.MOST)
                        .as(type.getName())
                        .isNotEmpty()
                        .allSatisfy(one ->
                                assertThat(one.isAnnotatedWith(Internal.class)).isTrue()));
        assertThat(Api.types().stream()
                        .filter(type -> !type.isRecord())
                        .flatMap(type -> type.getConstructors().stream())
                        .filter(one ->
                                Api.visible(one) && one.getRawParameterTypes().size() > ApiListing.MOST))
                .isEmpty();
    }

    @Test
    void every_member_of_the_api_has_a_comment() {
        assertThat(Api.types()).allSatisfy(type -> {
            if (type.getEnclosingClass().isEmpty()) {
                assertThat(UNSAID.matcher(read(source(type.getName())))
                                .results()
                                .map(MatchResult::group))
                        .as(type.getName())
                        .isEmpty();
            }
        });
        assertThat(UNSAID.matcher("{\n    public void said() {\n").find()).isTrue();
        assertThat(UNSAID.matcher("     */\n    @Deprecated\n    public void said() {\n")
                        .find())
                .isFalse();
        assertThat(UNSAID.matcher("    @Override\n    public void said() {\n").find())
                .isFalse();
    }

    private static long count(Pattern what, String text) {
        return what.matcher(text).results().count();
    }

    private static Stream<JavaPackage> packages() {
        return Api.ALL.stream().map(JavaClass::getPackage).distinct();
    }

    private static List<Path> sources() {
        return MODULES.stream()
                .flatMap(module -> walk(ROOT.resolve(module).resolve("src/main/java")))
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> !file.endsWith("package-info.java"))
                .toList();
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path source(String name) {
        String file = name.replace('.', '/') + ".java";
        return MODULES.stream()
                .flatMap(module -> Stream.of("src/main/java/", "target/generated-sources/builders/")
                        .map(folder -> ROOT.resolve(module).resolve(folder + file)))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no source of " + name));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
