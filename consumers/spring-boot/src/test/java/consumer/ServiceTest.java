package consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.read.UnderlagWriter;
import se.finsam.rules.Checker;
import se.finsam.rules.rulebook.Rulebook;

/** Talks to the started server as any client does. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ServiceTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final List<String> EXAMPLES =
            List.of("ornskoldsvik-2021", "ornskoldsvik-2023-budget", "sundsvall-2021");
    private static final List<String> COMPILERS = List.of(
            "antlr",
            "drools-drl",
            "drools-ecj",
            "drools-engine",
            "drools-model-codegen",
            "drools-mvel",
            "drools-xml",
            "ecj",
            "javaparser",
            "mvel",
            "xstream");

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Test
    void has_one_checker() {
        assertThat(context.getBeansOfType(Checker.class)).hasSize(1);
    }

    @Test
    void gives_the_report_of_posted_yaml() throws IOException {
        HttpResponse<String> answer = post(example(EXAMPLES.get(0))).join();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.body()).isEqualTo(report(EXAMPLES.get(0)));
    }

    @Test
    void gives_the_same_rows_of_the_same_underlag_as_json() throws IOException {
        String json = UnderlagReader.standard().read(example(EXAMPLES.get(0)), "yaml").stream()
                .map(read -> UnderlagWriter.toJson(read.underlag().orElseThrow()))
                .findFirst()
                .orElseThrow();

        HttpResponse<String> answer = post(json).join();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"utlatande\": \"AVVIKELSE\"", "\"egetKapital\": 1058307");
    }

    @Test
    void tells_all_that_is_wrong_with_bad_input() {
        String bad = "schema: finsam-underlag/1\nforbund: { namn: F, antal: 3 }\nrakenskapsar: tjugo\n";

        HttpResponse<String> answer = post(bad).join();

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("\"status\":422", "\"fel\":[", "rad 2", "antal", "rad 3", "tjugo")
                .doesNotContain("Exception");
    }

    @Test
    void refuses_what_is_no_underlag_and_what_is_several() {
        String line = "{\"schema\":\"finsam-underlag/1\",\"forbund\":{\"namn\":\"F\"},\"rakenskapsar\":2021}\n";

        assertThat(post("").join().statusCode()).isEqualTo(422);
        assertThat(post("<html></html>").join().statusCode()).isEqualTo(422);
        assertThat(post(line + line).join().statusCode()).isEqualTo(400);
    }

    @Test
    void refuses_what_is_larger_than_any_underlag() {
        HttpResponse<String> answer = post("#".repeat(Granskning.MOST + 1)).join();

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void gives_many_clients_at_once_what_it_gives_one() throws IOException {
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            answers.add(post(example(EXAMPLES.get(i % EXAMPLES.size()))));
        }
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i).join().body()).isEqualTo(report(EXAMPLES.get(i % EXAMPLES.size())));
        }
    }

    @Test
    void has_no_compiler_of_rules_on_its_class_path() {
        List<String> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> String.valueOf(Path.of(entry).getFileName()))
                .toList();

        assertThat(jars).anyMatch(jar -> jar.startsWith("drools-kiesession"));
        assertThat(jars).noneMatch(jar -> COMPILERS.stream().anyMatch(jar::startsWith));
    }

    private CompletableFuture<HttpResponse<String>> post(String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/granskning"))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String example(String name) throws IOException {
        return Files.readString(ROOT.resolve("examples").resolve(name + ".yaml"));
    }

    /** The report that finsam's own tests hold, under the name that the service gives an underlag. */
    private static String report(String name) throws IOException {
        return held(name).replace("examples/" + name + ".yaml", "underlag");
    }

    /** The report of an example in finsam's own tests, which leave open what the rulebook and the program are called. */
    private static String held(String name) throws IOException {
        Path file = ROOT.resolve(Path.of("finsam-rules", "src", "test", "resources", "reports", name + ".json"));
        Rulebook rulebook = Rulebook.bundled();
        return Files.readString(file)
                .replace(
                        "\"namn\": \"finsam\",\n    \"version\": \"…\"",
                        "\"namn\": \"finsam\",\n    \"version\": \"" + System.getProperty("version.finsam") + "\"")
                .replace("\"version\": \"…\"", "\"version\": \"" + rulebook.version() + "\"")
                .replace("\"sha256\": \"…\"", "\"sha256\": \"" + rulebook.sha256() + "\"");
    }
}
