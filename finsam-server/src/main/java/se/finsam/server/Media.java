package se.finsam.server;

import java.util.List;

/** The media types that are sent and given. */
final class Media {
    static final String JSON = "application/json";
    static final String YAML = "application/yaml";
    static final String NDJSON = "application/x-ndjson";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String TEXT = "text/plain";
    static final String PROBLEM = "application/problem+json";
    static final String BYTES = "application/octet-stream";

    /** How an underlag is sent. */
    static final List<String> UNDERLAG = List.of(JSON, YAML, "text/yaml", "application/x-yaml", XLSX);

    /** How several are. */
    static final List<String> LINES = List.of(NDJSON, "application/ndjson", "application/jsonl");

    private Media() {}
}
