package se.finsam.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Calls that are made of the OpenAPI document and then spoilt: whatever is sent, the answer is one that the document knows, and never
 * a fault. {@code -Dfinsam.fuzz.calls=20000} makes more; the seed is printed, and {@code -Dfinsam.fuzz.seed=N} makes the same again.
 */
class OpenApiFuzzTest {
    private static final Served SERVED = new Served(Served.OPTIONS.limited(200_000, 0));
    private static final int CALLS = Integer.getInteger("finsam.fuzz.calls", 60);
    private static final long SEED = Long.getLong("finsam.fuzz.seed", 18);
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json; charset=utf-16",
            "APPLICATION/YAML",
            "application/x-ndjson",
            Media.XLSX,
            Media.BYTES,
            "text/plain",
            "multipart/form-data; boundary=x",
            "*/*",
            "/",
            ";;;",
            "application/" + "j".repeat(2000));
    private static final List<String> WORDS = List.of(
            "",
            "%00",
            "sv",
            "en",
            "NR-EGETKAPITAL",
            "2022-02-30",
            "-1",
            "99999999999999999999",
            "../../etc/passwd",
            "allt",
            "budget",
            "kommun-bas",
            "\u202etxt",
            "å".repeat(300),
            "{}",
            "' OR 1=1",
            "null",
            "2021-12-31");

    @AfterAll
    static void stop() {
        SERVED.close();
    }

    @Test
    void whatever_is_sent_the_answer_is_one_that_the_document_knows() throws IOException {
        Random random = new Random(SEED);
        List<byte[]> bodies = bodies();
        Map<?, ?> paths = At.map(Json.readObject(SERVED.get("/openapi.json").body()), "paths");
        int made = 0;
        for (Map.Entry<?, ?> path : paths.entrySet()) {
            Map<?, ?> item = (Map<?, ?>) path.getValue();
            for (Map.Entry<?, ?> operation : item.entrySet()) {
                if (operation.getKey().equals("servers")) {
                    continue;
                }
                String prefix = item.containsKey("servers") ? "" : Routes.VERSION;
                for (int i = 0; i < CALLS; i++) {
                    made++;
                    one(
                            random,
                            prefix + path.getKey(),
                            String.valueOf(operation.getKey()),
                            operation.getValue(),
                            bodies);
                }
            }
        }
        assertThat(made).isGreaterThan(CALLS * 10);
        assertThat(SERVED.get("/ready").statusCode()).isEqualTo(200);
    }

    private static void one(Random random, String path, String method, Object spec, List<byte[]> bodies) {
        StringBuilder url = new StringBuilder();
        for (String part : path.split("/", -1)) {
            boolean varies = part.startsWith("{");
            url.append(url.isEmpty() && part.isEmpty() ? "" : "/").append(varies ? encoded(word(random)) : part);
        }
        char separator = '?';
        for (Object each : At.list(spec, "parameters")) {
            Map<?, ?> parameter = (Map<?, ?>) each;
            if (At.value(parameter, "in").equals("query") && random.nextInt(3) > 0) {
                Object good = parameter.get("example");
                String value = random.nextBoolean() && good != null ? String.valueOf(good) : word(random);
                url.append(separator).append(parameter.get("name")).append('=').append(encoded(value));
                separator = '&';
            }
        }
        HttpRequest.Builder request = SERVED.to(url.toString());
        if (random.nextInt(4) == 0) {
            request.header("Accept", TYPES.get(random.nextInt(TYPES.size())));
        }
        if (random.nextInt(4) == 0) {
            request.header("Accept-Language", random.nextBoolean() ? "en;q=9,,;" : "sv-SE;q=x, *");
        }
        if (random.nextInt(20) == 0) {
            request.header("X-Large", "y".repeat(random.nextInt(12_000)));
        }
        if (method.equals("post")) {
            byte[] body = spoilt(random, bodies.get(random.nextInt(bodies.size())));
            String known = At.keys(spec, "requestBody", "content").get(0);
            request.header("Content-Type", random.nextInt(3) > 0 ? known : TYPES.get(random.nextInt(TYPES.size())));
            request.POST(HttpRequest.BodyPublishers.ofByteArray(body));
        }
        HttpRequest made = request.build();
        HttpResponse<String> answer;
        try {
            answer = Served.send(made);
        } catch (java.io.UncheckedIOException e) {
            // Refused before all of it was sent, and closed: then the client may lose the answer (RFC 9112, 9.6). No
            // fault of
            // the service's, if only it goes on.
            assertThat(method).as("seed %d: %s %s", SEED, made, e.getCause()).isEqualTo("post");
            assertThat(Served.send(SERVED.to("/ready").build()).statusCode()).isEqualTo(200);
            return;
        }
        String call = "seed " + SEED + ": " + method + " " + url + ": " + answer.statusCode() + " " + answer.body();
        assertThat(answer.statusCode()).as(call).isNotEqualTo(500).isNotEqualTo(503);
        // What turns the direction of writing never comes back as it was sent.
        assertThat(answer.body()).as(call).doesNotContain("\u202e");
        if (answer.statusCode() != 200) {
            assertThat(answer.headers().firstValue("content-type")).as(call).hasValue(Media.PROBLEM);
            // What is too large is refused before it is a call, and so is what no path can be.
            assertThat(At.keys(spec, "responses"))
                    .as(call)
                    .contains(String.valueOf(
                            answer.statusCode() == 431 || answer.statusCode() == 404 ? 400 : answer.statusCode()));
        }
    }

    private static List<byte[]> bodies() throws IOException {
        List<byte[]> bodies = new ArrayList<>();
        for (String example : List.of("ornskoldsvik-2021.yaml", "tilldelning-2022.ndjson", "sie/bokforing-2023.se")) {
            bodies.add(Files.readAllBytes(Served.example(example)));
        }
        bodies.add(
                bytes("{\"schema\":\"finsam-underlag/1\",\"forbund\":{\"namn\":\"Exempel\"},\"rakenskapsar\":2021}"));
        bodies.add(bytes("[".repeat(50_000)));
        bodies.add(bytes("{\"a\":".repeat(10_000)));
        bodies.add(bytes("a: &a [*a,*a]\nb: !!java.util.Date 1\n"));
        bodies.add(bytes("\u0000\uFEFF\u0000"));
        bodies.add(bytes("PK\u0003\u0004 inte en arbetsbok"));
        bodies.add(bytes("1E+2000000"));
        bodies.add(bytes("x".repeat(300_000)));
        bodies.add(new byte[0]);
        return bodies;
    }

    private static byte[] spoilt(Random random, byte[] body) {
        if (body.length == 0 || random.nextInt(3) == 0) {
            return body;
        }
        byte[] copy = body.clone();
        for (int i = random.nextInt(6); i >= 0; i--) {
            copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? java.util.Arrays.copyOf(copy, random.nextInt(copy.length)) : copy;
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
