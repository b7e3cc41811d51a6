package se.finsam.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.finsam.model.read.UnderlagSchema;
import se.finsam.model.source.Language;
import se.finsam.rules.frister.DeadlineSchema;
import se.finsam.rules.report.ReportSchema;

/** The schemas of the OpenAPI document: finsam's own, with their parts beside them, so that generators of clients find them. */
final class Schemas {
    private static final String DEFS = "#/$defs/";

    private Schemas() {}

    static Map<String, Object> all(Language language) {
        Map<String, Object> all = new LinkedHashMap<>();
        add(all, "Underlag", UnderlagSchema.json(language));
        add(all, "Rapport", ReportSchema.json(language));
        add(all, "Frister", DeadlineSchema.json(language));
        Map<String, Object> text = type("string");
        Map<String, Object> fault = object(
                List.of("kod", "text"),
                "kod",
                text,
                "plats",
                nullable("string"),
                "rad",
                nullable("integer"),
                "kolumn",
                nullable("integer"),
                "varde",
                nullable("string"),
                "vantat",
                nullable("string"),
                "text",
                text,
                "cell",
                text);
        all.put(
                "Problem",
                object(
                        List.of("type", "title", "status", "detail", "instance"),
                        "type",
                        text,
                        "title",
                        text,
                        "status",
                        type("integer"),
                        "detail",
                        text,
                        "instance",
                        text,
                        "fel",
                        Json.object("type", "array", "items", fault)));
        all.put(
                "Regelbok",
                object(
                        List.of("schema", "version", "sha256", "kontroller"),
                        "schema",
                        Json.object("const", "finsam-regelbok/1"),
                        "version",
                        text,
                        "sha256",
                        text,
                        "kontroller",
                        Json.object("type", "array", "items", Json.object("$ref", "#/components/schemas/Kontroll"))));
        all.put(
                "Kontroll",
                object(
                        List.of("id", "titel", "vad", "grund", "objekt", "lagrum", "fran", "kontrollerad", "behover"),
                        "id",
                        text,
                        "titel",
                        type("object"),
                        "vad",
                        type("object"),
                        "grund",
                        text,
                        "objekt",
                        text,
                        "lagrum",
                        type("array"),
                        "fran",
                        text,
                        "kontrollerad",
                        text,
                        "behover",
                        type("array")));
        all.put(
                "Forklaring",
                object(
                        List.of("rad", "vad", "nycklar", "fakta", "parametrar", "regler"),
                        "rad",
                        type("object"),
                        "vad",
                        text,
                        "nycklar",
                        type("array"),
                        "fakta",
                        type("array"),
                        "parametrar",
                        type("array"),
                        "regler",
                        type("array")));
        all.put("Schemanamn", object(List.of("schemas"), "schemas", Json.object("type", "array", "items", text)));
        all.put("Schema", object(List.of("$schema", "title"), "$schema", text, "title", text));
        all.put(
                "Import",
                object(
                        List.of("underlag", "anmarkningar"),
                        "underlag",
                        Json.object("$ref", "#/components/schemas/Underlag"),
                        "anmarkningar",
                        Json.object("type", "array", "items", text)));
        all.put(
                "ApiInfo",
                object(
                        List.of("apiName", "apiVersion", "apiReleased", "apiDocumentation", "apiStatus"),
                        "apiName",
                        text,
                        "apiVersion",
                        text,
                        "apiReleased",
                        Json.object("type", "string", "format", "date"),
                        "apiDocumentation",
                        text,
                        "apiStatus",
                        text));
        all.put("Status", object(List.of("status"), "status", text));
        all.put("OpenApi", object(List.of("openapi", "info", "paths"), "openapi", text));
        return all;
    }

    private static Map<String, Object> type(String type) {
        return Json.object("type", type);
    }

    private static Map<String, Object> nullable(String type) {
        return Json.object("type", List.of(type, "null"));
    }

    private static Map<String, Object> object(List<String> required, Object... properties) {
        return Json.object("type", "object", "required", required, "properties", Json.object(properties));
    }

    /** A schema of finsam's under a name, and each of its parts under that name and its own. */
    private static void add(Map<String, Object> all, String name, String json) {
        Map<String, Object> schema = Json.readObject(json);
        Object parts = schema.remove("$defs");
        schema.remove("$schema");
        schema.remove("$id");
        all.put(name, renamed(schema, name));
        if (parts instanceof Map<?, ?> defs) {
            defs.forEach((part, value) -> all.put(name + part, renamed(value, name)));
        }
    }

    private static Object renamed(Object value, String name) {
        if (value instanceof Map<?, ?> object) {
            Map<String, Object> copy = new LinkedHashMap<>();
            object.forEach((key, entry) -> {
                if (key.equals("$ref") && entry instanceof String ref && ref.startsWith(DEFS)) {
                    copy.put("$ref", "#/components/schemas/" + name + ref.substring(DEFS.length()));
                } else {
                    copy.put(String.valueOf(key), renamed(entry, name));
                }
            });
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(entry -> copy.add(renamed(entry, name)));
            return copy;
        }
        return value;
    }
}
