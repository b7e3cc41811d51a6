package se.finsam.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The OpenAPI document holds of the server that gives it: what it says can be called can be, and answers what it says. */
class OpenApiTest {
    private static final Served SERVED = new Served(Served.OPTIONS);
    private static final String DOCUMENT = SERVED.get("/openapi.json?lang=en").body();

    @AfterAll
    static void stop() {
        SERVED.close();
    }

    /** An operation as the document tells it. */
    private record Operation(String method, String path, Map<?, ?> spec) {}

    @Test
    void every_operation_answers_its_example_as_its_schema_says() {
        for (Operation operation : operations()) {
            HttpResponse<String> answer = Served.send(example(operation));

            assertThat(answer.statusCode())
                    .as(operation.path() + ": " + answer.body())
                    .isEqualTo(200);
            Map<?, ?> content = At.map(operation.spec(), "responses", "200", "content");
            String type =
                    answer.headers().firstValue("content-type").orElseThrow().replaceFirst(";.*", "");
            assertThat(content.keySet())
                    .as(operation.path())
                    .extracting(String::valueOf)
                    .contains(type);
            Object schema = At.value(content, type, "schema");
            if (schema instanceof Map<?, ?> object && object.get("$ref") instanceof String ref) {
                assertThat(validate(ref, answer.body())).as(operation.path()).isEmpty();
            }
        }
    }

    @Test
    void a_call_that_is_wrong_answers_a_problem_that_the_document_knows() {
        for (Operation operation : operations()) {
            String url = operation.path() + "?nonsense=1";
            HttpRequest.Builder request = SERVED.to(url.replace("{id}", "x").replace("{name}", "x"));
            if (operation.method().equals("post")) {
                request.POST(HttpRequest.BodyPublishers.ofString("x"));
            }
            HttpResponse<String> answer = Served.send(request.build());

            assertThat(At.keys(operation.spec(), "responses"))
                    .as(operation.path())
                    .contains(String.valueOf(answer.statusCode()));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(validate("#/components/schemas/Problem", answer.body())).isEmpty();
        }
    }

    @Test
    void the_document_has_each_route_and_no_other() {
        List<String> told = operations().stream()
                .map(one -> one.method().toUpperCase(java.util.Locale.ROOT) + " " + one.path())
                .toList();

        assertThat(told)
                .hasSize(17)
                .contains(
                        "POST /v1/check",
                        "POST /v1/check/lines",
                        "GET /v1/rules/{id}",
                        "GET /health",
                        "GET /openapi.json");
        for (String one : told) {
            String path =
                    one.substring(one.indexOf(' ') + 1).replace("{id}", "x").replace("{name}", "x");
            // A thing that is not there and a route that is not there are told apart by their words.
            assertThat(SERVED.get(path).body()).as(one).doesNotContain("det finns inget på");
        }
    }

    @Test
    void a_path_without_a_route_is_told_as_that() {
        assertThat(SERVED.get("/v1/no-route").body()).contains("det finns inget på");
    }

    @Test
    void the_document_is_there_in_both_languages_with_the_same_operations() {
        Map<String, Object> swedish =
                Json.readObject(SERVED.get("/openapi.json").body());

        assertThat(At.keys(swedish, "paths")).isEqualTo(At.keys(Json.readObject(DOCUMENT), "paths"));
        assertThat(swedish.toString()).contains("Granskar ett underlag.");
        assertThat(DOCUMENT).contains("Checks one input.");
    }

    @Test
    void every_reference_in_the_document_leads_somewhere() {
        List<String> schemas = At.keys(Json.readObject(DOCUMENT), "components", "schemas");
        Set<String> references = new TreeSet<>();
        collect(Json.readObject(DOCUMENT), references);

        assertThat(references)
                .hasSizeGreaterThan(50)
                .allSatisfy(reference -> assertThat(schemas).contains(reference.replace("#/components/schemas/", "")));
    }

    private static void collect(Object value, Set<String> references) {
        if (value instanceof Map<?, ?> object) {
            object.forEach((key, entry) -> {
                if (key.equals("$ref") && entry instanceof String reference) {
                    references.add(reference);
                } else if (entry != null) {
                    collect(entry, references);
                }
            });
        } else if (value instanceof List<?> list) {
            list.forEach(entry -> {
                if (entry != null) {
                    collect(entry, references);
                }
            });
        }
    }

    private static List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        At.map(Json.readObject(DOCUMENT), "paths")
                .forEach((path, item) -> ((Map<?, ?>) item).forEach((method, spec) -> {
                    if (!method.equals("servers")) {
                        boolean beside = ((Map<?, ?>) item).containsKey("servers");
                        all.add(new Operation(
                                String.valueOf(method), (beside ? "" : Routes.VERSION) + path, (Map<?, ?>) spec));
                    }
                }));
        return all;
    }

    private static HttpRequest example(Operation operation) {
        String path = operation.path();
        StringBuilder query = new StringBuilder();
        for (Object each : At.list(operation.spec(), "parameters")) {
            Map<?, ?> parameter = (Map<?, ?>) each;
            if (parameter.get("example") instanceof String value) {
                if (At.value(parameter, "in").equals("path")) {
                    path = path.replace("{" + parameter.get("name") + "}", value);
                } else {
                    query.append(query.isEmpty() ? '?' : '&')
                            .append(parameter.get("name"))
                            .append('=')
                            .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
                }
            }
        }
        HttpRequest.Builder request = SERVED.to(path + query);
        if (operation.spec().get("requestBody") instanceof Map<?, ?> body) {
            String type = At.keys(body, "content").get(0);
            Object value = At.value(body, "content", type, "examples", "example", "value");
            request.header("Content-Type", type);
            request.POST(HttpRequest.BodyPublishers.ofString(value instanceof String text ? text : Json.write(value)));
        }
        return request.build();
    }

    private static List<Error> validate(String reference, String json) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of("urn:test:openapi", DOCUMENT)));
        Schema schema = registry.getSchema(SchemaLocation.of("urn:test:openapi" + reference));
        return schema.validate(json, InputFormat.JSON);
    }
}
