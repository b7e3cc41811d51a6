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
    private static final Pattern INTERNAL = Pattern.compile("(?m)^ *@Internal$");
    private static final Pattern TOGETHER = Pattern.compile("\\* @hidden\n *\\*/\n(?: *@\\w+.*\n)*? *@Internal\n");
    /** A member that others can call, and the line before it that is no annotation. */
    private static final Pattern UNSAID =
            Pattern.compile("(?m)^(?!.*\\*/$)(?! *@).*\n(?: *@(?!Override).*\n)*? {4,8}(?:public|protected) .*");

    private static final Pattern THREADS = Pattern.compile("(?i)thread-safe|immutable|in one thread");

    @Test
    void what_is_api_can_be_named_from_outside_with_all_that_it_stands_in() {
        assertThat(ApiTypes.types()).hasSizeGreaterThan(200).allSatisfy(type -> {
            assertThat(ApiTypes.visible(type.getModifiers())).as(type.getName()).isTrue();
            assertThat(type.getEnclosingClass().map(ApiTypes::isApi).orElse(true))
                    .as(type.getName())
                    .isTrue();
        });
    }

    @Test
    void what_is_public_beside_the_api_is_hidden_from_the_documentation_and_nothing_else() {
        // Within a hidden type all is; a type within one of the API is marked, or hidden by itself.
        List<JavaClass> beside = ApiTypes.ALL.stream()
                .filter(type -> ApiTypes.packages().contains(type.getPackageName()))
                .filter(type -> ApiTypes.visible(type.getModifiers()) && !ApiTypes.isApi(type))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(type -> type.getEnclosingClass().map(ApiTypes::isApi).orElse(true))
                .toList();

        assertThat(beside)
                .hasSizeGreaterThan(20)
                .allSatisfy(type ->
                        assertThat(hidden(type.getName())).as(type.getName()).isTrue());
        assertThat(ApiTypes.types())
                .allSatisfy(type ->
                        assertThat(hidden(type.getName())).as(type.getName()).isFalse());
    }

    @Test
    void a_constructor_that_is_internal_is_hidden_too() {
        assertThat(sources()).hasSizeGreaterThan(300).allSatisfy(file -> {
            String source = read(file);
            assertThat(count(INTERNAL, source)).as("@Internal in %s", file).isEqualTo(count(TOGETHER, source));
        });
    }

    @Test
    void a_package_without_api_is_left_out_of_the_documentation() {
        TreeSet<String> internal = new TreeSet<>();
        packages().forEach(one -> internal.add(one.getName()));
        internal.removeAll(ApiTypes.packages());

        assertThat(internal).hasSizeGreaterThan(10);
        assertThat(read(ROOT.resolve("pom.xml")))
                .as("docs.internal of the parent pom")
                .contains("<docs.internal>" + String.join(":", internal) + "</docs.internal>");
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
        assertThat(ApiTypes.packages()).hasSizeGreaterThan(6).allSatisfy(name -> {
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
        List<JavaClass> classes = ApiTypes.types().stream()
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
        assertThat(ApiTypes.types().stream().filter(type -> !type.isAnnotation()))
                .allSatisfy(type -> assertThat(type.getModifiers().contains(JavaModifier.FINAL)
                                || type.isEnum()
                                || type.reflect().isSealed())
                        .as(type.getName())
                        .isTrue());
    }

    @Test
    void a_constructor_of_more_than_six_by_position_is_not_api() {
        List<JavaClass> records = ApiTypes.types().stream()
                .filter(JavaClass::isRecord)
                .filter(type -> type.reflect().getRecordComponents().length > ApiListing.MOST)
                .toList();

        assertThat(records)
                .hasSizeGreaterThan(40)
                .allSatisfy(type -> assertThat(type.getConstructors())
                        .filteredOn(one -> ApiTypes.visible(one)
                                && one.getRawParameterTypes().size() > ApiListing.MOST)
                        .as(type.getName())
                        .isNotEmpty()
                        .allSatisfy(one ->
                                assertThat(one.isAnnotatedWith(Internal.class)).isTrue()));
        assertThat(ApiTypes.types().stream()
                        .filter(type -> !type.isRecord())
                        .flatMap(type -> type.getConstructors().stream())
                        .filter(one -> ApiTypes.visible(one)
                                && one.getRawParameterTypes().size() > ApiListing.MOST))
                .isEmpty();
    }

    @Test
    void every_member_of_the_api_has_a_comment() {
        assertThat(ApiTypes.types()).allSatisfy(type -> {
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

    /** Whether the comment of a type says that it is hidden. */
    private static boolean hidden(String name) {
        String simple = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
        String outer = name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
        Pattern marked = Pattern.compile(
                "\\* @hidden\\n *\\*/\\n(?: *@.*\\n)*[^\\n*]*\\b(?:class|record|enum|interface) " + simple + "\\b");
        return marked.matcher(read(source(outer))).find();
    }

    private static long count(Pattern what, String text) {
        return what.matcher(text).results().count();
    }

    private static Stream<JavaPackage> packages() {
        return ApiTypes.ALL.stream().map(JavaClass::getPackage).distinct();
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
