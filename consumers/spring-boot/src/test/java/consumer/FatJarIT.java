package consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Talks to the fat jar, started as it is delivered. */
class FatJarIT {
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static Process program;
    private static int port;

    @BeforeAll
    static void start() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        program = new ProcessBuilder(java, "-jar", System.getProperty("fat.jar"), "--server.port=0")
                .redirectErrorStream(true)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder all = new StringBuilder();
        for (String line = out.readLine(); line != null && port == 0; line = out.readLine()) {
            all.append(line).append('\n');
            Matcher told = PORT.matcher(line);
            port = told.find() ? Integer.parseInt(told.group(1)) : 0;
        }
        assertThat(port).as("%s", all).isPositive();
    }

    @AfterAll
    static void stop() {
        program.destroy();
    }

    @Test
    void gives_a_report() throws Exception {
        HttpResponse<String> answer =
                post(HttpRequest.BodyPublishers.ofFile(Path.of("..", "..", "examples", "sundsvall-2021.yaml")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"schema\": \"finsam-rapport/1\"", "\"rader\"");
    }

    @Test
    void tells_all_that_is_wrong_as_one_problem() throws Exception {
        HttpResponse<String> answer =
                post(HttpRequest.BodyPublishers.ofString("schema: finsam-underlag/1\nrakenskapsar: tjugo\n"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("tjugo", "forbund");
    }

    private static HttpResponse<String> post(HttpRequest.BodyPublisher body) throws Exception {
        URI address = URI.create("http://localhost:" + port + "/granskning");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).POST(body).build(), HttpResponse.BodyHandlers.ofString());
    }
}
