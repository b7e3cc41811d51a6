package se.finsam.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;

/** The OpenAPI 3.1 document, made of the table of routes. */
final class OpenApi {
    private static final Text ABOUT = new Text("""
            Granskar samordningsförbund mot lagen (2003:1210), rekommendationer och egna beslut. Inget av det som skickas sparas, och \
            inget av det loggas. Samma underlag, frågor och regelbok ger samma svar, tecken för tecken. Fel är application/problem+json \
            (RFC 9457) med alla fel i det som skickades, i fel. Begränsningar: så stora kroppar, så många anrop åt gången och så lång tid \
            som den som startat tjänsten har bestämt; det som är för mycket får 413, 429 eller 503. \
            (English: call with lang=en; limits and errors are described there too.)""", """
            Checks samordningsförbund against Act (2003:1210), recommendations and their own decisions. Nothing that is sent is kept, and \
            nothing of it is logged. The same input, questions and rulebook give the same answer, to the byte. Errors are \
            application/problem+json (RFC 9457) with all that is wrong with what was sent, in fel. Limits: bodies as large, calls as many \
            at a time and as long as who started the service has said; what is too much gets 413, 429 or 503. \
            (På svenska: anropa med lang=sv.)""");

    private final Routes routes;
    private final ServerOptions options;
    private final Language language;

    private OpenApi(Routes routes, ServerOptions options, Language language) {
        this.routes = routes;
        this.options = options;
        this.language = language;
    }

    /** The document, as JSON. */
    static String of(Routes routes, ServerOptions options, Language language) {
        return Json.write(new OpenApi(routes, options, language).document());
    }

    private Map<String, Object> document() {
        Map<String, Object> paths = new LinkedHashMap<>();
        for (Route route : routes.all()) {
            String path = route.unversioned() ? route.path() : route.path().substring(Routes.VERSION.length());
            Object item = paths.computeIfAbsent(path, unused -> item(route));
            @SuppressWarnings("unchecked")
            Map<String, Object> operations = (Map<String, Object>) item;
            operations.put(route.method().equals("GET") ? "get" : "post", operation(route));
        }
        Map<String, Object> limits = Json.object(
                "bodyBytes", options.body(),
                "requestsAtATime", options.requests(),
                "streamsAtATime", options.streams(),
                "seconds", (int) options.timeout().toSeconds());
        return Json.object(
                "openapi",
                "3.1.0",
                "info",
                Json.object(
                        "title",
                        "finsam",
                        "version",
                        Build.THIS.version(),
                        "description",
                        ABOUT.in(language),
                        "license",
                        Json.object("name", "Apache-2.0", "url", "https://www.apache.org/licenses/LICENSE-2.0.txt"),
                        "x-limitations",
                        limits),
                "servers",
                List.of(Json.object("url", Routes.VERSION)),
                "security",
                List.of(),
                "paths",
                paths,
                "components",
                Json.object("schemas", Schemas.all(language)));
    }

    private static Map<String, Object> item(Route route) {
        return route.unversioned() ? Json.object("servers", List.of(Json.object("url", "/"))) : new LinkedHashMap<>();
    }

    private Map<String, Object> operation(Route route) {
        List<Object> parameters = new ArrayList<>();
        for (Route.Parameter parameter : route.parameters()) {
            boolean path = parameter.in().equals("path");
            Map<String, Object> schema = Json.object("type", "string");
            if (!parameter.values().isEmpty()) {
                schema.put("enum", parameter.values());
            }
            if (parameter.pattern() != null) {
                schema.put("pattern", "^" + parameter.pattern() + "$");
            }
            parameters.add(Json.object(
                    "name",
                    parameter.name(),
                    "in",
                    parameter.in(),
                    "description",
                    parameter.about().in(language),
                    "required",
                    path ? true : null,
                    "schema",
                    schema,
                    "example",
                    parameter.example().isEmpty() ? null : parameter.example()));
        }
        Map<String, Object> operation = Json.object(
                "operationId",
                route.id(),
                "summary",
                route.summary().in(language),
                "description",
                route.summary().in(language),
                "parameters",
                parameters);
        Route.Body body = route.body();
        if (body != null) {
            operation.put("requestBody", Json.object("required", true, "content", sent(body)));
        }
        operation.put("responses", responses(route));
        return operation;
    }

    private static Map<String, Object> sent(Route.Body body) {
        Map<String, Object> content = new LinkedHashMap<>();
        for (String type : body.types()) {
            boolean json = type.equals(Media.JSON) && body.schema() != null;
            String text = body.example();
            boolean shown = json || type.equals(body.types().get(0));
            content.put(
                    type,
                    Json.object(
                            "schema",
                            json ? ref(Objects.requireNonNull(body.schema())) : Json.object(),
                            "examples",
                            shown
                                    ? Json.object("example", Json.object("value", json ? Json.read(text) : text))
                                    : null));
        }
        return content;
    }

    private Map<String, Object> responses(Route route) {
        Map<String, Object> content = new LinkedHashMap<>();
        for (Route.Output output : route.outputs()) {
            content.put(
                    output.type(),
                    Json.object("schema", output.schema() == null ? Json.object() : ref(output.schema())));
        }
        Map<String, Object> responses = Json.object(
                "200", Json.object("description", new Text("Svaret.", "The answer.").in(language), "content", content));
        for (int status : Problem.statuses(route)) {
            responses.put(
                    String.valueOf(status),
                    Json.object(
                            "description",
                            Problem.title(status).in(language),
                            "content",
                            Json.object(Media.PROBLEM, Json.object("schema", ref("Problem")))));
        }
        return responses;
    }

    private static Map<String, Object> ref(String schema) {
        return Json.object("$ref", "#/components/schemas/" + schema);
    }
}
