package se.finsam.cli.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kie.api.definition.type.Role;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import se.finsam.model.AlltidMed;
import se.finsam.model.Beteckning;
import se.finsam.model.Internal;
import se.finsam.model.Kortform;
import se.finsam.model.bind.Node;
import se.finsam.rules.book.RulebookResources;

/** Who calls the API meets no library of ours and nothing internal: only Java, jspecify's annotations and the API. */
class ApiSignatureTest {
    /** Annotations that only finsam itself reads: who calls what they stand on has no use for them. */
    private static final Set<String> MARKS = Set.of(
            AlltidMed.class.getName(), Beteckning.class.getName(), Internal.class.getName(), Kortform.class.getName());

    private static final Set<String> API_NAMES = names();

    @Test
    void the_api_shows_only_java_and_itself() {
        List<JavaClass> api = ApiTypes.types();

        assertThat(api).hasSizeGreaterThan(90);
        assertThat(API_NAMES)
                .contains(
                        "se.finsam.model.Underlag",
                        "se.finsam.model.read.UnderlagReader",
                        "se.finsam.rules.Checker",
                        "se.finsam.rules.report.CheckResult$Refused",
                        "se.finsam.rules.frister.Frister",
                        "se.finsam.report.FileFormat",
                        "se.finsam.workbench.RulebookCompiler")
                .doesNotContain(
                        "se.finsam.model.bind.TreeReader",
                        "se.finsam.model.bind.Node$Scalar",
                        "se.finsam.rules.rulebook.RulebookInternals",
                        "se.finsam.rules.book.Regelbok");
        assertThat(api).flatExtracting(ApiSignatureTest::strangers).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Parameter, com.fasterxml.jackson.core.JsonParser",
        "Returned, org.kie.api.runtime.KieSession",
        "Thrown, com.fasterxml.jackson.core.JsonProcessingException",
        "Held, org.apache.pdfbox.pdmodel.PDDocument",
        "Parent, com.fasterxml.jackson.core.JsonFactory",
        "Implemented, org.kie.api.runtime.KieSessionsPool",
        "Argument, org.drools.model.Rule",
        "Bound, org.drools.model.Rule",
        "Marked, org.kie.api.definition.type.Role",
        "Array, org.drools.model.Rule",
        "Inner, se.finsam.rules.book.RulebookResources",
        "Wildcard, se.finsam.model.bind.Node",
        "Open, se.finsam.model.bind.Node",
    })
    void a_type_that_shows_another_is_seen(String planted, String shown) {
        JavaClass type = new ClassFileImporter()
                .importClasses(List.of(ApiSignatureTest.class.getDeclaredClasses()))
                .get(ApiSignatureTest.class.getName() + "$" + planted);

        assertThat(strangers(type)).anyMatch(line -> line.startsWith(shown + " in "));
    }

    @Test
    void what_is_not_to_be_called_may_know_what_it_likes() {
        JavaClass type = new ClassFileImporter().importClass(Sealed.class);

        assertThat(strangers(type)).isEmpty();
    }

    /** What a type shows that who calls it should not meet. */
    private static List<String> strangers(JavaClass type) {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, Set<String>> shown : Signatures.of(type).entrySet()) {
            if (!known(shown.getKey())) {
                shown.getValue().forEach(place -> found.add(shown.getKey() + " in " + place));
            }
        }
        return found;
    }

    private static boolean known(String type) {
        return !type.contains(".")
                || type.startsWith("java.")
                || type.startsWith("org.jspecify.annotations.")
                || MARKS.contains(type)
                || API_NAMES.contains(type);
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>();
        ApiTypes.types().forEach(type -> names.add(type.getName()));
        return names;
    }

    public interface Parameter {
        void takes(JsonParser parser);
    }

    public interface Returned {
        KieSession gives();
    }

    public interface Thrown {
        void fails() throws JsonProcessingException;
    }

    public record Held(PDDocument document) {}

    public abstract static class Parent extends JsonFactory {
        private static final long serialVersionUID = 1L;
    }

    public interface Implemented extends KieSessionsPool {}

    public interface Argument {
        Map<String, List<Rule>> gives();
    }

    public interface Bound {
        <T extends Rule> void takes(Supplier<T> what);
    }

    @Role(Role.Type.FACT)
    public interface Marked {}

    public interface Array {
        Rule[][] gives();
    }

    public interface Inner {
        RulebookResources gives();
    }

    public interface Wildcard {
        void takes(List<? super Node> what);
    }

    public abstract static class Open {
        protected abstract Node gives();
    }

    public static final class Sealed {
        private final List<Node> nodes = new ArrayList<>();

        List<Node> nodes() {
            return nodes;
        }
    }
}
